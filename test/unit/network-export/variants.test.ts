import { problemsOf, readingOf, sampleGrid, written } from '../../support/export-grid';

const days = (count: number, from: string) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10),
  );
const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();

describe('headers in six languages', () => {
  it.each([
    ['es', 'Fecha,Alcance,Impresiones,Nuevos seguidores,Tasa de interacción'],
    ['de', 'Datum,Reichweite,Impressionen,Neue Follower,Interaktionsrate'],
    ['fr', 'Date,Couverture,Impressions,Nouveaux abonnés,Taux d’engagement'],
    ['pt', 'Data,Alcance,Impressões,Novos seguidores,Taxa de engajamento'],
    ['it', 'Data,Copertura,Impressioni,Nuovi follower,Tasso di coinvolgimento'],
    ['en', 'Date,Reach,Impressions,New followers,Engagement rate'],
  ])('are understood in %s', async (language, header) => {
    const reading = await readingOf(
      lines(header.replaceAll(',', ';'), ...days(3, '2026-08-01').map((day) => `${day};1;2;3;"4,5%"`)),
    );
    expect(reading).toMatchObject({ language, unknownColumns: [], rejections: [] });
    expect(reading.metrics.map(({ metric, total }) => [metric, total])).toEqual([
      ['reach', 3],
      ['impressions', 6],
      ['follows', 9],
    ]);
    expect(reading.notRecorded).toMatchObject([{ computedAs: 'engagement_rate_by_impressions' }]);
  });

  it('are found for posts of Meta in Spanish, with other columns in another order', async () => {
    const reading = await readingOf(
      lines(
        'Alcance,Identificador de la publicación,Hora de publicación,Enlace permanente,Nombre de usuario de la cuenta,Fecha,Visualizaciones,Me gusta,Algo nuevo',
        '"1,377",77,31/08/2026 07:51,https://www.instagram.com/p/A/,mercado.olivo,Toda la vida,"7,863",147,x',
        '900,78,01/09/2026 07:51,https://www.instagram.com/p/B/,mercado.olivo,Toda la vida,"2,000",-,x',
      ),
    );
    expect(reading.posts).toMatchObject([
      { externalId: '77', publishedOn: '2026-08-31', values: { reach: 1_377, views: 7_863, likes: 147 } },
      { externalId: '78', publishedOn: '2026-09-01', values: { reach: 900, views: 2_000 } },
    ]);
    expect(reading.posts[1]?.values).not.toHaveProperty('likes');
    expect(reading.unknownColumns).toEqual([{ sheet: null, column: 'Algo nuevo' }]);
    expect(reading.accounts).toEqual([{ network: 'INSTAGRAM', handle: 'mercado.olivo', name: null }]);
  });
});

describe('how a file is written down', () => {
  const grid = sampleGrid('x-overview.csv');

  it.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
  ])('makes no difference: %s', async (_name, delimiter) => {
    const text = written({ ...grid, delimiter });
    expect((await readingOf(text)).days).toEqual((await readingOf(written(grid))).days);
    expect((await readingOf(utf16(text))).days).toEqual((await readingOf(written(grid))).days);
  });

  it('is Windows-1252 when it is no UTF-8, and that is said', async () => {
    const { days: read, warnings } = await readingOf(
      Buffer.from(lines('Datum;Eindrücke;Erwähnungen', '01.08.2026;5;7'), 'latin1'),
    );
    expect(read).toMatchObject([{ metric: 'mentions', day: '2026-08-01', value: 7 }]);
    expect(warnings.join()).toContain('Windows-1252');
  });

  it('has several tables of Meta below each other, each with its title', async () => {
    const reading = await readingOf(
      lines(
        'sep=,',
        '"Facebook follows"',
        '"Date","Primary"',
        '"2026-08-01T00:00:00","4"',
        '',
        '"Facebook visits"',
        '"Date","Primary"',
        '"2026-08-01T00:00:00","9"',
      ),
    );
    expect(reading.days.map(({ metric, value, account }) => [metric, value, account.network])).toEqual([
      ['follows', 4, 'FACEBOOK'],
      ['profile_visits', 9, 'FACEBOOK'],
    ]);
  });
});

