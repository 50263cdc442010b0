import { must, startApi, type Api, type Client } from '../support/api';
import { ENTRY } from '../support/journal-costs';

const RECORD = `mutation ($input: RecordMetricsInput!) {
  recordMetrics(input: $input) { summary { created updated unchanged } userErrors { __typename code path message } }
}`;
const METRICS = `query ($input: MetricsQuery!) {
  metrics(input: $input) {
    metric { key } brandId profileId campaignId dates values total previousTotal change basis partsMatch
    coverage { metric profileId campaignId firstDay lastDay days }
  }
}`;

let api: Api;
let ana: Client;
let brandId: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
  brandId = await createBrand('Mercado Olivo');
});

const createBrand = async (name: string): Promise<string> =>
  (
    await must(
      ana,
      'mutation ($name: String!) { createBrand(input: { name: $name }) { brand { id } userErrors { message } } }',
      { name },
    )
  ).createBrand.brand.id;
const createProfile = async (network: string, handle: string, brand = brandId): Promise<string> =>
  (
    await must(
      ana,
      'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } userErrors { message } } }',
      { input: { brandId: brand, network, handle } },
    )
  ).createProfile.profile.id;

/** A planned campaign of a new strategy of the brand. */
const createCampaign = async (): Promise<string> => {
  const { createStrategy } = await must(
    ana,
    'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } userErrors { message } } }',
    { input: { brandId, title: 'First' } },
  );
  const { createCampaign } = await must(
    ana,
    'mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { campaign { id } userErrors { message } } }',
    {
      input: {
        strategyId: createStrategy.strategy.id,
        name: 'Summer',
        horizon: 'SHORT_TERM',
        tactics: [{ kind: 'ADS', medium: 'ONLINE', description: 'Ads' }],
        startsOn: '2026-10-01',
        endsOn: '2026-10-31',
        budget: { amount: '100', currency: 'EUR' },
      },
    },
  );
  return createCampaign.campaign.id;
};

/** Values of one metric by day. */
const days = (metric: string, values: Record<string, number>) =>
  Object.entries(values).map(([date, value]) => ({ metric, date, value }));
const record = async (values: object[], source?: object, brand = brandId) =>
  (await must(ana, RECORD, { input: { brandId: brand, source, values } })).recordMetrics.summary;
const refused = async (input: object, caller: Client = ana) =>
  (await caller.query(RECORD, { input })).data.recordMetrics.userErrors;
const ask = async (metrics: string[], more: object = {}, caller: Client = ana) =>
  (
    await must(caller, METRICS, {
      input: { of: { brandIds: [brandId] }, metrics, from: '2026-08-01', to: '2026-08-31', by: 'MONTH', ...more },
    })
  ).metrics;

describe('the catalogue', () => {
  it('lists every metric with what a program needs to know of it', async () => {
    const { metricCatalog } = await must(
      ana,
      `{ metricCatalog { key name unit kind acrossSources networks effect review formula numerator denominator
         fallbackDenominators replacedBy allowsNegative least most } }`,
    );
    expect(metricCatalog).toHaveLength(35);
    const named = (key: string) => metricCatalog.find((one: { key: string }) => one.key === key);
    expect(named('shareability')).toMatchObject({
      kind: 'RATIO',
      effect: 'CONNECTIVITY',
      numerator: ['shares'],
      denominator: 'reach',
      fallbackDenominators: ['impressions', 'views'],
    });
    expect(named('sentiment')).toMatchObject({ kind: 'LAST', least: -1, most: 1, allowsNegative: true });
    expect(named('impressions')).toMatchObject({ kind: 'SUM', replacedBy: 'views', denominator: null, numerator: [] });
  });
});

