import { addDays } from '../../lambdas/domain/calendar';
import { must, startApi, type Api, type Client } from '../support/api';
import { ENTRY, ENTRY_IN_TRANSACTION } from '../support/journal-costs';

const RECORD = `mutation ($input: RecordMetricsInput!) {
  recordMetrics(input: $input) { summary { created updated unchanged } userErrors { code path message } }
}`;
const IMPORT = `mutation ($input: ImportMetricsInput!) {
  importMetrics(input: $input) { summary { created updated unchanged rejected } userErrors { message } }
}`;
const METRICS = 'query ($input: MetricsQuery!) { metrics(input: $input) { total previousTotal values } }';

let api: Api;
let ana: Client;
let brandId: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
  const { createBrand } = await must(
    ana,
    'mutation { createBrand(input: { name: "Olivo" }) { brand { id } userErrors { message } } }',
  );
  brandId = createBrand.brand.id;
});

const createProfile = async (handle: string): Promise<string> =>
  (
    await must(
      ana,
      'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } userErrors { message } } }',
      { input: { brandId, network: 'INSTAGRAM', handle } },
    )
  ).createProfile.profile.id;

const days = (first: string, count: number): string[] => Array.from({ length: count }, (_, day) => addDays(first, day));

/** A value of eight digits. */
const large = (index: number): number => 10_000_019 + index * 7_919;

/** What a question costs beyond finding out who calls and whether the subject is there: two reads of half a unit or one. */
async function readUnits(input: object): Promise<number> {
  await must(ana, METRICS, { input: { ...input, from: '2020-01-01', to: '2020-01-01', comparePrevious: false } });
  const without = ana.last().readUnits;
  await must(ana, METRICS, { input });
  return ana.last().readUnits - without;
}

describe('a year of one daily metric', () => {
  it.each([
    ['a profile', 'views', true],
    ['a brand', 'reach', false],
    ['the metric with the longest name', 'opinion_leader_mentions', true],
  ])('of %s is four items of one unit each, in the table and in the index', async (_whose, metric, ofProfile) => {
    const source = ofProfile ? { profileId: await createProfile('olivo') } : undefined;
    const values = days('2024-01-01', 366).map((date, index) => ({ metric, date, value: large(index) }));
    const { recordMetrics } = await must(ana, RECORD, { input: { brandId, source, values } });
    expect(recordMetrics.summary).toEqual({ created: 366, updated: 0, unchanged: 0 });
    expect(ana.last().writeUnits).toBe(8 + ENTRY);

    const year = { metrics: [metric], from: '2024-01-01', to: '2024-12-31', comparePrevious: false };
    expect(await readUnits({ of: { brandIds: [brandId] }, ...year })).toBeLessThanOrEqual(0.5);
  });

  it('costs two units when a day is added, in the middle of the quarter as at its end', async () => {
    for (const date of ['2026-07-01', '2026-08-15', '2026-09-30']) {
      await must(ana, RECORD, { input: { brandId, values: [{ metric: 'reach', date, value: 12_345_678 }] } });
      expect(ana.last().writeUnits).toBe(2 + ENTRY);
    }
  });
});

describe('ten thousand values: ten metrics of ten profiles over a hundred days', () => {
  const METRIC_KEYS = [
    'views',
    'reach',
    'likes',
    'comments',
    'shares',
    'saves',
    'clicks',
    'follows',
    'mentions',
    'leads',
  ];

  it.each([
    ['two quarters', '2026-05-20', 400],
    ['three quarters', '2025-12-28', 600],
  ])('in %s cost less than 900 units, and nothing when they are sent again', async (_quarters, first, units) => {
    const handles = Array.from({ length: 10 }, (_, index) => `olivo_${index}`);
    for (const handle of handles) await createProfile(handle);
    const rows = handles.flatMap((handle, profile) =>
      METRIC_KEYS.flatMap((metric, key) =>
        days(first, 100).map((date, day) => ({
          brandId,
          network: 'INSTAGRAM',
          handle,
          metric,
          date,
          value: String(large(profile * 1_000 + key * 100 + day)),
        })),
      ),
    );
    expect(rows).toHaveLength(10_000);
    const { importMetrics } = await must(ana, IMPORT, { input: { rows } });
    expect(importMetrics.summary).toMatchObject({ created: 10_000, rejected: 0 });
    // The journal's entry names eleven things: it is of two KB.
    expect(ana.last().writeUnits).toBe(units + 2 * ENTRY_IN_TRANSACTION);

    const again = await must(ana, IMPORT, { input: { rows } });
    expect(again.importMetrics.summary).toMatchObject({ created: 0, updated: 0, unchanged: 10_000 });
    expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
  });
});