describe('numbers', () => {
  const column = (header: string, delimiter: string, ...cells: string[]) =>
    lines(`Date${delimiter}${header}`, ...cells.map((cell, index) => `2026-08-0${index + 1}${delimiter}${cell}`));
  const valuesOf = async (text: string, options = {}) =>
    (await readingOf(text, options)).days.map(({ value }) => value);

  it('may be abbreviated, grouped by spaces or measured in time', async () => {
    const abbreviated = await readingOf(column('Views', ',', '1.2K', '3M', '1 234', '17'));
    expect(abbreviated.days.map(({ value }) => value)).toEqual([1_200, 3_000_000, 1_234, 17]);
    expect(abbreviated.warnings.join()).toContain('abbreviated');
    expect(await valuesOf(column('Aufrufe', ';', '1,5 Mio.', '2,5 Tsd.'))).toEqual([1_500_000, 2_500]);
    expect(await valuesOf(column('Watch time', ',', '0:12', '1:02:03'))).toEqual([12, 3_723]);
    expect(await valuesOf(column('Watch time (hours)', ',', '0.5', '1.25'))).toEqual([1_800, 4_500]);
  });

  it('are nothing where nothing is known', async () => {
    expect(await valuesOf(column('Views', ',', '', '-', 'undefined', '--', 'N/A', '0'))).toEqual([0]);
  });

  it('of losses may stand below zero', async () => {
    expect(await valuesOf(column('Unfollows', ',', '-3', '0', '-12'))).toEqual([3, 0, 12]);
    const { rejections } = await readingOf(column('Unfollows', ',', '-3', '4'));
    expect(rejections).toMatchObject([{ row: 2, column: 'Unfollows', code: 'VALUE_NEGATIVE' }]);
  });

  it('that fit both readings are asked about, and read as the caller says', async () => {
    const text = column('Reach', ',', '1.234', '5.678');
    expect(await problemsOf(text)).toMatchObject([{ option: 'numberFormat', row: 2, column: 'Reach' }]);
    expect(await valuesOf(text, { numberFormat: 'DECIMAL_COMMA' })).toEqual([1_234, 5_678]);
    const { rejections } = await readingOf(text, { numberFormat: 'DECIMAL_POINT' });
    expect(rejections.map(({ code }) => code)).toEqual(['VALUE_NOT_WHOLE', 'VALUE_NOT_WHOLE']);
    expect(await problemsOf(column('Amount spent (EUR)', ';', '1.234'))).toMatchObject([{ option: 'numberFormat' }]);
    expect(await problemsOf(lines('Date;Reach;Spend', '2026-08-01;1,234.5;2.345,6'))).toMatchObject([
      { option: 'numberFormat' },
    ]);
  });

  it('of money have to be in the currency of the brand', async () => {
    expect(await valuesOf(column('Amount spent', ',', '€12.50', '13.5 EUR'))).toEqual([12.5, 13.5]);
    const { rejections } = await readingOf(column('Amount spent', ',', '12.50', '$3.00'));
    expect(rejections).toMatchObject([{ row: 3, code: 'INVALID' }]);
    expect(await problemsOf(column('Amount spent (USD)', ',', '3.00'))).toMatchObject([{ option: 'currency' }]);
  });

  it('are never formulas', async () => {
    const { rejections } = await readingOf(column('Views', ',', '=1+1', '5'));
    expect(rejections).toMatchObject([{ row: 2, column: 'Views', code: 'FORMULA' }]);
  });
});

