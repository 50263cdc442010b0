import { must, startApi, type Api, type Client } from '../support/api';
import { sampleRows } from '../support/samples';
import { ENTRY, ENTRY_IN_TRANSACTION } from '../support/journal-costs';

const IMPORT = `mutation ($input: ImportMetricsInput!) {
  importMetrics(input: $input) {
    summary { received created updated unchanged rejected }
    applied
    rejections { index externalId code path message }
    userErrors { code path message }
  }
}`;
const METRICS = `query ($input: MetricsQuery!) { metrics(input: $input) { total coverage { days } } }`;
const ROWS = sampleRows('agency-daily-values.csv');
const GOOD_ROWS = ROWS.filter((_row, index) => ![36, 65, 69, 622, 795, 1_237].includes(index));

interface Rejection {
  index: number;
  externalId: string | null;
  code: string;
  path: string[];
  message: string;
}

let api: Api;
let ana: Client;
/** Ids by external id. */
let brands: Record<string, string>;
/** Ids by handle. */
let profiles: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
});

/** An agency with the brands and profiles that the sample speaks of. */
beforeEach(async () => {
  ana = await api.agency();
  const { importBrands } = await must(
    ana,
    'mutation ($rows: [BrandRowInput!]!) { importBrands(input: { rows: $rows }) { brands { id externalId } userErrors { message } } }',
    { rows: sampleRows('agency-brands.csv') },
  );
  brands = Object.fromEntries(
    importBrands.brands.map(({ id, externalId }: { id: string; externalId: string }) => [externalId, id]),
  );
  profiles = {};
  for (const number of [0, 1, 2, 3]) {
    for (const [network, handle] of [
      ['INSTAGRAM', `ig_${number}`],
      ['X', `x_${number}`],
    ] as const) {
      profiles[handle] = await createProfile({ brandId: brands[`CRM-100${number}`], network, handle });
    }
  }
});

const createProfile = async (input: object): Promise<string> =>
  (
    await must(
      ana,
      'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } userErrors { message } } }',
      { input },
    )
  ).createProfile.profile.id;

const run = async (rows: object[], more: object = {}, caller: Client = ana) => {
  const { data, errors } = await caller.query(IMPORT, { input: { rows, ...more } });
  expect(errors).toBeUndefined();
  return data.importMetrics;
};
const totalOf = async (metric: string, of: object): Promise<number | null> =>
  (
    await must(ana, METRICS, {
      input: { of, metrics: [metric], from: '2026-08-01', to: '2026-09-30', by: 'MONTH', comparePrevious: false },
    })
  ).metrics[0].total;

const row = (more: object = {}) => ({
  brandExternalId: 'CRM-1000',
  network: 'X',
  handle: 'x_0',
  metric: 'shares',
  date: '2026-08-01',
  value: '5',
  ...more,
});