describe('recording values', () => {
  it('counts what is new, what changed and what was there', async () => {
    expect(await record(days('reach', { '2026-08-01': 5, '2026-08-02': 6 }))).toEqual({
      created: 2,
      updated: 0,
      unchanged: 0,
    });
    expect(await record(days('reach', { '2026-08-01': 5, '2026-08-02': 7, '2026-08-03': 0 }))).toEqual({
      created: 1,
      updated: 1,
      unchanged: 1,
    });
    expect((await ask(['reach']))[0].total).toBe(12);
  });

  it('writes nothing for values that are there already', async () => {
    await record(days('reach', { '2026-08-01': 5 }));
    await record(days('reach', { '2026-08-01': 5 }));
    expect(ana.last().writeUnits).toBe(ENTRY);
  });

  it('loses nothing when many record different days at once', async () => {
    const all = Array.from({ length: 28 }, (_, day) => `2026-08-${String(day + 1).padStart(2, '0')}`);
    const counts = await Promise.all(all.map((date) => record(days('reach', { [date]: 1 }))));
    expect(counts.reduce((sum, { created }) => sum + created, 0)).toBe(28);
    expect((await ask(['reach']))[0].total).toBe(28);
  });

  it('counts a value as new for one only when many record it at once', async () => {
    const counts = await Promise.all(Array.from({ length: 10 }, () => record(days('reach', { '2026-08-01': 3 }))));
    expect(counts.reduce((sum, { created }) => sum + created, 0)).toBe(1);
    expect(counts.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(9);
  });

  it('names every fault at once and writes nothing', async () => {
    const errors = await refused({
      brandId,
      source: { profileId: 'prf_nobody' },
      values: [
        ...days('reach', { '2026-08-01': 5 }),
        ...days('no_such_metric', { '2026-08-01': 5 }),
        ...days('shareability', { '2026-08-01': 5 }),
        ...days('followers', { '2026-08-01': -5 }),
        ...days('reach', { '2026-08-01': 6 }),
      ],
    });
    expect(errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'input.source.profileId',
      'input.values.1.metric',
      'input.values.2.metric',
      'input.values.3.value',
      'input.values.4.value',
    ]);
    expect((await ask(['reach']))[0].total).toBeNull();
  });

  it.each([0, 10_001])('refuses %i values', async (length) => {
    const values = Array.from({ length }, () => ({ metric: 'reach', date: '2026-08-01', value: 1 }));
    expect(await refused({ brandId, values })).toMatchObject([{ code: 'INVALID', path: ['input', 'values'] }]);
  });

  it('refuses an impossible day as bad input', async () => {
    const { errors } = await ana.query(RECORD, { input: { brandId, values: days('reach', { '2026-02-30': 1 }) } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuses a profile of another brand', async () => {
    const other = await createProfile('X', 'x_1', await createBrand('Other'));
    expect(
      await refused({ brandId, source: { profileId: other }, values: days('reach', { '2026-08-01': 1 }) }),
    ).toMatchObject([{ __typename: 'NotFoundError', path: ['input', 'source', 'profileId'] }]);
  });

  it('does not know the brand of another agency, nor one that a member may not see', async () => {
    const input = { brandId, values: days('reach', { '2026-08-01': 1 }) };
    const stranger = await api.agency();
    const limited = await ana.as('ANALYST', { brandIds: [await createBrand('Other')] });
    for (const caller of [stranger, limited]) {
      expect(await refused(input, caller)).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'brandId'] }]);
    }
  });
});

