import { must, startApi, type Api, type Client } from '../support/api';
import { rowsOf, sampleRows } from '../support/samples';
import { createCampaign, startWalk } from '../support/walk';
import { ENTRY_IN_TRANSACTION } from '../support/journal-costs';

const EXPORT = `query ($input: ExportMetricsInput!) {
  page: exportMetrics(input: $input) { csv rows pageInfo { hasNextPage endCursor } } }`;
const IMPORT = `mutation ($input: ImportMetricsInput!) { result: importMetrics(input: $input) {
  summary { received created updated unchanged rejected } rejections { index code path } userErrors { message } } }`;
type Row = Record<string, string>;

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const page = async (input: object, caller = ana) => (await must(caller, EXPORT, { input })).page;
const refusal = async (input: object) => (await ana.query(EXPORT, { input })).errors?.[0];

async function exported(input: object, caller = ana): Promise<{ rows: Row[]; pages: number }> {
  const rows: Row[] = [];
  let [after, pages]: [string | null, number] = [null, 0];
  do {
    const { csv, rows: count, pageInfo } = await page({ ...input, after }, caller);
    expect(rowsOf(csv)).toHaveLength(count);
    rows.push(...rowsOf(csv));
    pages += 1;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return { rows, pages };
}
const imported = async (rows: object[]) => (await must(ana, IMPORT, { input: { rows } })).result;
const allUnchanged = (received: number) => ({ received, created: 0, updated: 0, unchanged: received, rejected: 0 });

const AUGUST = { from: '2026-08-01', to: '2026-08-31' };
const SUMMER = { from: '2026-07-01', to: '2026-09-30' };

/** The sample's brands with their profiles; gives the brands' ids by their external ids. */
async function sample(): Promise<Map<string, string>> {
  const { importBrands } = await must(
    ana,
    'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { brands { id externalId } userErrors { message } } }',
    { input: { rows: sampleRows('agency-brands.csv') } },
  );
  const addresses = new Map(
    sampleRows('agency-daily-values.csv').map(({ brandExternalId, network, handle }) => [
      `${brandExternalId} ${network} ${handle}`,
      { brandExternalId, network, handle, externalId: `${network}-${handle}` },
    ]),
  );
  const known = new Set(sampleRows('agency-brands.csv').map(({ externalId }) => externalId));
  const rows = [...addresses.values()].filter(
    ({ brandExternalId, network, handle }) => known.has(brandExternalId) && handle && /^[A-Z]+$/.test(network ?? ''),
  );
  await ana.query('mutation ($input: ImportProfilesInput!) { importProfiles(input: $input) { summary { created } } }', {
    input: { rows, errorPolicy: 'REJECT_FAILED_ROWS' },
  });
  return new Map(importBrands.brands.map((brand: { id: string; externalId: string }) => [brand.externalId, brand.id]));
}

describe('exporting metrics', () => {
  it('gives back the good rows of the sample, unchanged, however they are paged', async () => {
    const brands = await sample();
    const { summary } = (
      await must(ana, IMPORT, {
        input: { rows: sampleRows('agency-daily-values.csv'), errorPolicy: 'REJECT_FAILED_ROWS' },
      })
    ).result;
    const metrics = ['reach', 'impressions', 'likes', 'comments', 'shares', 'followers', 'link_clicks', 'video_views'];
    const input = { brandIds: [...brands.values()], metrics, ...SUMMER };
    const whole = await exported(input);
    expect(whole.rows).toHaveLength(summary.created);
    const sent = new Set(sampleRows('agency-daily-values.csv').map(lineOf));
    expect(whole.rows.filter((row) => !sent.has(lineOf(row)))).toEqual([]);
    expect((await imported(whole.rows)).summary).toEqual(allUnchanged(summary.created));
    expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
    const cut = await exported({ ...input, first: 97 });
    expect(cut.rows).toEqual(whole.rows);
    expect(cut.pages).toBeGreaterThan(10);
  }, 60_000);

  const lineOf = ({ brandExternalId, network, handle, metric, date, value }: Row) =>
    [brandExternalId, network, handle, metric, date, value].join();

  it('names brands, campaigns and archived profiles so that they are found again', async () => {
    const walk = await startWalk(ana);
    const { brandId } = walk;
    const campaign = await createCampaign(walk);
    const { createProfile } = await must(
      ana,
      'mutation ($id: ID!) { createProfile(input: { brandId: $id, network: X, handle: "@m" }) { profile { id } userErrors { code } } }',
      { id: brandId },
    );
    const profileId = createProfile.profile.id;
    const row = (more: object) => ({ brandId, metric: 'revenue', date: '2026-08-05', value: -2.5, ...more });
    expect((await imported([row({}), row({ profileId }), row({ campaignId: campaign.id })])).summary).toMatchObject({
      created: 3,
    });
    const input = { brandIds: [brandId], metrics: ['revenue'], ...AUGUST };
    const { csv } = await page(input);
    expect(csv).toBe(
      [
        'brand_id,brand_external_id,network,handle,profile_id,campaign_id,metric,date,value',
        `${brandId},,,,,,revenue,2026-08-05,-2.5`,
        `${brandId},,,,,${campaign.id},revenue,2026-08-05,-2.5`,
        `${brandId},,X,'@m,,,revenue,2026-08-05,-2.5`,
        '',
      ].join('\n'),
    );
    expect((await imported(rowsOf(csv))).summary).toEqual(allUnchanged(3));
    await must(ana, 'mutation ($id: ID!) { archiveProfile(input: { id: $id }) { userErrors { code } } }', {
      id: profileId,
    });
    const { rows } = await exported(input);
    expect(rows[2]).toMatchObject({ network: '', handle: '', profileId });
    expect((await imported(rows)).summary).toEqual(allUnchanged(3));
  });

  it('reads one query a brand and metric, and no more than its page takes', async () => {
    const walk = await startWalk(ana);
    const dates = Array.from({ length: 30 }, (_, day) => `2026-08-${String(day + 1).padStart(2, '0')}`);
    const value = (metric: string, date: string) => ({ brandId: walk.brandId, metric, date, value: 1 });
    await imported(['reach', 'likes'].flatMap((metric) => dates.map((date) => value(metric, date))));
    const input = { brandIds: [walk.brandId], metrics: ['reach', 'likes', 'shares'], ...AUGUST };
    expect((await page(input)).rows).toBe(60);
    // Who calls, the brand, three metrics.
    expect(ana.last()).toMatchObject({ requests: 4, roundTrips: 2, writeUnits: 0 });
    const { rows, pageInfo } = await page({ ...input, first: 30 });
    expect([rows, pageInfo.hasNextPage]).toEqual([30, true]);
  });

  it('ends a page after 96 queries, with a cursor to go on', async () => {
    const brandIds: string[] = [];
    for (let one = 0; one < 25; one += 1) brandIds.push((await startWalk(ana)).brandId);
    const last = brandIds.at(-1);
    await imported([{ brandId: last, metric: 'shares', date: '2026-08-05', value: 7 }]);
    const input = { brandIds, metrics: ['reach', 'likes', 'followers', 'shares'], ...AUGUST };
    const first = await page(input);
    expect(first).toMatchObject({ rows: 0, pageInfo: { hasNextPage: true } });
    expect(ana.last().requests).toBe(1 + 96);
    expect((await exported(input)).rows).toMatchObject([{ brandId: last, metric: 'shares', value: '7' }]);
  }, 60_000);

  it('says clearly what cannot be exported', async () => {
    const { brandId } = await startWalk(ana);
    const input = { brandIds: [brandId], metrics: ['reach'], ...AUGUST };
    const bad = [
      { metrics: ['engagement_rate_by_reach'] },
      { metrics: [] },
      { metrics: ['reach', 'reach'] },
      { brandIds: [] },
      { from: '2026-09-01' },
      { from: '2020-01-01' },
      { first: 0 },
      { after: 'nonsense' },
      { after: Buffer.from('["a","b","c","d"]').toString('base64url') },
    ];
    for (const more of bad) {
      expect([more, (await refusal({ ...input, ...more }))?.extensions]).toEqual([more, { code: 'BAD_USER_INPUT' }]);
    }
  });

  it('gives nothing of brands that the caller may not see, and needs all its permissions', async () => {
    const [own, hidden] = [await startWalk(ana), await startWalk(ana)];
    for (const { brandId } of [own, hidden]) {
      await imported([{ brandId, metric: 'reach', date: '2026-08-05', value: 7 }]);
    }
    const input = { brandIds: [hidden.brandId, own.brandId], metrics: ['reach'], ...AUGUST };
    const limited = await ana.as('CLIENT', { brandIds: [own.brandId] });
    expect((await exported(input, limited)).rows).toMatchObject([{ brandId: own.brandId }]);
    expect((await exported(input, await api.agency())).rows).toEqual([]);
    const key = await ana.key({ scopes: ['metrics:read'] });
    expect((await key.query(EXPORT, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
