import { must, startApi, type Api, type Client } from '../support/api';
import { base64, importExport, sampleBytes, TRUE_PERIOD, TRUTH } from '../support/network-export';
import { ENTRY_IN_TRANSACTION } from '../support/journal-costs';

const METRICS = `query ($input: MetricsQuery!) { metrics(input: $input) { total values coverage { days } } }`;
const POSTS = `query ($id: ID!, $after: String) {
  profile(id: $id) { posts(first: 100, after: $after) { nodes { externalId permalink publishedOn publishedAt title values { metric value } } } }
}`;

let api: Api;
let ana: Client;
let brandId: string;
/** Ids by network. */
let profiles: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  api.clock.set('2026-10-02T10:00:00Z');
  ana = await api.agency();
  brandId = (
    await must(
      ana,
      'mutation { createBrand(input: { name: "Mercado Olivo", externalId: "CRM-1000", currency: "EUR", timeZone: "Europe/Madrid" }) { brand { id } userErrors { message } } }',
    )
  ).createBrand.brand.id;
  profiles = {};
  for (const [network, handle] of [
    ['INSTAGRAM', '@mercado.olivo'],
    ['FACEBOOK', 'mercadoolivo'],
    ['X', 'MercadoOlivo'],
    ['LINKEDIN', 'mercado-olivo'],
    ['TIKTOK', 'mercadoolivo'],
    ['YOUTUBE', 'mercadoolivo'],
  ] as const) {
    const { createProfile } = await must(
      ana,
      'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } userErrors { message } } }',
      { input: { brandId, network, handle } },
    );
    profiles[network] = createProfile.profile.id;
  }
});

const totalOf = async (metric: string, of: object) =>
  (
    await must(ana, METRICS, {
      input: { of, metrics: [metric], from: '2026-08-01', to: '2026-09-30', by: 'DAY', comparePrevious: false },
    })
  ).metrics[0];

/** The samples, what each says by truth.json, and whose it is. */
const DAILY = [
  ['meta-page-daily-follows.csv', 'FACEBOOK', [['follows', 'follows']], 61, 61],
  [
    'x-overview.csv',
    'X',
    [
      ['impressions', 'impressions'],
      ['shares', 'shares'],
    ],
    61,
    549,
  ],
  ['tiktok-overview.csv', 'TIKTOK', [['views', 'views']], 61, 305],
  ['tiktok-follower-history.csv', 'TIKTOK', [['followers', 'last']], 61, 61],
  [
    'linkedin-page.xlsx',
    'LINKEDIN',
    [
      ['impressions', 'impressions'],
      ['follows', 'newFollowers'],
    ],
    61,
    366,
  ],
  ['localized-german-daily.csv', 'INSTAGRAM', [['reach', 'reach']], 31, 93],
] as const;

describe.each(DAILY)('%s', (file, network, metrics, days, values) => {
  const input = () => ({
    brandId,
    content: base64(sampleBytes(file)),
    ...(file.startsWith('localized') && { profileId: profiles[network] }),
  });

  it('is recorded to exactly what is in it', async () => {
    const { summary, applied, rejections, userErrors, understood } = await importExport(ana, input());
    expect({ userErrors, rejections, applied }).toEqual({ userErrors: [], rejections: [], applied: true });
    expect(summary).toEqual({ received: values, created: values, updated: 0, unchanged: 0, rejected: 0 });
    expect(understood.accounts).toMatchObject([{ profile: { id: profiles[network] } }]);
    for (const [metric, name] of metrics) {
      const read = await totalOf(metric, { profileIds: [profiles[network]] });
      expect([read.total, read.coverage[0].days]).toEqual([TRUTH[file]![name], days]);
    }
    expect(days).toBe(TRUTH[file]!.days ?? days);
  });

  it('says the same in a dry run and writes nothing, and changes nothing the second time', async () => {
    const { understood, ...dry } = await importExport(ana, { ...input(), dryRun: true });
    expect(dry).toMatchObject({ applied: false, summary: { created: values } });
    expect(ana.last().writeUnits).toBe(0);
    expect((await importExport(ana, input())).understood).toEqual(understood);
    const again = await importExport(ana, input());
    expect(again.summary).toEqual({ received: values, created: 0, updated: 0, unchanged: values, rejected: 0 });
    expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
  });
});

