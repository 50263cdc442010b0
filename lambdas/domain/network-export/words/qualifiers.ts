/** What a header says in brackets behind its name. */
export type Qualifier = 'ORGANIC' | 'SPONSORED' | 'TOTAL' | 'HOURS' | 'MINUTES' | 'SECONDS' | 'PERCENT';

const QUALIFIER_WORDS: Record<Qualifier, readonly string[]> = {
  ORGANIC: [
    'organic',
    'organico',
    'organica',
    'organicas',
    'organicos',
    'organisch',
    'organique',
    'organiques',
    'organiche',
    'organici',
  ],
  SPONSORED: [
    'sponsored',
    'patrocinado',
    'patrocinada',
    'patrocinadas',
    'patrocinados',
    'gesponsert',
    'sponsorise',
    'sponsorisees',
    'sponsorises',
    'sponsorizzato',
    'sponsorizzate',
    'sponsorizzati',
    'sponsorizzata',
  ],
  TOTAL: ['total', 'totales', 'gesamt', 'insgesamt', 'totaux', 'totales', 'totais', 'totale', 'totali'],
  HOURS: ['hours', 'horas', 'stunden', 'std', 'heures', 'h', 'ore'],
  MINUTES: ['minutes', 'minutos', 'minuten', 'min', 'minuti'],
  SECONDS: ['seconds', 'sec', 's', 'segundos', 'seg', 'sekunden', 'sek', 'secondes', 'secondi'],
  PERCENT: ['%'],
};

const BY_WORD = new Map(
  (Object.entries(QUALIFIER_WORDS) as [Qualifier, readonly string[]][]).flatMap(([qualifier, words]) =>
    words.map((word) => [word, qualifier] as const),
  ),
);

/** The meaning of a plain word in brackets. */
export const qualifierOf = (word: string): Qualifier | undefined => BY_WORD.get(word);
