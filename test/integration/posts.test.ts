import { BUILT_IN_CATALOG } from '../../lambdas/domain/metrics/catalog';
import type { PostRecord } from '../../lambdas/domain/metrics/posts';
import { writePosts } from '../../lambdas/usecases/metric/write-posts';
import { must, startApi, type Api, type Client } from '../support/api';
import { sessionOf } from '../support/session';

const RECORD = `mutation ($input: RecordMetricsInput!) {
  recordMetrics(input: $input) { summary { created } userErrors { message } }
}`;
const METRICS = `query ($input: MetricsQuery!) {
  metrics(input: $input) { metric { key } dates values total previousTotal coverage { metric profileId origin days } }
}`;
const POSTS = `query ($id: ID!, $first: Int, $after: String, $from: Date, $to: Date) { profile(id: $id) {
  posts(first: $first, after: $after, from: $from, to: $to) {
    nodes { id brandId profileId externalId permalink title publishedOn publishedAt values { metric value } version }
    pageInfo { hasNextPage endCursor }
  }
} }`;

let api: Api;
let ana: Client;
let brandId: string;
let profileId: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
  brandId = (
    await must(ana, 'mutation { createBrand(input: { name: "Olivo" }) { brand { id } userErrors { message } } }')
  ).createBrand.brand.id;
  profileId = await createProfile('olivo');
});

const createProfile = async (handle: string): Promise<string> =>
  (
    await must(
      ana,
      'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } userErrors { message } } }',
      { input: { brandId, network: 'INSTAGRAM', handle } },
    )
  ).createProfile.profile.id;

const post = (
  externalId: string,
  publishedOn: string,
  values: Record<string, number>,
  more: Partial<PostRecord> = {},
) => ({
  externalId,
  publishedOn,
  values,
  ...more,
});

const write = (posts: PostRecord[], dryRun = false) => {
  const { session, spent } = sessionOf(ana.agencyId);
  return writePosts(session, { brandId, profileId, catalog: BUILT_IN_CATALOG }, posts, dryRun).then((result) => ({
    ...result,
    spent: spent(),
  }));
};
const written = async (posts: PostRecord[], dryRun = false) => {
  const result = await write(posts, dryRun);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};
const AUGUST = { from: '2026-08-01', to: '2026-08-31' };
const ask = async (metric: string, more: object = {}) =>
  (
    await must(ana, METRICS, {
      input: { of: { profileIds: [profileId] }, metrics: [metric], ...AUGUST, by: 'MONTH', ...more },
    })
  ).metrics[0];
const total = async (metric: string, more: object = {}) => (await ask(metric, more)).total;
const posts = async (variables: object = {}) => (await must(ana, POSTS, { id: profileId, ...variables })).profile.posts;

