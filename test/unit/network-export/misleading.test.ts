import { problemsOf, readingOf } from '../../support/export-grid';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

describe('posts', () => {
  it.each([
    ['08/23/2026 23:36', '2026-08-23T21:36:00.000Z'],
    ['08/23/2026 11:36 PM', '2026-08-23T21:36:00.000Z'],
    ['08/23/2026, 12:05:30 a. m.', '2026-08-22T22:05:30.000Z'],
    ['2026-08-23T10:00:00+0000', '2026-08-23T10:00:00.000Z'],
    ['2026-08-23 10:00 UTC', '2026-08-23T10:00:00.000Z'],
    ['08/23/2026 13:05 PM', undefined],
    ['08/23/2026', undefined],
  ])('were published at the time of the brand: %s', async (written, publishedAt) => {
    const { posts } = await readingOf(
      lines('Post ID,Publish time,Permalink,Likes', `1,"${written}",https://www.instagram.com/p/A/,3`),
    );
    expect(posts).toMatchObject([{ publishedOn: '2026-08-23', publishedAt }]);
  });
});

describe('rows that add up the others', () => {
  it('are told by their names, whatever stands in columns that are not understood', async () => {
    for (const total of ['Grand total,300,500,400', ',300,500,400', ',,500,400']) {
      const { totals, warnings } = await readingOf(
        lines(
          '# Start date: 20260801',
          '# End date: 20260831',
          'Session primary channel group,Active users,Sessions,Engaged sessions',
          'Direct,100,200,150',
          'Email,200,300,250',
          total,
        ),
      );
      expect(totals).toMatchObject([{ values: { sessions: 500, engaged_sessions: 400 } }]);
      expect(warnings).toEqual([]);
    }
  });

  it('are no campaign', async () => {
    const { totals, warnings } = await readingOf(
      lines(
        'Reporting starts,Reporting ends,Campaign name,Campaign ID,Landing page views,CPV,Amount spent (EUR)',
        '2026-08-01,2026-08-31,,,12,€2.54,31',
        '2026-08-01,2026-08-31,A,238001,5,€2.10,10.5',
        '2026-08-01,2026-08-31,B,238002,7,€2.86,20',
      ),
    );
    expect(totals.map(({ campaign, values }) => [campaign, values])).toEqual([
      ['A', { spend: 10.5 }],
      ['B', { spend: 20 }],
    ]);
    expect(warnings.join()).toContain('is 31; its rows add up to 30.5');
  });

  it('are not those of a campaign without a name that has an id', async () => {
    const { totals } = await readingOf(
      lines(
        'Reporting starts,Reporting ends,Campaign name,Campaign ID,Amount spent (EUR)',
        '2026-08-01,2026-08-31,A,238001,10.5',
        '2026-08-01,2026-08-31,,238002,20',
      ),
    );
    expect(totals).toMatchObject([{ values: { spend: 10.5 } }, { values: { spend: 20 } }]);
  });
});

describe('rows of the same day', () => {
  it.each(['Country', 'Page name'])('are no repetition where they are of another %s', async (column) => {
    const { days, rejections } = await readingOf(
      lines(`Date,${column},Likes`, '2026-08-01,A,10', '2026-08-01,B,10', '2026-08-02,A,7', '2026-08-02,A,7'),
    );
    expect(days).toMatchObject([
      { day: '2026-08-02', value: 7, repeats: false },
      { day: '2026-08-02', value: 7, repeats: true },
    ]);
    expect(rejections.map(({ row, code }) => [row, code])).toEqual([
      [2, 'DUPLICATE_ROW'],
      [3, 'DUPLICATE_ROW'],
    ]);
  });
});

describe('numbers of what is counted', () => {
  const reach = (delimiter: string, ...cells: string[]) =>
    lines(`Date${delimiter}Reach`, ...cells.map((cell, index) => `2026-08-0${index + 1}${delimiter}${cell}`));

  it('are never taken for ones with three decimals that are zero', async () => {
    expect(await problemsOf(reach(',', '1.000', '2.000'))).toMatchObject([{ option: 'numberFormat', row: 2 }]);
    const { rejections } = await readingOf(lines('Date,Reach,Engagement rate', '2026-08-01,1.000,3.61%'));
    expect(rejections).toMatchObject([{ row: 2, column: 'Reach', code: 'VALUE_NOT_WHOLE' }]);
  });

  it('may be round thousands', async () => {
    const { days } = await readingOf(lines('Datum;Reichweite', '01.08.2026;1.000', '02.08.2026;1.500'));
    expect(days).toMatchObject([{ value: 1_000 }, { value: 1_500 }]);
    expect((await readingOf(reach(',', '"1,000"'))).days).toMatchObject([{ value: 1_000 }]);
    expect((await readingOf(reach(',', '1.234K'))).days).toMatchObject([{ value: 1_234 }]);
  });
});

describe('posts of Meta', () => {
  const post = (header: string, span: string, delimiter = ',') =>
    readingOf(
      lines(
        header.replaceAll('|', delimiter),
        ['1', '2', 'casa', '31/08/2026 07:51', 'https://www.instagram.com/p/A/', span, '9', '8', '7', '6', '5'].join(
          delimiter,
        ),
      ),
    );

  it.each([
    [
      'es',
      'Identificador de la publicación|Identificador de la cuenta|Nombre de usuario de la cuenta|Hora de publicación|Enlace permanente|Fecha|Visualizaciones|Me gusta|Veces que se ha compartido|Seguidores|Veces que se ha guardado',
      'Toda la vida',
    ],
    [
      'de',
      'Beitrags-ID|Account-ID|Benutzername des Kontos|Veröffentlichungszeitpunkt|Permalink|Datum|Aufrufe|„Gefällt mir“-Angaben|Geteilte Inhalte|Follower|Gespeicherte Beiträge',
      'Gesamter Zeitraum',
    ],
    [
      'fr',
      'Identifiant de publication|Identifiant de compte|Nom d’utilisateur du compte|Heure de publication|Permalien|Date|Vues|Mentions « J’aime »|Partages|Abonnés|Enregistrements',
      'Total',
    ],
    [
      'pt',
      'Identificação do post|Identificação da conta|Nome de usuário da conta|Horário de publicação|Link permanente|Data|Visualizações|Curtidas|Compartilhamentos|Seguidores|Salvamentos',
      'Total',
    ],
    [
      'it',
      'ID del post|ID dell’account|Nome utente dell’account|Orario di pubblicazione|Link permanente|Data|Visualizzazioni|“Mi piace”|Condivisioni|Follower|Salvataggi',
      'Totale',
    ],
  ])('won followers, and have none, in %s', async (language, header, span) => {
    const reading = await post(header, span, ';');
    expect(reading).toMatchObject({ format: 'META_CONTENT', language, unknownColumns: [], rejections: [] });
    expect(reading.posts).toMatchObject([{ values: { views: 9, likes: 8, shares: 7, follows: 6, saves: 5 } }]);
    expect(reading.posts[0]?.values).not.toHaveProperty('followers');
  });
});
