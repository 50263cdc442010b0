import type { Words } from './language';

/** Columns that the networks work out from others. */
export const COMPUTED_WORDS = {
  'engagement-rate': {
    en: ['engagement rate', 'interaction rate'],
    es: ['tasa de interaccion', 'tasa de engagement', 'porcentaje de interaccion', 'porcentaje de interacciones'],
    de: ['interaktionsrate', 'engagement-rate', 'engagementrate'],
    fr: ["taux d'engagement", 'taux d\u2019engagement', "taux d'interaction"],
    pt: ['taxa de engajamento', 'taxa de interacao', 'taxa de envolvimento'],
    it: ['tasso di coinvolgimento', 'tasso di interazione', 'percentuale di coinvolgimento'],
  },
  'click-through-rate': {
    en: ['impressions click-through rate', 'click through rate', 'click-through rate', 'ctr', 'ctr (all)'],
    es: ['tasa de clics de las impresiones', 'porcentaje de clics de las impresiones', 'tasa de clics', 'ctr'],
    de: ['klickrate der impressionen', 'klickrate', 'ctr'],
    fr: ['taux de clics par impressions', 'taux de clics des impressions', 'taux de clics', 'ctr'],
    pt: ['taxa de cliques de impressoes', 'taxa de cliques das impressoes', 'taxa de cliques', 'ctr'],
    it: [
      'percentuale di clic delle impressioni',
      'percentuale di clic sulle impressioni',
      'percentuale di clic',
      'ctr',
    ],
  },
  'conversion-rate': {
    en: ['session key event rate', 'conversion rate', 'session conversion rate'],
    es: ['tasa de eventos clave de sesion', 'porcentaje de eventos clave de sesion', 'tasa de conversion'],
    de: ['schlusselereignisrate fur sitzungen', 'rate der schlusselereignisse pro sitzung', 'conversion-rate'],
    fr: ["taux d'evenements cles par session", 'taux de conversion'],
    pt: ['taxa de eventos principais da sessao', 'taxa de conversao'],
    it: ['tasso di eventi chiave della sessione', 'tasso di conversione'],
  },
  'cost-per-result': {
    en: ['cost per result', 'cost per results'],
    es: ['costo por resultado', 'coste por resultado', 'costo por resultados'],
    de: ['kosten pro ergebnis', 'kosten pro ergebnisse'],
    fr: ['cout par resultat', 'cout par resultats'],
    pt: ['custo por resultado', 'custo por resultados'],
    it: ['costo per risultato', 'costo per risultati'],
  },
  frequency: {
    en: ['frequency'],
    es: ['frecuencia'],
    de: ['frequenz'],
    fr: ['repetition', 'frequence'],
    pt: ['frequencia'],
    it: ['frequenza'],
  },
  average: {
    en: [
      'average engagement time per session',
      'events per session',
      'average view duration',
      'average percentage viewed',
      'average seconds viewed',
      'average watch time',
      'cpm',
      'cpc',
    ],
    es: [
      'tiempo de interaccion medio por sesion',
      'tiempo medio de interaccion por sesion',
      'eventos por sesion',
      'duracion media de las visualizaciones',
      'porcentaje medio visto',
    ],
    de: [
      'durchschnittliche interaktionsdauer pro sitzung',
      'durchschnittliche sitzungsdauer',
      'ereignisse pro sitzung',
      'durchschnittliche wiedergabedauer',
    ],
    fr: [
      "duree d'engagement moyenne par session",
      "temps d'engagement moyen par session",
      'evenements par session',
      'duree moyenne de visionnage',
      'duree moyenne des vues',
    ],
    pt: [
      'tempo medio de engajamento por sessao',
      'eventos por sessao',
      'duracao media da visualizacao',
      'duracao media das visualizacoes',
    ],
    it: [
      'durata media del coinvolgimento per sessione',
      'eventi per sessione',
      'durata media della visualizzazione',
      'durata visualizzazione media',
    ],
  },
} as const satisfies Record<string, Words>;

/** Columns that are understood and have no metric in the catalogue. */
export const LEFT_WORDS = {
  events: {
    en: ['event count'],
    es: ['numero de eventos', 'recuento de eventos'],
    de: ['ereignisanzahl', 'anzahl der ereignisse'],
    fr: ["nombre d'evenements"],
    pt: ['contagem de eventos'],
    it: ['conteggio eventi'],
  },
  results: {
    en: ['results'],
    es: ['resultados'],
    de: ['ergebnisse'],
    fr: ['resultats'],
    pt: ['resultados'],
    it: ['risultati'],
  },
  'posts-made': {
    en: ['create post', 'posts'],
    es: ['crear publicacion', 'publicaciones creadas'],
    de: ['beitrag erstellen', 'erstellte beitrage'],
    fr: ['creer un post', 'posts crees'],
    pt: ['criar post', 'posts criados'],
    it: ['crea post', 'post creati'],
  },
  'media-views': {
    en: ['media views'],
    es: ['visualizaciones de contenido multimedia', 'visualizaciones multimedia'],
    de: ['medienaufrufe'],
    fr: ['vues de medias', 'vues des medias'],
    pt: ['visualizacoes de midia'],
    it: ['visualizzazioni dei contenuti multimediali', 'visualizzazioni media'],
  },
  'other-clicks': {
    en: ['detail expands', 'hashtag clicks', 'permalink clicks', 'other clicks', 'photo clicks'],
    es: ['expansiones de detalles', 'clics en hashtags', 'clics en el enlace permanente'],
    de: ['detailerweiterungen', 'hashtag-klicks', 'permalink-klicks'],
    fr: ['ouvertures des details', 'clics sur un hashtag', 'clics sur le permalien'],
    pt: ['expansoes de detalhes', 'cliques em hashtag', 'cliques no permalink'],
    it: ['espansioni dei dettagli', 'clic sugli hashtag', 'clic sul permalink'],
  },
} as const satisfies Record<string, Words>;