describe('reading series', () => {
  it('adds up a brand over its profiles and itself, and shows who gave data', async () => {
    const [instagram, x] = [await createProfile('INSTAGRAM', 'ig_0'), await createProfile('X', 'x_0')];
    await record(days('reach', { '2026-08-03': 100, '2026-08-09': 50 }), { profileId: instagram });
    await record(days('reach', { '2026-08-03': 10 }), { profileId: x });
    await record(days('reach', { '2026-08-10': 1 }));
    const [series] = await ask(['reach'], { by: 'WEEK', from: '2026-08-01', to: '2026-08-16' });
    expect(series).toMatchObject({
      brandId,
      profileId: null,
      dates: ['2026-07-27', '2026-08-03', '2026-08-10'],
      values: [null, 160, 1],
      total: 161,
    });
    expect(series.coverage).toHaveLength(3);
    expect(series.coverage).toContainEqual({
      metric: 'reach',
      profileId: instagram,
      campaignId: null,
      firstDay: '2026-08-03',
      lastDay: '2026-08-09',
      days: 2,
    });

    const profiles = await ask(['reach'], { of: { profileIds: [x, instagram] } });
    expect(profiles.map(({ profileId, total }: { profileId: string; total: number }) => [profileId, total])).toEqual([
      [x, 10],
      [instagram, 150],
    ]);
  });

  it('keeps what is owed to a campaign out of the total of the brand', async () => {
    const campaignId = await createCampaign();
    await record(days('conversions', { '2026-08-01': 10 }));
    await record(days('conversions', { '2026-08-01': 4 }), { campaignId });
    expect((await ask(['conversions']))[0].total).toBe(10);
    const [owed] = await ask(['conversions'], { of: { campaignIds: [campaignId] } });
    expect(owed).toMatchObject({ brandId, campaignId, profileId: null, total: 4, coverage: [{ campaignId, days: 1 }] });
  });

  it('computes ratios from totals and compares with the period before', async () => {
    await record([
      ...days('shares', { '2026-07-31': 10, '2026-08-01': 1, '2026-08-02': 5 }),
      ...days('reach', { '2026-07-31': 1_000, '2026-08-01': 10, '2026-08-02': 290 }),
    ]);
    const [series] = await ask(['shareability'], { by: 'DAY', from: '2026-08-01', to: '2026-08-02' });
    expect(series).toMatchObject({
      values: [0.1, 0.017241],
      total: 0.02,
      previousTotal: 0.01,
      change: 1,
      basis: 'reach',
      partsMatch: true,
    });
    const [alone] = await ask(['shareability'], { comparePrevious: false });
    expect(alone).toMatchObject({ previousTotal: null, change: null });
  });

  it('gives subjects and metrics in the order asked, each once', async () => {
    const other = await createBrand('Other');
    const series = await ask(['reach', 'likes', 'reach'], { of: { brandIds: [other, brandId, other] } });
    expect(series.map((one: { brandId: string; metric: { key: string } }) => [one.brandId, one.metric.key])).toEqual([
      [other, 'reach'],
      [other, 'likes'],
      [brandId, 'reach'],
      [brandId, 'likes'],
    ]);
  });

  it.each([
    ['an unknown metric', { metrics: ['no_such_metric'] }],
    ['no metric', { metrics: [] }],
    ['no subject', { of: { brandIds: [] } }],
    ['days in the wrong order', { from: '2026-08-02', to: '2026-08-01' }],
    ['too many days', { from: '2020-01-01' }],
    ['too many series', { of: { brandIds: Array(50).fill('brd_1') }, metrics: ['reach', 'likes', 'shares'] }],
    ['two sorts of subjects', { of: { brandIds: ['brd_1'], profileIds: ['prf_1'] } }],
  ])('refuses a question with %s as bad input', async (_what, more) => {
    const input = { of: { brandIds: [brandId] }, metrics: ['reach'], from: '2026-08-01', to: '2026-08-31', ...more };
    const { errors } = await ana.query(METRICS, { input });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('gives nothing of what does not exist or may not be seen', async () => {
    await record(days('reach', { '2026-08-01': 1 }));
    const stranger = await api.agency();
    const limited = await ana.as('ANALYST', { brandIds: [await createBrand('Other')] });
    expect(await ask(['reach'], {}, stranger)).toEqual([]);
    expect(await ask(['reach'], {}, limited)).toEqual([]);
    expect(await ask(['reach'], { of: { brandIds: ['nonsense', `brd_${'0'.repeat(26)}`] } })).toEqual([]);
    expect(await ask(['reach'], { of: { profileIds: [brandId] } })).toEqual([]);
  });
});

describe('the cost of reading', () => {
  it('of a year compared with the year before is one query', async () => {
    for (const year of [2025, 2026]) {
      await record(
        Array.from({ length: 365 }, (_, day) => ({
          metric: 'reach',
          date: new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
          value: 1_000 + day,
        })),
      );
    }
    await ask(['reach'], { from: '2026-01-01', to: '2026-12-31' });
    // Finding out who calls, whether the brand is there, and the two years.
    expect(ana.last()).toMatchObject({ requests: 2, roundTrips: 1, writeUnits: 0 });
    expect(ana.last().readUnits).toBeLessThanOrEqual(3);
  });

  it('of many brands is a query a metric and quarter', async () => {
    const brands = await Promise.all(Array.from({ length: 12 }, (_, index) => createBrand(`Brand ${index}`)));
    await Promise.all(brands.map((brand) => record(days('reach', { '2026-08-01': 1 }), undefined, brand)));
    const series = await ask(['reach'], { of: { brandIds: brands }, comparePrevious: false });
    expect(series.map(({ total }: { total: number }) => total)).toEqual(Array(12).fill(1));
    expect(ana.last().requests).toBe(2);
  });

  it('stays the same with much more data beside it', async () => {
    await record(days('reach', { '2026-08-01': 1 }));
    await ask(['reach']);
    const before = ana.last();
    const other = await createBrand('Other');
    const month = (month: string) =>
      days(
        'reach',
        Object.fromEntries(
          Array.from({ length: 28 }, (_, day) => [`${month}-${String(day + 1).padStart(2, '0')}`, day]),
        ),
      );
    await record(['2024-01', '2024-02', '2025-01', '2026-01', '2026-02'].flatMap(month));
    await record(['2026-07', '2026-08'].flatMap(month), undefined, other);
    await ask(['reach']);
    expect(ana.last()).toEqual(before);
  });
});