describe("an agency's sheet of daily values", () => {
  it('gives 1,280 values and six refused rows with their reasons', async () => {
    const { summary, applied, rejections } = await run(ROWS, { errorPolicy: 'REJECT_FAILED_ROWS' });
    expect(summary).toEqual({ received: 1_286, created: 1_280, updated: 0, unchanged: 0, rejected: 6 });
    expect(applied).toBe(true);
    expect(
      rejections.map(({ index, externalId, code, path }: Rejection) => [index, externalId, code, ...path]),
    ).toEqual([
      [36, 'CRM-1000', 'DATE_IMPOSSIBLE', 'date'],
      [65, 'CRM-1000', 'VALUE_NOT_A_NUMBER', 'value'],
      [69, 'CRM-9999', 'BRAND_UNKNOWN', 'brandExternalId'],
      [622, 'CRM-1000', 'METRIC_UNKNOWN', 'metric'],
      [795, 'CRM-1000', 'NETWORK_UNKNOWN', 'network'],
      [1_237, 'CRM-1000', 'VALUE_NEGATIVE', 'value'],
    ]);
    expect(rejections.every(({ message }: Rejection) => message.length > 10)).toBe(true);
  });

  it('can be read back to the last digit', async () => {
    await run(GOOD_ROWS);
    const sum = (metric: string, accept: (one: Record<string, string>) => boolean) =>
      GOOD_ROWS.filter((one) => one.metric === metric && accept(one)).reduce(
        (total, { value }) => total + Number(value),
        0,
      );
    for (const metric of ['reach', 'impressions', 'shares']) {
      expect(await totalOf(metric, { brandIds: [brands['CRM-1002']] })).toBe(
        sum(metric, ({ brandExternalId }) => brandExternalId === 'CRM-1002'),
      );
    }
    expect(await totalOf('reach', { profileIds: [profiles.ig_3] })).toBe(
      sum('reach', ({ handle }) => handle === 'ig_3'),
    );
  });

  it('costs a request for twenty-five stored quarters, and reads all of them at once', async () => {
    await run(GOOD_ROWS);
    // The brands' names, the brands, the profiles' names, the 32 series (8 a brand), and two to write them; an entry of two KB.
    expect(ana.last()).toMatchObject({ requests: 4 + 2 + 1, writeUnits: 2 * 32 + 2 * ENTRY_IN_TRANSACTION });
  });

  it('changes nothing the second time, and writes nothing', async () => {
    await run(ROWS, { errorPolicy: 'REJECT_FAILED_ROWS' });
    const { summary } = await run(ROWS, { errorPolicy: 'REJECT_FAILED_ROWS' });
    expect(summary).toEqual({ received: 1_286, created: 0, updated: 0, unchanged: 1_280, rejected: 6 });
    // A row names a metric that is not built in, so that the agency's own are looked at, too.
    expect(ana.last()).toMatchObject({ requests: 6, roundTrips: 5, writeUnits: ENTRY_IN_TRANSACTION });
  });

  it('is refused as a whole unless asked otherwise', async () => {
    const result = await run(ROWS);
    expect(result).toMatchObject({
      summary: { received: 1_286, created: 0, updated: 0, unchanged: 0, rejected: 6 },
      applied: false,
      userErrors: [{ code: 'INVALID', path: ['input', 'rows'] }],
    });
    expect(result.rejections).toHaveLength(6);
    expect(ana.last().writeUnits).toBe(ENTRY);
    expect(await totalOf('reach', { brandIds: [brands['CRM-1002']] })).toBeNull();
  });

  it('is only judged in a dry run', async () => {
    const { summary, applied } = await run(ROWS, { errorPolicy: 'REJECT_FAILED_ROWS', dryRun: true });
    expect(summary).toEqual({ received: 1_286, created: 1_280, updated: 0, unchanged: 0, rejected: 6 });
    expect(applied).toBe(false);
    expect(ana.last().writeUnits).toBe(0);
    expect(await totalOf('reach', { brandIds: [brands['CRM-1002']] })).toBeNull();
  });
});

