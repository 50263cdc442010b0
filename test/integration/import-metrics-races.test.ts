import { must, startApi, type Api, type Client } from '../support/api';
import { startFlakyEngine, type FlakyEngine, type StatementTrouble, type Weather } from '../support/flaky-engine';
import { makeBrands } from '../support/import-jobs';
import { engineEndpoint } from '../support/services';

const IMPORT = `mutation ($input: ImportMetricsInput!) {
  importMetrics(input: $input) { summary { created updated unchanged rejected } userErrors { message } }
}`;
const METRICS = 'query ($input: MetricsQuery!) { metrics(input: $input) { total } }';
const BRANDS = ['olivo', 'molino'];
const KEYS = ['reach', 'likes', 'shares', 'saves'];
/** So late come the answers to what is written that whoever reads at the same time has read by then. */
const WRITES_TAKE_MS = 300;
const TOGETHER = 'BatchExecuteStatement';

let weather: Weather = () => ({});
let engine: FlakyEngine;
let api: Api;
let ana: Client;
let brandIds: string[];

beforeAll(async () => {
  engine = await startFlakyEngine(engineEndpoint(), (...call) => weather(...call));
  api = await startApi({ endpoint: engine.endpoint });
});

beforeEach(async () => {
  weather = () => ({});
  ana = await api.agency();
  brandIds = await makeBrands(ana, BRANDS);
});

afterAll(() => engine.stop());

/** The value of every metric of every brand on a day: eight series. */
const rowsOf = (day: number, value: number) =>
  BRANDS.flatMap((brandExternalId) =>
    KEYS.map((metric) => ({ brandExternalId, metric, date: `2026-08-0${day}`, value })),
  );

const run = async (rows: object[]): Promise<Record<string, number>> =>
  (await must(ana, IMPORT, { input: { rows } })).importMetrics.summary;

/** What several imports came to that read before any of them wrote. */
async function runAtOnce(...imports: object[][]) {
  weather = (_agency, _call, operation) => (operation === TOGETHER ? { delay: WRITES_TAKE_MS } : {});
  const summaries = await Promise.all(imports.map(run));
  const total = (fate: string) => summaries.reduce((sum, summary) => sum + (summary[fate] ?? 0), 0);
  return { created: total('created'), updated: total('updated'), unchanged: total('unchanged') };
}

/** What every series adds up to, each the same. */
async function totalOfEach(): Promise<number> {
  const { metrics } = await must(ana, METRICS, {
    input: { of: { brandIds }, metrics: KEYS, from: '2026-07-01', to: '2026-09-30', comparePrevious: false },
  });
  const totals = metrics.map(({ total }: { total: number }) => total);
  expect(totals).toEqual(Array.from({ length: BRANDS.length * KEYS.length }, () => totals[0]));
  return totals[0];
}

describe('two imports at once', () => {
  it('of the same new values make each once', async () => {
    expect(await runAtOnce(rowsOf(1, 5), rowsOf(1, 5))).toEqual({ created: 8, updated: 0, unchanged: 8 });
    expect(await totalOfEach()).toBe(5);
  });

  it('of different days lose nothing of each other', async () => {
    expect(await runAtOnce(rowsOf(1, 5), rowsOf(2, 7))).toEqual({ created: 16, updated: 0, unchanged: 0 });
    expect(await totalOfEach()).toBe(12);
  });

  it('that change the same values count what each replaced', async () => {
    await run(rowsOf(1, 0));
    expect(await runAtOnce(rowsOf(1, 5), rowsOf(1, 5))).toEqual({ created: 0, updated: 8, unchanged: 8 });
    expect(await totalOfEach()).toBe(5);
  });

  it('that add the same day to what is there make each value once', async () => {
    await run(rowsOf(1, 1));
    expect(await runAtOnce(rowsOf(2, 5), rowsOf(2, 6))).toEqual({ created: 8, updated: 8, unchanged: 0 });
  });
});

