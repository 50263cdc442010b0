import { FIRST_SHARD, shardOf } from '../../lambdas/shared/ids';
import { must, startApi, type Api, type Client } from '../support/api';

const METRICS = `query ($input: MetricsQuery!) { metrics(input: $input) {
  metric { key } brandId tag network currency total previousTotal values rank isBest isWorst
  coverage { brandId profileId origin days }
} }`;
const COUNT = 'query ($input: MetricsQuery!) { metrics(input: $input) { total } }';

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const createBrand = async (name: string, more: object = {}): Promise<string> =>
  (
    await must(
      ana,
      'mutation ($input: CreateBrandInput!) { createBrand(input: $input) { brand { id } userErrors { message } } }',
      { input: { name, ...more } },
    )
  ).createBrand.brand.id;
const createProfile = async (brandId: string, network: string): Promise<string> =>
  (
    await must(
      ana,
      'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } userErrors { message } } }',
      { input: { brandId, network, handle: `on_${network.toLowerCase()}` } },
    )
  ).createProfile.profile.id;
const record = (brandId: string, values: Record<string, number>, profileId?: string, date = '2026-08-10') =>
  must(ana, 'mutation ($input: RecordMetricsInput!) { recordMetrics(input: $input) { userErrors { message } } }', {
    input: {
      brandId,
      source: profileId ? { profileId } : undefined,
      values: Object.entries(values).map(([metric, value]) => ({ metric, date, value })),
    },
  });
const inputOf = (metrics: string[], allBrands: object = {}, more: object = {}) => ({
  input: { of: { allBrands }, metrics, from: '2026-08-01', to: '2026-08-31', by: 'MONTH', ...more },
});
const ask = async (metrics: string[], allBrands: object = {}, more: object = {}, caller = ana) =>
  (await must(caller, METRICS, inputOf(metrics, allBrands, more))).metrics;
const shown = (series: Record<string, unknown>[], ...names: string[]) =>
  series.map((one) => names.map((name) => one[name]));