describe('posts of a content export', () => {
  it('count with all of their life on the day they were published', async () => {
    const counts = await written([
      post('p1', '2026-08-03', { likes: 10, shares: 2 }),
      post('p2', '2026-08-03', { likes: 5 }),
      post('p3', '2026-08-20', { likes: 1, shares: 0 }),
    ]);
    expect(counts).toEqual({ created: 3, updated: 0, unchanged: 0 });
    const week = await ask('likes', { by: 'DAY', from: '2026-08-02', to: '2026-08-04' });
    expect(week.values).toEqual([null, 15, null]);
    expect(week.coverage).toEqual([{ metric: 'likes', profileId, origin: 'POSTS', days: 1 }]);
    expect(await total('shares', { from: '2026-08-20' })).toBe(0);
  });

  it('count once however often they are exported, with their latest values', async () => {
    await written([post('p1', '2026-08-03', { likes: 10, shares: 2 }), post('p2', '2026-08-04', { likes: 5 })]);
    const counts = await written([
      post('p1', '2026-08-03', { likes: 14, shares: 2 }),
      post('p2', '2026-08-04', { likes: 5 }),
      post('p3', '2026-08-05', { likes: 1 }),
    ]);
    expect(counts).toEqual({ created: 1, updated: 1, unchanged: 1 });
    expect(await total('likes')).toBe(20);
    expect(await total('shares')).toBe(2);
  });

  it('write nothing the second time, and nothing in a dry run', async () => {
    const some = [post('p1', '2026-08-03', { likes: 10 }), post('p2', '2026-08-03', { likes: 5 })];
    expect(await written(some, true)).toEqual({ created: 2, updated: 0, unchanged: 0 });
    expect(await total('likes')).toBeNull();
    await written(some);
    const again = await write(some);
    expect(again).toMatchObject({ value: { unchanged: 2 }, spent: { writeUnits: 0 } });
  });

  it('move with the day they turn out to be published on, and leave nothing behind, not even a zero', async () => {
    await written([post('p1', '2026-06-30', { likes: 10 })]);
    await written([post('p1', '2026-07-01', { likes: 11 })]);
    expect(await total('likes', { from: '2026-06-01', to: '2026-06-30' })).toBeNull();
    expect(await total('likes', { from: '2026-07-01', to: '2026-07-31' })).toBe(11);
  });

  it('keep what a later export with other columns does not tell', async () => {
    await written([
      post('p1', '2026-08-03', { likes: 10 }, { title: 'From the\nmill', permalink: 'https://example.com/p/1' }),
    ]);
    await written([post('p1', '2026-08-03', { watch_time: 90.5 }, { publishedAt: '2026-08-03T09:30:00Z' })]);
    expect([await total('likes'), await total('watch_time')]).toEqual([10, 90.5]);
    expect((await posts()).nodes).toMatchObject([
      {
        externalId: 'p1',
        title: 'From the mill',
        permalink: 'https://example.com/p/1',
        publishedAt: '2026-08-03T09:30:00Z',
        version: 2,
      },
    ]);
  });

  it('add up exactly, whatever fractions are added and taken out again', async () => {
    await written([post('p1', '2026-08-03', { watch_time: 0.1 }), post('p2', '2026-08-03', { watch_time: 0.2 })]);
    expect(await total('watch_time')).toBe(0.3);
    await written([post('p1', '2026-08-03', { watch_time: 0.7 }), post('p2', '2026-08-03', { watch_time: 0.000001 })]);
    expect(await total('watch_time')).toBe(0.700001);
  });

  it('are refused with every fault at once, and nothing is written', async () => {
    const result = await write([
      post('p1', '2026-08-03', { likes: 1 }),
      post('p1', '2026-08-04', { likes: 2 }),
      post('p2', '2026-02-30', { likes: 1 }),
      post('', '2026-08-03', {}),
      post('p3', '2026-08-03', { likes: -1, followers: 5, shareability: 1, nonsense: 1 }),
      post('p4', '2026-08-03', {}, { permalink: 'javascript:alert(1)' }),
    ]);
    expect(result.ok ? [] : result.errors.map(({ path }) => path?.join('.')).sort()).toEqual([
      'records.1.externalId',
      'records.2.publishedOn',
      'records.3.externalId',
      'records.4.values.followers',
      'records.4.values.likes',
      'records.4.values.nonsense',
      'records.4.values.shareability',
      'records.5.permalink',
    ]);
    expect(await total('likes')).toBeNull();
  });
});

describe('a profile with daily values and posts', () => {
  beforeEach(async () => {
    await written([post('p1', '2026-08-03', { views: 500, likes: 10 }), post('p2', '2026-07-05', { views: 70 })]);
    await must(ana, RECORD, {
      input: {
        brandId,
        source: { profileId },
        values: [
          { metric: 'views', date: '2026-08-03', value: 800 },
          { metric: 'views', date: '2026-08-04', value: 100 },
        ],
      },
    });
  });

  it('counts its daily values alone, where it has some in the period', async () => {
    expect(await ask('views', { by: 'DAY', from: '2026-08-03', to: '2026-08-04' })).toMatchObject({
      values: [800, 100],
      total: 900,
      coverage: [{ origin: 'DAILY', days: 2 }],
    });
    expect((await ask('views', { of: { brandIds: [brandId] } })).total).toBe(900);
  });

  it('counts its posts where there are no daily values: for other metrics, and in other periods', async () => {
    expect(await ask('likes')).toMatchObject({ total: 10, coverage: [{ origin: 'POSTS' }] });
    const july = { from: '2026-07-01', to: '2026-07-31' };
    expect(await ask('views', july)).toMatchObject({ total: 70, coverage: [{ origin: 'POSTS' }] });
  });

  it('compares with the period before by values of the same origin', async () => {
    expect(await ask('views')).toMatchObject({ total: 900, previousTotal: null });
  });
});