it('changes one day of many series in one request, and pays two units a series', async () => {
  await run([...rowsOf(1, 1), ...rowsOf(2, 2)]);
  await run(rowsOf(2, 3));
  // The brands' names, the brands, the series, what is written, and the journal's entry of two units.
  expect(ana.last()).toMatchObject({ requests: 5, writeUnits: 2 * 8 + 2 });
  expect(await totalOfEach()).toBe(4);
});

it.each(['LOST_ANSWER', 'LOST_REQUEST', 'THROTTLED'] as const)('counts every value once after %s', async (fault) => {
  let isFirst = true;
  weather = (agency, _call, operation) => {
    if (!isFirst || agency !== ana.agencyId || operation !== TOGETHER) return {};
    isFirst = false;
    return { trouble: { fault, attempts: 1 } };
  };
  expect(await run(rowsOf(1, 5))).toMatchObject({ created: 8, updated: 0, unchanged: 0 });
  expect(isFirst).toBe(false);
  expect(await totalOfEach()).toBe(5);
  expect(await run(rowsOf(1, 5))).toMatchObject({ created: 0, updated: 0, unchanged: 8 });
});

describe('when one statement of a request fails and the others do not', () => {
  const spoilFirst = (statement: StatementTrouble) => {
    let isFirst = true;
    weather = (_agency, _call, operation) => {
      if (!isFirst || operation !== TOGETHER) return {};
      isFirst = false;
      return { statement };
    };
  };

  it.each(['ThrottlingError', 'ProvisionedThroughputExceeded', 'RequestLimitExceeded', 'TransactionConflict'])(
    'its values are written all the same after %s',
    async (code) => {
      spoilFirst({ code, done: false });
      expect(await run(rowsOf(1, 5))).toMatchObject({ created: 8, updated: 0, unchanged: 0 });
      expect(await totalOfEach()).toBe(5);
    },
  );

  it.each([true, false])('its values count once when nobody knows whether they were written (%s)', async (done) => {
    spoilFirst({ code: 'InternalServerError', done });
    expect(await run(rowsOf(1, 5))).toMatchObject({ created: 8, updated: 0, unchanged: 0 });
    spoilFirst({ code: 'InternalServerError', done });
    expect(await run(rowsOf(1, 6))).toMatchObject({ created: 0, updated: 8, unchanged: 0 });
    expect(await totalOfEach()).toBe(6);
  });

  it.each(['ValidationError', 'AccessDenied'])('%s is a fault that is told, not written around', async (code) => {
    spoilFirst({ code, done: false });
    const { errors } = await ana.query(IMPORT, { input: { rows: rowsOf(1, 5) } });
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(api.logs.map(({ stack }) => stack)).toContainEqual(expect.stringContaining(code));
    weather = () => ({});
    expect(await run(rowsOf(1, 5))).toMatchObject({ created: 1, updated: 0, unchanged: 7 });
  });
});

it('writes whole quarters of several series in one request, whatever was there', async () => {
  const days = Array.from({ length: 92 }, (_, day) => new Date(Date.UTC(2026, 6, 1 + day)).toISOString().slice(0, 10));
  const quarter = (valueOf: (place: number) => number | string | undefined) =>
    days.flatMap((date, place) => {
      const value = valueOf(place);
      return value === undefined
        ? []
        : BRANDS.map((brandExternalId) => ({ brandExternalId, metric: 'revenue', date, value }));
    });
  const inOneRequest = async (rows: object[]) => {
    const counts = await run(rows);
    expect(ana.last()).toMatchObject({ requests: 5 });
    return counts;
  };
  const half = (place: number) => (place % 2 === 0 ? 123_456_789.123_456 + place : undefined);
  expect(await inOneRequest(quarter(half))).toMatchObject({ created: 92, updated: 0, unchanged: 0 });
  // The other half is not there yet, and what is there is large, with six decimals.
  expect(await inOneRequest(quarter((place) => 1e15 - place))).toMatchObject({
    created: 92,
    updated: 92,
    unchanged: 0,
  });
  expect(await inOneRequest(quarter(() => '0.10'))).toMatchObject({ created: 0, updated: 184, unchanged: 0 });
  expect(await run(quarter(() => 0.1))).toMatchObject({ created: 0, updated: 0, unchanged: 184 });
});