const CONTENT = [
  ['meta-instagram-content.csv', 'INSTAGRAM', 'posts', ['views', 'reach', 'shares']],
  ['x-content.csv', 'X', '', []],
  ['youtube-content.csv', 'YOUTUBE', 'videos', ['views']],
] as const;

describe.each(CONTENT)('%s', (file, network, count, metrics) => {
  const text = () => sampleBytes(file).toString();
  const postsOf = async () => (await must(ana, POSTS, { id: profiles[network] })).profile.posts.nodes;

  it('is kept post by post, and rolled up to what is in it', async () => {
    const { summary, rejections, userErrors } = await importExport(ana, { brandId, content: { text: text() } });
    expect({ rejections, userErrors }).toEqual({ rejections: [], userErrors: [] });
    const posts = TRUTH[file]?.[count] ?? 20;
    expect(summary).toEqual({ received: posts, created: posts, updated: 0, unchanged: 0, rejected: 0 });
    expect(await postsOf()).toHaveLength(posts);
    for (const metric of metrics) {
      expect((await totalOf(metric, { profileIds: [profiles[network]] })).total).toBe(TRUTH[file]![metric]);
    }
  });

  it('is the same as bytes and as text', async () => {
    const asText = await importExport(ana, { brandId, content: { text: text() }, dryRun: true });
    const asBytes = await importExport(ana, { brandId, content: base64(text()), dryRun: true });
    expect(asBytes).toEqual({ ...asText, understood: { ...asText.understood, encoding: 'UTF_8' } });
    await importExport(ana, { brandId, content: { text: text() } });
    expect((await importExport(ana, { brandId, content: base64(text()) })).summary).toMatchObject({
      created: 0,
      updated: 0,
      rejected: 0,
    });
  });
});

it('leaves out what a post does not tell: blank is not zero', async () => {
  await importExport(ana, { brandId, content: base64(sampleBytes('meta-instagram-content.csv')) });
  const { profile } = await must(ana, POSTS, { id: profiles.INSTAGRAM });
  const without = profile.posts.nodes.filter(
    ({ values }: { values: { metric: string }[] }) => !values.some(({ metric }) => metric === 'shares'),
  );
  expect(without).toHaveLength(TRUTH['meta-instagram-content.csv']!.blankShares!);
  expect(profile.posts.nodes.at(-1)).toMatchObject({
    externalId: '1801100000',
    publishedOn: '2026-08-01',
    publishedAt: '2026-08-01T05:51:00.000Z',
    permalink: 'https://www.instagram.com/p/DX0abc/',
    title: 'Dos líneas "entre comillas", y coma',
  });
});

describe('meta-ads.csv', () => {
  const input = () => ({ brandId, content: base64(sampleBytes('meta-ads.csv')) });

  it('is what the brand spent in its period', async () => {
    const { understood, summary } = await importExport(ana, input());
    expect(understood.period).toEqual(TRUE_PERIOD);
    expect(understood.metrics).toContainEqual(expect.objectContaining({ metric: 'spend', values: 12, total: 4117.53 }));
    expect(summary).toMatchObject({ created: 3 });
    expect((await totalOf('spend', { brandIds: [brandId] })).total).toBe(Number(TRUTH['meta-ads.csv']!.spend));
    expect((await importExport(ana, input())).summary).toMatchObject({ created: 0, unchanged: 3 });
    expect((await totalOf('spend', { brandIds: [brandId] })).total).toBe(4117.53);
  });

  it('is refused by a brand that counts in another currency', async () => {
    await must(
      ana,
      'mutation ($id: ID!) { updateBrand(input: { id: $id, currency: "USD" }) { userErrors { message } } }',
      { id: brandId },
    );
    const { userErrors, applied } = await importExport(ana, input());
    expect(applied).toBe(false);
    expect(userErrors[0].message).toContain('"Amount spent (EUR)" is in EUR, the brand counts in USD');
  });
});

it('keeps what a website earned in a period', async () => {
  const input = { brandExternalId: 'CRM-1000', content: { text: sampleBytes('ga4-channels.csv').toString() } };
  const { understood } = await importExport(ana, input);
  expect(understood).toMatchObject({ format: 'GA4', period: TRUE_PERIOD, accounts: [] });
  for (const metric of ['sessions', 'revenue']) {
    expect((await totalOf(metric, { brandIds: [brandId] })).total).toBe(TRUTH['ga4-channels.csv']![metric]);
  }
  expect((await importExport(ana, input)).summary).toMatchObject({ received: 1, unchanged: 1 });
});