describe('all brands of an agency', () => {
  it('stand beside each other, with the best and the worst', async () => {
    const brands = [await createBrand('A'), await createBrand('B'), await createBrand('C'), await createBrand('D')];
    const [a, b, c] = brands as [string, string, string, string];
    await record(a, { spend: 100, conversions: 10, reach: 50 });
    await record(b, { spend: 100, conversions: 20, reach: 50 });
    await record(c, { spend: 50, conversions: 2, reach: 80 });
    expect(shown(await ask(['reach']), 'brandId', 'total', 'rank', 'isBest', 'isWorst')).toEqual([
      [a, 50, 2, false, true],
      [b, 50, 2, false, true],
      [c, 80, 1, true, false],
      [brands[3], null, null, false, false],
    ]);
    // Less is better of what a result costs.
    expect(shown(await ask(['cost_per_result']), 'brandId', 'total', 'rank', 'isBest', 'isWorst')).toEqual([
      [a, 10, 2, false, false],
      [b, 5, 1, true, false],
      [c, 25, 3, false, true],
      [brands[3], null, null, false, false],
    ]);
  });

  it('are compared with the period before, and leave campaigns and archived brands out', async () => {
    const [a, b] = [await createBrand('A'), await createBrand('B')];
    await record(a, { reach: 40 });
    await record(a, { reach: 30 }, undefined, '2026-07-10');
    await record(b, { reach: 7 });
    await must(ana, 'mutation ($id: ID!) { archiveBrand(input: { id: $id }) { userErrors { message } } }', { id: b });
    expect(shown(await ask(['reach']), 'brandId', 'total', 'previousTotal')).toEqual([[a, 40, 30]]);
  });

  it('are counted together by tags, each brand for each of its own', async () => {
    const [a, b] = [await createBrand('A', { tags: ['food', 'local'] }), await createBrand('B', { tags: ['food'] })];
    await createBrand('C');
    await record(a, { reach: 40, shares: 4 });
    await record(b, { reach: 10, shares: 4 });
    expect(shown(await ask(['reach', 'shareability'], { groupBy: 'TAG' }), 'tag', 'total', 'rank')).toEqual([
      ['food', 50, 1],
      ['food', 0.16, 1],
      ['local', 40, 2],
      ['local', 0.1, 2],
    ]);
    expect(shown(await ask(['reach'], { tag: 'local' }), 'brandId', 'total')).toEqual([[a, 40]]);
    expect(shown(await ask(['reach'], { tag: 'local', groupBy: 'TAG' }), 'tag', 'total')).toEqual([['local', 40]]);
  });

  it('are counted together by networks, of which one may be asked for', async () => {
    const [a, b] = [await createBrand('A'), await createBrand('B')];
    const [onX, onInstagram, alsoOnX] = [
      await createProfile(a, 'X'),
      await createProfile(a, 'INSTAGRAM'),
      await createProfile(b, 'X'),
    ];
    await record(a, { reach: 1 }, onX);
    await record(a, { reach: 20 }, onInstagram);
    await record(b, { reach: 300 }, alsoOnX);
    await record(b, { reach: 4_000 });
    const byNetwork = await ask(['reach'], { groupBy: 'NETWORK' });
    expect(shown(byNetwork, 'network', 'total', 'isBest')).toEqual([
      ['INSTAGRAM', 20, false],
      ['X', 301, true],
    ]);
    expect(byNetwork[1].coverage).toEqual([
      { brandId: a, profileId: onX, origin: 'DAILY', days: 1 },
      { brandId: b, profileId: alsoOnX, origin: 'DAILY', days: 1 },
    ]);
    expect(shown(await ask(['reach'], { network: 'X' }), 'brandId', 'total')).toEqual([
      [a, 1],
      [b, 300],
    ]);
  });

  it('never have money of several currencies added up or ranked together', async () => {
    const [a, b] = [
      await createBrand('A', { tags: ['food'], currency: 'EUR' }),
      await createBrand('B', { tags: ['food'], currency: 'JPY' }),
    ];
    await record(a, { revenue: 100, spend: 50 });
    await record(b, { revenue: 9_000, spend: 1_000 });
    expect(shown(await ask(['revenue']), 'brandId', 'currency', 'total', 'rank', 'isWorst')).toEqual([
      [a, 'EUR', 100, 1, false],
      [b, 'JPY', 9_000, 1, false],
    ]);
    const byTag = await ask(['return_on_spend', 'reach'], { groupBy: 'TAG' });
    expect(shown(byTag, 'tag', 'currency', 'total')).toEqual([
      ['food', 'EUR', 2],
      ['food', 'JPY', 9],
      ['food', null, null],
    ]);
  });

  it('are those that the caller may see', async () => {
    const [a, b] = [await createBrand('A', { tags: ['x'] }), await createBrand('B', { tags: ['x'] })];
    await record(a, { reach: 1 });
    await record(b, { reach: 2 });
    const limited = await ana.as('ANALYST', { brandIds: [b] });
    expect(shown(await ask(['reach'], {}, {}, limited), 'brandId', 'total')).toEqual([[b, 2]]);
    expect(shown(await ask(['reach'], { groupBy: 'TAG' }, {}, limited), 'tag', 'total')).toEqual([['x', 2]]);
    expect(await ask(['reach'], {}, {}, await api.agency())).toEqual([]);
  });

  it.each([
    ['too many values', { by: 'DAY', from: '2024-07-01', to: '2026-08-31' }, 'cut more coarsely'],
    ['an unknown metric', { metrics: ['nonsense'] }, 'no metric nonsense'],
  ])('refuse a question with %s, naming the limit', async (_what, more, message) => {
    await Promise.all(Array.from({ length: 7 }, (_, index) => createBrand(`Brand ${index}`)));
    const metrics =
      'reach likes views shares saves comments clicks follows unfollows mentions leads sales spend revenue sessions'
        .split(' ')
        .concat('conversions', 'impressions', 'video_views', 'link_clicks', 'reactions');
    const { errors } = await ana.query(METRICS, inputOf(metrics, {}, more));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('the cost of fifty brands', () => {
  beforeEach(async () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({
      externalId: `C-${index}`,
      name: `Brand ${index}`,
      tags: 'food',
    }));
    await must(
      ana,
      'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { userErrors { message } } }',
      {
        input: { rows },
      },
    );
    const values = rows.flatMap(({ externalId }) =>
      Array.from({ length: 31 }, (_, day) =>
        ['reach', 'shares'].map((metric) => ({
          brandExternalId: externalId,
          metric,
          date: `2026-08-${String(day + 1).padStart(2, '0')}`,
          value: '12345678',
        })),
      ).flat(),
    );
    await must(
      ana,
      'mutation ($input: ImportMetricsInput!) { importMetrics(input: $input) { userErrors { message } } }',
      {
        input: { rows: values },
      },
    );
  });

  it('is one round trip: a query for the brands, and one a recorded metric and quarter', async () => {
    const { metrics } = await must(ana, COUNT, inputOf(['reach', 'shares'], {}, { comparePrevious: false }));
    expect(metrics).toHaveLength(100);
    // The brands, two metrics in one quarter.
    expect(ana.last()).toMatchObject({ requests: 1 + 2, roundTrips: 1, writeUnits: 0 });
    // Fifty brands' headers, and 2 × 50 items of less than half a kilobyte.
    expect(ana.last().readUnits).toBeLessThanOrEqual(4 + 2 * 4);
  });

  it('grows by the quarters, and neither by the days nor by how brands are counted together', async () => {
    await must(ana, COUNT, inputOf(['reach'], { groupBy: 'TAG' }, { from: '2025-10-01', comparePrevious: false }));
    expect(ana.last()).toMatchObject({ requests: 1 + 4, roundTrips: 1 });
  });
});

describe('more than a hundred brands', () => {
  const IMPORT =
    'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { brands { id } userErrors { message } } }';
  const COUNT_REACH = inputOf(['reach'], {}, { comparePrevious: false });
  let ids: string[];

  /** A hundred in the first shard of the index, and one in each of the eight others; each reaches as many as its number. */
  beforeEach(async () => {
    const rows = Array.from({ length: 108 }, (_, index) => ({ externalId: `C-${index}`, name: `Brand ${index}` }));
    ids = (await must(ana, IMPORT, { input: { rows } })).importBrands.brands.map(({ id }: { id: string }) => id);
    const values = rows.map(({ externalId }, index) => ({
      brandExternalId: externalId,
      metric: 'reach',
      date: '2026-08-10',
      value: String(index),
    }));
    await must(
      ana,
      'mutation ($input: ImportMetricsInput!) { importMetrics(input: $input) { userErrors { message } } }',
      { input: { rows: values } },
    );
  });

  it('are all read, the later ones from shards of their own in a second round trip', async () => {
    const { metrics } = await must(ana, METRICS, COUNT_REACH);
    expect(shown(metrics, 'total')).toEqual(ids.map((_, index) => [index]));
    expect(ana.last()).toMatchObject({ requests: 1 + 1 + 8, roundTrips: 2, writeUnits: 0 });
  });

  it('are read where they lie for somebody who sees certain ones', async () => {
    const later = ids.filter((id) => shardOf(id) !== FIRST_SHARD);
    const some = [...ids.filter((id) => shardOf(id) === FIRST_SHARD).slice(0, 1), ...later.slice(0, 2)];
    const key = await ana.key({ scopes: ['metrics:read'], brandIds: some });
    const { metrics } = await must(key, METRICS, COUNT_REACH);
    expect(new Set(shown(metrics, 'total').flat())).toEqual(new Set(some.map((id) => ids.indexOf(id))));
    expect(key.last()).toMatchObject({ requests: 1 + 3, roundTrips: 1 });
  });
});

describe('a question about one brand', () => {
  it('names the profiles that gave nothing where their network would', async () => {
    const brandId = await createBrand('A');
    const instagram = await createProfile(brandId, 'INSTAGRAM');
    const tiktok = await createProfile(brandId, 'TIKTOK');
    await createProfile(brandId, 'WEBSITE');
    await record(brandId, { reach: 5 }, instagram);
    const { metrics } = await must(
      ana,
      'query ($input: MetricsQuery!) { metrics(input: $input) { missing coverage { profileId } } }',
      { input: { ...inputOf(['reach', 'hours_worked']).input, of: { brandIds: [brandId] } } },
    );
    expect(metrics).toEqual([
      { missing: [tiktok], coverage: [{ profileId: instagram }] },
      { missing: [], coverage: [] },
    ]);
    // The brand, two metrics and the profiles at the same time.
    expect(ana.last()).toMatchObject({ requests: 4, roundTrips: 1 });
  });
});
