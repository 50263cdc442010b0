import { BUILT_IN_CATALOG } from '../../lambdas/domain/metrics/catalog';
import type { PeriodRecord } from '../../lambdas/domain/metrics/period-totals';
import type { MetricSource } from '../../lambdas/domain/metrics/series';
import { writePeriods } from '../../lambdas/usecases/metric/write-periods';
import { must, startApi, type Api, type Client } from '../support/api';
import { sessionOf } from '../support/session';

const METRICS = `query ($input: MetricsQuery!) {
  metrics(input: $input) { values total coverage { origin firstDay lastDay days } }
}`;

let api: Api;
let ana: Client;
let brandId: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
  brandId = (
    await must(ana, 'mutation { createBrand(input: { name: "Olivo" }) { brand { id } userErrors { message } } }')
  ).createBrand.brand.id;
});

const totals = (
  from: string,
  to: string,
  values: Record<string, number>,
  externalId = 'ga4:channel:Organic Social',
) => ({
  externalId,
  from,
  to,
  values,
});
const write = async (records: PeriodRecord[], dryRun = false, source: MetricSource = { kind: 'BRAND' }) => {
  const { session, spent } = sessionOf(ana.agencyId);
  const result = await writePeriods(session, { brandId, source, catalog: BUILT_IN_CATALOG }, records, dryRun);
  return { ...result, spent: spent() };
};
const written = async (...records: PeriodRecord[]) => {
  const result = await write(records);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};
const refusals = async (...records: PeriodRecord[]) => {
  const result = await write(records);
  return result.ok ? [] : result.errors;
};
const ask = async (metric: string, from = '2026-01-01', to = '2026-12-31') =>
  (
    await must(ana, METRICS, {
      input: { of: { brandIds: [brandId] }, metrics: [metric], from, to, by: 'MONTH', comparePrevious: false },
    })
  ).metrics[0];
const total = async (metric: string, from?: string, to?: string) => (await ask(metric, from, to)).total;

describe('totals of periods', () => {
  it('count on the last day of each period, all breakdowns together', async () => {
    const counts = await written(
      totals('2026-07-01', '2026-07-31', { sessions: 100 }),
      totals('2026-08-01', '2026-08-31', { sessions: 50, conversions: 0 }),
      totals('2026-08-01', '2026-08-31', { sessions: 7 }, 'ga4:channel:Direct'),
    );
    expect(counts).toEqual({ created: 3, updated: 0, unchanged: 0 });
    expect(await ask('sessions', '2026-07-15', '2026-08-31')).toEqual({
      values: [100, 57],
      total: 157,
      coverage: [{ origin: 'PERIODS', firstDay: '2026-07-31', lastDay: '2026-08-31', days: 2 }],
    });
    expect(await total('conversions')).toBe(0);
  });

  it('of the same period again replace it, and write nothing when they are the same', async () => {
    const july = totals('2026-07-01', '2026-07-31', { sessions: 100, conversions: 3 });
    await written(july);
    expect(await written({ ...july, values: { sessions: 120 } })).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect([await total('sessions'), await total('conversions')]).toEqual([120, 3]);
    expect(await write([{ ...july, values: { sessions: 120 } }])).toMatchObject({
      value: { unchanged: 1 },
      spent: { writeUnits: 0 },
    });
  });

  it('of a longer period take over from those that it contains', async () => {
    await written(
      totals('2026-07-01', '2026-07-31', { sessions: 100, leads: 4 }),
      totals('2026-08-01', '2026-08-31', { sessions: 50 }),
      totals('2026-10-01', '2026-10-31', { sessions: 9 }),
    );
    expect(await written(totals('2026-07-01', '2026-09-30', { sessions: 190 }))).toMatchObject({ updated: 1 });
    expect(await total('sessions')).toBe(199);
    expect(await total('sessions', '2026-07-01', '2026-08-31')).toBeNull();
    expect(await total('leads')).toBe(4);
  });

  it('that overlap otherwise are refused with both periods, and nothing of the request is written', async () => {
    await written(totals('2026-07-01', '2026-07-31', { sessions: 100 }));
    const errors = await refusals(
      totals('2026-08-01', '2026-08-31', { sessions: 1 }),
      totals('2026-07-15', '2026-08-14', { sessions: 80 }),
      totals('2026-07-10', '2026-07-20', { sessions: 30 }),
      totals('2026-07-10', '2026-07-20', { leads: 3 }),
    );
    expect(errors.map(({ path }) => path)).toEqual([
      ['records', '1', 'from'],
      ['records', '1', 'from'],
      ['records', '2', 'from'],
    ]);
    expect(errors[0]?.message).toContain('2026-07-15 to 2026-08-14');
    expect(errors[0]?.message).toContain('2026-07-01 to 2026-07-31');
    expect([await total('sessions'), await total('leads')]).toEqual([100, null]);
  });

  it('of another source or breakdown are no overlap', async () => {
    await written(totals('2026-07-01', '2026-07-31', { spend: 100 }, 'meta-ads:Summer'));
    await written(totals('2026-07-15', '2026-08-14', { spend: 20 }, 'meta-ads:Autumn'));
    expect(await total('spend')).toBe(120);
  });

  it.each([
    ['no value', totals('2026-07-01', '2026-07-31', {}), 'values'],
    ['an end before its beginning', totals('2026-07-31', '2026-07-01', { sessions: 1 }), 'to'],
    ['no day', totals('2026-07-32', '2026-08-01', { sessions: 1 }), 'from'],
    ['a level', totals('2026-07-01', '2026-07-31', { followers: 1 }), 'followers'],
  ])('with %s are refused', async (_what, record, place) => {
    const errors = await refusals(record);
    expect(errors.map(({ path }) => path?.at(-1))).toEqual([place]);
  });

  it('count once when the same and overlapping exports arrive at the same time', async () => {
    const months = Array.from({ length: 9 }, (_, month) =>
      totals(`2026-0${month + 1}-01`, `2026-0${month + 1}-28`, { sessions: 10, leads: 1 }),
    );
    await Promise.all([
      write(months),
      write([...months].reverse()),
      write([totals('2026-01-01', '2026-03-31', { sessions: 30, leads: 3 })]),
      write([totals('2026-02-15', '2026-05-15', { sessions: 1_000, leads: 100 })]),
    ]);
    // Months first, the quarter first, or what overlaps both: whoever comes first refuses what does not fit.
    const [sessions, leads] = [await total('sessions'), await total('leads')];
    expect(sessions).toBe(leads * 10);
    expect([3, 9, 100]).toContain(leads);
  });

  it('of many metrics and years need as many transactions as it takes', async () => {
    const metrics = [
      'sessions',
      'leads',
      'conversions',
      'clicks',
      'views',
      'reach',
      'likes',
      'sales',
      'saves',
      'shares',
    ];
    const values = Object.fromEntries(metrics.map((metric) => [metric, 1]));
    const years = [2021, 2022, 2023, 2024];
    const records = years.flatMap((year) =>
      ['03-31', '06-30', '09-30', '12-31'].map((day) => totals(`${year}-${day}`, `${year}-${day}`, values)),
    );
    expect(await written(...records)).toEqual({ created: 16, updated: 0, unchanged: 0 });
    expect(await total('sales', '2023-01-01', '2024-12-31')).toBe(8);
  });
});