describe('many at once', () => {
  const many = (count: number, likes: number) =>
    Array.from({ length: count }, (_, index) =>
      post(`p${index}`, index % 2 === 0 ? '2026-08-03' : '2026-05-04', { likes, views: likes * 10 }),
    );
  const spring = { from: '2026-05-01', to: '2026-08-31' };

  it('take as many transactions as they need', async () => {
    const first = await write(many(250, 1));
    expect(first).toMatchObject({ ok: true, value: { created: 250 } });
    expect(first.spent.requests).toBeLessThanOrEqual(3 + 3);
    expect(await total('likes', spring)).toBe(250);
    expect(await total('views', spring)).toBe(2_500);
  });

  it('lose and double nothing when overlapping exports arrive at the same time', async () => {
    const results = await Promise.all([
      written(many(150, 1)),
      written(many(150, 1)),
      written(many(120, 1).reverse()),
      written([...many(40, 1), post('other', '2026-08-03', { likes: 1_000 })]),
    ]);
    expect(results.reduce((sum, { created }) => sum + created, 0)).toBe(151);
    expect(await total('likes', spring)).toBe(1_150);
    expect(await total('views', spring)).toBe(1_500);
  });

  it('end in the state of some order when a re-export overtakes another', async () => {
    await written(many(100, 1));
    await Promise.all([written(many(100, 3)), written(many(100, 5)), written(many(100, 3))]);
    const { nodes } = await posts({ first: 100 });
    const sum = nodes.reduce(
      (before: number, { values }: { values: { metric: string; value: number }[] }) =>
        before + (values.find(({ metric }) => metric === 'likes')?.value ?? 0),
      0,
    );
    expect(nodes).toHaveLength(100);
    expect(await total('likes', spring)).toBe(sum);
  });
});

describe('the posts of a profile', () => {
  beforeEach(async () => {
    await written(
      Array.from({ length: 7 }, (_, index) => post(`p${index}`, `2026-08-0${index + 1}`, { likes: index })),
    );
  });
  const externalIds = ({ nodes }: { nodes: { externalId: string }[] }) => nodes.map(({ externalId }) => externalId);

  it('are listed from the latest, page by page', async () => {
    const first = await posts({ first: 4 });
    expect(externalIds(first)).toEqual(['p6', 'p5', 'p4', 'p3']);
    const next = await posts({ first: 4, after: first.pageInfo.endCursor });
    expect(externalIds(next)).toEqual(['p2', 'p1', 'p0']);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  it('can be asked for by the days they were published on', async () => {
    expect(externalIds(await posts({ from: '2026-08-03', to: '2026-08-05' }))).toEqual(['p4', 'p3', 'p2']);
    expect(externalIds(await posts({ from: '2026-08-06' }))).toEqual(['p6', 'p5']);
    expect(externalIds(await posts({ to: '2026-08-01' }))).toEqual(['p0']);
  });

  it('are one query, and nodes that are read by their ids', async () => {
    const { nodes } = await posts({ first: 5 });
    expect(ana.last().requests).toBe(2);
    const { node } = await must(ana, 'query ($id: ID!) { node(id: $id) { __typename ... on Post { externalId } } }', {
      id: nodes[0].id,
    });
    expect(node).toEqual({ __typename: 'Post', externalId: 'p6' });
  });

  it.each([
    ['days in the wrong order', { from: '2026-08-05', to: '2026-08-03' }],
    ['a cursor of no list', { after: 'nonsense' }],
    ['too many', { first: 101 }],
  ])('refuse %s as bad input', async (_what, variables) => {
    const { errors } = await ana.query(POSTS, { id: profileId, ...variables });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuse a cursor from outside of the days asked for', async () => {
    const { pageInfo } = await posts({ first: 1 });
    const { errors } = await ana.query(POSTS, { id: profileId, to: '2026-08-02', after: pageInfo.endCursor });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('do not exist for other agencies, nor for members of other brands', async () => {
    const { nodes } = await posts({ first: 1 });
    const limited = await ana.as('ANALYST', { brandIds: [] });
    for (const caller of [await api.agency(), limited]) {
      expect(
        (await caller.query('query ($id: ID!) { node(id: $id) { id } }', { id: nodes[0].id })).data.node,
      ).toBeNull();
      expect((await caller.query(POSTS, { id: profileId })).data.profile).toBeNull();
    }
  });
});