describe('rows', () => {
  it('may hold numbers where a file holds text', async () => {
    await run([row({ value: '5' })]);
    expect((await run([row({ value: 5 })])).summary).toMatchObject({ unchanged: 1 });
  });

  it('may stand in the document itself', async () => {
    const { importMetrics } = await must(
      ana,
      `mutation { importMetrics(input: { rows: [
        { brandExternalId: "CRM-1000", network: "X", handle: "x_0", metric: "shares", date: "2026-08-01", value: 2.5 }
        { brandExternalId: "CRM-1000", network: null, metric: "hours_worked", date: "2026-08-01", value: "7" }
      ] }) { summary { created } userErrors { message } } }`,
    );
    expect(importMetrics.summary.created).toBe(2);
    expect(await totalOf('shares', { profileIds: [profiles.x_0] })).toBe(2.5);
    expect(await totalOf('hours_worked', { brandIds: [brands['CRM-1000']] })).toBe(7);
  });

  it('of any shape fail by themselves, never the request', async () => {
    const rows = [
      row(),
      row({ value: { deep: [1] } }),
      row({ date: 20_260_801 }),
      row({ brandExternalId: false }),
      {},
      row({ handle: 'h'.repeat(5_000) }),
      row({ brandExternalId: '\u{1F600}'.repeat(500) }),
    ];
    const { summary, rejections } = await run(rows, { errorPolicy: 'REJECT_FAILED_ROWS' });
    expect(summary).toMatchObject({ created: 1, rejected: 6 });
    expect([...new Set(rejections.map(({ index }: Rejection) => index))]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('may name brand and profile by their own ids', async () => {
    const own = { brandExternalId: null, network: null, handle: null };
    const { summary, rejections } = await run(
      [
        row({ ...own, brandId: brands['CRM-1001'], profileId: profiles.ig_1 }),
        row({ ...own, brandId: brands['CRM-1001'], profileId: profiles.x_0 }),
        row({ brandId: brands['CRM-1001'] }),
        row({ ...own, brandId: 'brd_nonsense' }),
      ],
      { errorPolicy: 'REJECT_FAILED_ROWS' },
    );
    expect(summary).toMatchObject({ created: 1, rejected: 3 });
    expect(rejections.map(({ code }: Rejection) => code)).toEqual([
      'PROFILE_UNKNOWN',
      'BRAND_UNKNOWN',
      'BRAND_UNKNOWN',
    ]);
  });

  it('that repeat each other count once, and those that contradict are refused', async () => {
    const { summary, rejections } = await run([row(), row({ value: 5 }), row({ value: 6 })], {
      errorPolicy: 'REJECT_FAILED_ROWS',
    });
    expect(summary).toEqual({ received: 3, created: 1, updated: 0, unchanged: 1, rejected: 1 });
    expect(rejections).toMatchObject([{ index: 2, code: 'DUPLICATE_ROW' }]);
  });

  it('replace what was imported before', async () => {
    await run([row()]);
    expect((await run([row({ value: 8 })])).summary).toMatchObject({ updated: 1, created: 0 });
    expect(await totalOf('shares', { profileIds: [profiles.x_0] })).toBe(8);
  });
});

it('takes ten thousand values in one request', async () => {
  const metrics = ['reach', 'likes', 'shares', 'saves', 'comments', 'views', 'clicks', 'follows', 'leads', 'sales'];
  const rows = metrics.flatMap((metric) =>
    Array.from({ length: 1_000 }, (_, day) =>
      row({ metric, date: new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10), value: day }),
    ),
  );
  expect((await run(rows)).summary).toMatchObject({ received: 10_000, created: 10_000 });
  expect((await run(rows)).summary).toMatchObject({ unchanged: 10_000 });
  expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
});

it.each([0, 10_001])('refuses a request of %i rows', async (length) => {
  expect(await run(Array.from({ length }, () => row()))).toMatchObject({
    summary: null,
    applied: false,
    userErrors: [{ code: 'INVALID', path: ['input', 'rows'] }],
  });
});

describe('who may import', () => {
  it('knows no brand of another agency, nor one that a member may not see', async () => {
    const stranger = await api.agency();
    const limited = await ana.as('ANALYST', { brandIds: [brands['CRM-1001'] ?? ''] });
    const foreign = [row(), row({ brandExternalId: null, brandId: brands['CRM-1000'], profileId: profiles.x_0 })];
    for (const caller of [stranger, limited]) {
      const { rejections } = await run(foreign, {}, caller);
      expect(rejections.map(({ code }: Rejection) => code)).toEqual(['BRAND_UNKNOWN', 'BRAND_UNKNOWN']);
    }
    expect((await run([row({ brandExternalId: 'CRM-1001', handle: 'x_1' })], {}, limited)).summary.created).toBe(1);
  });

  it('lets a test key do a dry run and nothing else', async () => {
    const key = await ana.key({ scopes: ['metrics:write'], mode: 'TEST' });
    expect((await run([row()], { dryRun: true }, key)).summary.created).toBe(1);
    const { errors } = await key.query(IMPORT, { input: { rows: [row()] } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
