import * as fc from 'fast-check';
import type { ExportReading } from '../../../lambdas/domain/network-export/reading';
import { readFile, readingOf, sampleGrid, written, type Grid } from '../../support/export-grid';
import { mutations, type Mutated } from '../../support/mutations';
import { sampleBytes } from '../../support/network-export';

/** How many files in all; `FUZZ_FILES=100000 npx jest …` looks longer. */
const FILES = Number(process.env.FUZZ_FILES ?? 3_000);
const SAMPLES = [
  'meta-instagram-content.csv',
  'meta-page-daily-follows.csv',
  'meta-ads.csv',
  'x-overview.csv',
  'x-content.csv',
  'tiktok-overview.csv',
  'tiktok-follower-history.csv',
  'youtube-content.csv',
  'ga4-channels.csv',
  'localized-german-daily.csv',
];
const MOST_ROWS = 14;

/** A few of a sample's rows, with what each says: values by metric, under the day, the post or the campaign it is of. */
async function prepared(name: string) {
  const whole = sampleGrid(name);
  const grid: Grid = { ...whole, rows: whole.rows.slice(0, whole.header + 1 + MOST_ROWS) };
  const reading = await readingOf(Buffer.from(written(grid)));
  const header = grid.rows[grid.header] ?? [];
  const names = reading.days.length > 0 ? [...new Set(reading.days.map(({ day }) => day))] : [];
  const truth = new Map<number, { name: string; values: Map<string, number>; columns: Map<string, number> }>();
  let data = 0;
  grid.rows.forEach((row, place) => {
    if (place <= grid.header || row[0] === 'Total') return;
    const columns = new Map(reading.metrics.map(({ metric, column }) => [metric, header.indexOf(column)]));
    const post = reading.posts[data];
    const key = post?.externalId ?? names[data] ?? row[header.indexOf('Campaign name')] ?? '';
    const values = new Map<string, number>();
    for (const [metric, column] of columns) {
      const value =
        post?.values[metric] ??
        reading.days.find((one) => one.day === key && one.metric === metric)?.value ??
        (reading.totals.length > 0 ? Number(row[column]) : undefined);
      if (value !== undefined) values.set(metric, value);
    }
    truth.set(place, { name: key, values, columns });
    data += 1;
  });
  return { grid, truth };
}

type Truth = Awaited<ReturnType<typeof prepared>>['truth'];

/** All values of a reading by what they are of. */
function valuesIn({ days, posts, totals }: ExportReading): [string, string, number][] {
  return [
    ...days.map(({ day, metric, value }): [string, string, number] => [day, metric, value]),
    ...posts.flatMap(({ externalId, values }) =>
      Object.entries(values).map(([metric, value]): [string, string, number] => [externalId, metric, value]),
    ),
    ...totals.flatMap(({ campaign, values }) =>
      Object.entries(values).map(([metric, value]): [string, string, number] => [campaign ?? '', metric, value]),
    ),
  ];
}

/** What the rows that are left say of one thing, cells that were emptied aside; of totals, the sum. */
function expected(
  truth: Truth,
  { intact, spoilt, emptied }: Mutated,
  name: string,
  metric: string,
  areTotals: boolean,
) {
  const rows = [...new Set([...intact, ...spoilt])].filter((place) => truth.get(place)?.name === name);
  const told = rows.flatMap((place) => {
    const { values, columns } = truth.get(place) ?? { values: new Map(), columns: new Map() };
    return emptied.has(`${place}:${columns.get(metric)}`) ? [] : (values.get(metric) ?? []);
  });
  if (told.length === 0) return undefined;
  return areTotals ? Number(told.reduce((sum, value) => sum + value, 0).toFixed(6)) : told[0];
}

function judge(truth: Truth, mutated: Mutated, reading: ExportReading): string[] {
  const areTotals = reading.granularity === 'PERIOD';
  const mayBeCut = reading.warnings.some((one) => one.startsWith('The last line does not end'));
  const wrong = valuesIn(reading).flatMap(([name, metric, value]) => {
    const right = expected(truth, mutated, name, metric, areTotals);
    // A last value that was cut looks like a whole one: the answer names its row and column as doubtful.
    return value === right || (right === undefined && mayBeCut) || (areTotals && mayBeCut)
      ? []
      : [`${name} ${metric} is ${value} and should be ${right}`];
  });
  const there = new Set(valuesIn(reading).map(([name, metric]) => `${name} ${metric}`));
  const refused = new Set(reading.rejections.map(({ row }) => row));
  const lost = [...new Set(mutated.intact)].flatMap((place) => {
    const { name = '', values = new Map<string, number>() } = truth.get(place) ?? {};
    return [...values.keys()]
      .filter((metric) => expected(truth, mutated, name, metric, areTotals) !== undefined)
      .filter((metric) => !there.has(`${name} ${metric}`) && refused.size === 0)
      .map((metric) => `${name} ${metric} is lost without a word`);
  });
  return [...wrong, ...lost];
}

describe.each(SAMPLES)('whatever is done to %s', (name) => {
  it('gives right values, or says what is wrong and where', async () => {
    const { grid, truth } = await prepared(name);
    const numRuns = Math.ceil(FILES / SAMPLES.length);
    await fc.assert(
      fc.asyncProperty(mutations(grid), async (mutated) => {
        const answer = await readFile(mutated.bytes);
        const wrong = answer.ok
          ? judge(truth, mutated, answer.reading)
          : answer.problems.filter(({ message }) => message.length < 10).map(() => 'It is refused without a reason.');
        expect({ [mutated.what]: wrong.slice(0, 5), refused: !answer.ok && answer.problems.length === 0 }).toEqual({
          [mutated.what]: [],
          refused: false,
        });
      }),
      { numRuns },
    );
  }, 600_000);
});

it('reads a workbook of which bytes were changed rightly or not at all', async () => {
  const whole = sampleBytes('linkedin-page.xlsx');
  const right = JSON.stringify(valuesIn(await readingOf(whole)));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (place, change, isCut) => {
        const bytes = Buffer.from(isCut ? whole.subarray(0, place) : whole);
        if (!isCut) bytes[place] = (bytes[place] ?? 0) ^ change;
        const answer = await readFile(bytes);
        expect(answer.ok ? JSON.stringify(valuesIn(answer.reading)) : right).toBe(right);
      },
    ),
    { numRuns: Math.ceil(FILES / 30) },
  );
}, 600_000);