describe('dates', () => {
  const daily = (...dates: string[]) => lines('Date\tViews', ...dates.map((date, index) => `${date}\t${index}`));
  const daysOf = async (text: string, options = {}) => (await readingOf(text, options)).days.map(({ day }) => day);

  it.each([
    ['Wed, Sep 30, 2026', '2026-09-30'],
    ['mercredi 30 septembre 2026', '2026-09-30'],
    ['30 de septiembre de 2026', '2026-09-30'],
    ['30. März 2026', '2026-03-30'],
    ['mar. 3 mar. 2026', '2026-03-03'],
    ['1º de agosto de 2026', '2026-08-01'],
    ['30 set 2026', '2026-09-30'],
    ['2026/9/30', '2026-09-30'],
    ['20260930', '2026-09-30'],
    ['30.09.2026', '2026-09-30'],
    ['2026-09-30T00:00:00', '2026-09-30'],
  ])('%s is %s', async (date, day) => {
    expect(await daysOf(daily(date))).toEqual([day]);
  });

  it.each(['31/02/2026', '2026-02-30', 'Sep 31, 2026', '13/13/2026', 'soon', '2026'])('%s is no day', async (date) => {
    const { rejections } = await readingOf(daily('2026-08-01', date));
    expect(rejections).toMatchObject([{ row: 3, column: 'Date', code: 'DATE_IMPOSSIBLE' }]);
  });

  it('are decided by a day above twelve, by days without a gap, or by what is yet to come', async () => {
    expect(await daysOf(daily('01/08/2026', '13/08/2026'))).toEqual(['2026-08-01', '2026-08-13']);
    expect(await daysOf(daily('08/01/2026', '08/13/2026'))).toEqual(['2026-08-01', '2026-08-13']);
    expect(await daysOf(daily('01/08/2026', '02/08/2026', '03/08/2026'))).toEqual([
      '2026-08-01',
      '2026-08-02',
      '2026-08-03',
    ]);
    expect(await daysOf(daily('09/11/2026', '09/12/2026'))).toEqual(['2026-09-11', '2026-09-12']);
  });

  it('that fit both orders are asked about, and read as the caller says', async () => {
    const text = daily('03/04/2026', '05/06/2026');
    expect(await problemsOf(text)).toMatchObject([{ option: 'dateOrder', row: 2, column: 'Date' }]);
    expect(await daysOf(text, { dateOrder: 'DAY_MONTH_YEAR' })).toEqual(['2026-04-03', '2026-06-05']);
    expect(await daysOf(text, { dateOrder: 'MONTH_DAY_YEAR' })).toEqual(['2026-03-04', '2026-05-06']);
    expect(await problemsOf(daily('25/08/2026', '08/26/2026'))).toMatchObject([{ option: 'dateOrder' }]);
  });

  it('without a year go back over the new year, in either order of rows', async () => {
    const dates = ['December 30', 'December 31', 'January 1', 'January 2'];
    const right = ['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02'];
    const reading = await readingOf(daily(...dates), { today: '2026-01-03' });
    expect(reading.days.map(({ day }) => day)).toEqual(right);
    expect(reading.inferredPeriod).toEqual({ from: '2025-12-30', to: '2026-01-02' });
    expect(reading.warnings.join()).toContain('2025-12-30 to 2026-01-02');
    expect(await daysOf(daily(...[...dates].reverse()), { today: '2026-01-03' })).toEqual([...right].reverse());
    expect(await daysOf(daily(...dates), { today: '2026-01-03', year: 2024 })).toEqual(
      right.map((day) => day.replace(/^\d+/, (year) => String(Number(year) - 2))),
    );
    expect(await daysOf(daily('September 30'), { today: '2026-09-29' })).toEqual(['2025-09-30']);
    expect(await problemsOf(daily('February 29'), { today: '2026-09-29' })).toMatchObject([{ option: 'year' }]);
  });

  it('of a whole year without the year are in the order of the rows', async () => {
    const all = days(365, '2025-10-02').map((day) => [
      day,
      new Date(`${day}T00:00:00Z`).toLocaleString('en', { month: 'long', day: 'numeric', timeZone: 'UTC' }),
    ]);
    expect(await daysOf(daily(...all.map(([, text]) => text ?? '')), { today: '2026-10-01' })).toEqual(
      all.map(([day]) => day),
    );
  });
});

describe('rows', () => {
  it('that add up the others are not counted, and compared', async () => {
    const rows = ['Datum;Aufrufe', '01.08.2026;5', '02.08.2026;6'];
    expect((await readingOf(lines(...rows, 'Gesamt;11'))).warnings).toEqual([]);
    const { warnings, days: read } = await readingOf(lines(...rows, 'Gesamt;12'));
    expect(warnings.join()).toContain('row 4, column "Aufrufe", is 12; its rows add up to 11');
    expect(read).toHaveLength(2);
  });

  it('of the same day count once when they agree, and are all refused when they do not', async () => {
    const { days: read, rejections } = await readingOf(
      lines('Date,Views', '2026-08-01,5', '2026-08-01,5', '2026-08-02,6', '2026-08-02,7'),
    );
    expect(read).toMatchObject([{ repeats: false }, { repeats: true }]);
    expect(rejections.map(({ row, code }) => [row, code])).toEqual([
      [4, 'DUPLICATE_ROW'],
      [5, 'DUPLICATE_ROW'],
    ]);
  });

  it('of a total that are refused take the total with them', async () => {
    const { totals, rejections } = await readingOf(
      lines(
        'Reporting starts,Reporting ends,Campaign name,Ad name,Impressions',
        '2026-08-01,2026-08-31,A,1,10',
        '2026-08-01,2026-08-31,A,2,many',
        '2026-08-01,2026-08-31,B,1,7',
      ),
    );
    expect(totals).toMatchObject([{ campaign: 'B', values: { impressions: 7 } }]);
    expect(rejections.map(({ row, code }) => [row, code])).toEqual([
      [3, 'VALUE_NOT_A_NUMBER'],
      [3, 'INCOMPLETE_TOTAL'],
    ]);
  });

  it('whose ids a spreadsheet program spoilt are refused', async () => {
    const { rejections } = await readingOf(
      lines('Post id,Date,Post Link,Likes', '2.074E+18,"Aug 1, 2026",https://x.com/a/status/1,4'),
    );
    expect(rejections).toMatchObject([{ code: 'ID_UNREADABLE', column: 'Post id' }]);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['empty', ''],
    ['of another sort', 'a,b\n1,2\n'],
    ['with a quote that never ends', 'Date,Views\n"2026-08-01,5\n'],
    ['with two columns of the same', 'Date,Views,Views\n2026-08-01,5,6\n'],
    ['packed and cut', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['a workbook of the old form', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])],
    ['with null characters', new Uint8Array([65, 0, 66, 0])],
  ])('are refused: %s', async (_what, content) => {
    const problems = await problemsOf(content);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.length).toBeGreaterThan(10);
  });
});
