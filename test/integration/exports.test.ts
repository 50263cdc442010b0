import * as fc from 'fast-check';
import { must, startApi, type Api, type Client } from '../support/api';
import { awkwardText } from '../support/awkward-text';
import { rowsOf, sampleRows } from '../support/samples';
import { createCampaign, startWalk, walkTo, profilesOf } from '../support/walk';
import { ENTRY_IN_TRANSACTION } from '../support/journal-costs';

const PAGE = '{ csv rows pageInfo { hasNextPage endCursor } }';
const EXPORTS: Record<string, string> = {
  brands: `query ($first: Int, $after: String) { page: exportBrands(first: $first, after: $after) ${PAGE} }`,
  profiles: `query ($first: Int, $after: String, $brandId: ID) {
    page: exportProfiles(first: $first, after: $after, brandId: $brandId) ${PAGE} }`,
  campaigns: `query ($first: Int, $after: String, $brandId: ID) {
    page: exportCampaigns(first: $first, after: $after, brandId: $brandId) ${PAGE} }`,
  feedback: `query ($first: Int, $after: String, $filter: FeedbackFilter) {
    page: exportFeedback(first: $first, after: $after, filter: $filter) ${PAGE} }`,
};
type Kind = 'Brands' | 'Profiles' | 'Campaigns' | 'Feedback';
type Row = Record<string, unknown>;

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const page = async (what: string, variables: object = {}, caller = ana) =>
  (await must(caller, EXPORTS[what] ?? '', variables)).page;

/** All rows of an export, page by page, as an import takes them. */
async function exported(what: string, variables: object = {}, caller = ana): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { csv, rows: count, pageInfo } = await page(what, { ...variables, after }, caller);
    const read = rowsOf(csv);
    expect(read).toHaveLength(count);
    rows.push(...read);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

async function imported(kind: Kind, rows: Row[], caller = ana) {
  const { data, errors } = await caller.query(
    `mutation ($input: Import${kind}Input!) { result: import${kind}(input: $input) {
      summary { received created updated unchanged rejected } rejections { index code path message } } }`,
    { input: { rows } },
  );
  expect(errors).toBeUndefined();
  expect(data.result.rejections).toEqual([]);
  return data.result.summary;
}
const allUnchanged = (received: number) => ({ received, created: 0, updated: 0, unchanged: received, rejected: 0 });

const create = async (what: string, input: object) => {
  const type = what.charAt(0).toUpperCase() + what.slice(1);
  const document = `mutation ($input: Create${type}Input!) { create${type}(input: $input) { ${what} { id } userErrors { message path } } }`;
  return (await must(ana, document, { input }))[`create${type}`][what] as { id: string };
};

describe('exporting brands', () => {
  it('gives back the sample file, line by line', async () => {
    await imported('Brands', sampleRows('agency-brands.csv'));
    const { csv, rows } = await page('brands');
    expect(rows).toBe(12);
    expect(csv.split('\n')[0]).toBe('id,external_id,name,industry,website,time_zone,currency,tags');
    expect(rowsOf(csv)).toEqual(sampleRows('agency-brands.csv').map((row) => ({ id: '', ...row })));
    expect(await imported('Brands', rowsOf(csv))).toEqual(allUnchanged(12));
  });

  it('names a brand without an external id by its own', async () => {
    const { id } = await create('brand', { name: 'By hand' });
    expect(await exported('brands')).toMatchObject([{ id, externalId: '', name: 'By hand' }]);
    expect(await imported('Brands', await exported('brands'))).toEqual(allUnchanged(1));
  });

  it('comes into another agency, too', async () => {
    await imported('Brands', sampleRows('agency-brands.csv'));
    const rows = await exported('brands');
    const other = await api.agency();
    expect(await imported('Brands', rows, other)).toMatchObject({ created: 12 });
    expect(await exported('brands', {}, other)).toEqual(rows);
  });

  it('goes on page by page, one query each, and knows only cursors of its own', async () => {
    await imported('Brands', sampleRows('agency-brands.csv'));
    const first = await page('brands', { first: 5 });
    expect(ana.last()).toMatchObject({ requests: 1, writeUnits: 0 });
    expect(first).toMatchObject({ rows: 5, pageInfo: { hasNextPage: true } });
    expect(await exported('brands', { first: 5 })).toEqual(await exported('brands'));
    const { errors } = await ana.query(EXPORTS.profiles ?? '', { after: first.pageInfo.endCursor });
    expect(errors).toMatchObject([{ message: 'after is no cursor of this list.' }]);
    const tooMany = await ana.query(EXPORTS.brands ?? '', { first: 1_001 });
    expect(tooMany.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('what goes out', () => {
  const optional = fc.option(awkwardText, { nil: null });
  const brands = fc.uniqueArray(
    fc.record({
      externalId: optional,
      name: awkwardText,
      industry: optional,
      tags: fc.array(awkwardText, { maxLength: 3 }),
    }),
    { selector: ({ externalId }) => externalId ?? Symbol(), minLength: 1, maxLength: 5 },
  );
  const profile = fc.record({ externalId: optional, handle: awkwardText, bio: optional, displayName: optional });

  it('comes in unchanged, whatever brands and profiles hold', async () => {
    await fc.assert(
      fc.asyncProperty(brands, fc.array(profile, { maxLength: 3 }), async (wanted, profiles) => {
        ana = await api.agency();
        const ids: string[] = [];
        for (const [index, brand] of wanted.entries()) {
          ids.push((await create('brand', { ...brand, slug: `b-${index}` })).id);
        }
        for (const [index, { externalId, handle, bio, displayName }] of profiles.entries()) {
          const criteria = [
            { criterion: 'BIO', value: bio },
            { criterion: 'DISPLAY_NAME', value: displayName },
          ];
          const named = { brandId: ids[0], externalId: externalId && `${externalId}${index}`, network: 'X' };
          await create('profile', { ...named, handle: `${handle}${index}`, criteria });
        }
        const rows = await exported('brands', { first: 2 });
        expect(rows.map(({ name }) => String(name).replace(/^'(?='*[=+\-@])/, ''))).toEqual(
          wanted.map(({ name }) => name),
        );
        expect(await imported('Brands', rows)).toEqual(allUnchanged(wanted.length));
        expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
        if (profiles.length === 0) return;
        expect(await imported('Profiles', await exported('profiles', { first: 2 }))).toEqual(
          allUnchanged(profiles.length),
        );
        expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('comes in unchanged, whatever campaigns hold', async () => {
    const { brandId, strategyId } = await startWalk(ana);
    const campaign = fc.record({
      externalId: optional,
      name: awkwardText,
      tactics: fc.array(
        fc.record({
          kind: fc.constantFrom('EVENT', 'ADS'),
          medium: fc.constantFrom('ONLINE', 'OFFLINE'),
          description: awkwardText,
        }),
        { minLength: 1, maxLength: 4 },
      ),
      horizon: fc.constantFrom('SHORT_TERM', 'LONG_TERM'),
      kind: fc.constantFrom('LAUNCH', 'ONGOING'),
      amount: fc.integer({ min: 0, max: 1e9 }).map((cents) => (cents / 100).toFixed(2)),
    });
    let made = 0;
    await fc.assert(
      fc.asyncProperty(campaign, async ({ amount, externalId, ...input }) => {
        made += 1;
        const named = { strategyId, externalId: externalId && `${externalId}${made}` };
        const days = { startsOn: '2026-09-01', endsOn: '2026-09-30' };
        await create('campaign', { ...named, ...days, ...input, budget: { amount, currency: 'EUR' } });
        expect(await imported('Campaigns', await exported('campaigns', { brandId }))).toEqual(allUnchanged(made));
        expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('exporting profiles and campaigns', () => {
  it('gives campaigns with their profiles and objectives, in any state, unchanged', async () => {
    const walk = await walkTo(ana, 'OPTIMIZATION');
    const profileIds = (await profilesOf(walk)).map(({ id }) => id);
    await createCampaign(walk, { externalId: 'C-1', profileIds, objectiveKeys: ['awareness'] });
    const campaigns = await exported('campaigns');
    expect(campaigns).toMatchObject([
      { brandId: walk.brandId, kind: 'LAUNCH', budget: '1000.00', currency: 'EUR' },
      { id: '', externalId: 'C-1', profiles: profileIds.join('|'), objectives: 'awareness' },
    ]);
    expect(await imported('Campaigns', campaigns)).toEqual(allUnchanged(2));
    const profiles = await exported('profiles');
    expect(profiles.map(({ handle, bio }) => [handle, bio])).toEqual([
      ['molino', 'filled in'],
      ['molino-blog', 'filled in'],
    ]);
    expect(await imported('Profiles', profiles)).toEqual(allUnchanged(2));
  }, 60_000);

  it('goes over many brands page by page, whatever the pages cut', async () => {
    const numbers = Array.from({ length: 103 }, (_, index) => index);
    await imported(
      'Brands',
      numbers.map((index) => ({ externalId: `CRM-${index}`, name: `B ${index}` })),
    );
    const held = numbers.filter((index) => index % 50 === 2 || index > 100);
    const rows = held.flatMap((index) =>
      [1, 2, 3].map((one) => ({
        brandExternalId: `CRM-${index}`,
        externalId: `P-${one}`,
        network: 'X',
        handle: `h${one}`,
      })),
    );
    await imported('Profiles', rows);
    const key = ({ brandExternalId, externalId }: Row) => `${brandExternalId} ${externalId}`;
    for (const first of [2, 4, 1_000]) {
      expect((await exported('profiles', { first })).map(key).sort()).toEqual(rows.map(key).sort());
    }
    // Who calls, the brands, and a hundred queries; the rest is another page.
    const { pageInfo } = await page('profiles');
    expect(ana.last().requests).toBe(1 + 100);
    expect(pageInfo.hasNextPage).toBe(true);
  }, 60_000);

  it('leaves out what is archived', async () => {
    const { id: brandId } = await create('brand', { name: 'A' });
    const { id } = await create('profile', { brandId, network: 'X', handle: 'a' });
    await must(ana, 'mutation ($id: ID!) { archiveProfile(input: { id: $id }) { userErrors { code } } }', { id });
    expect(await exported('profiles', { brandId })).toEqual([]);
  });
});

describe('exporting feedback', () => {
  it('gives what was said of whom and when, unchanged', async () => {
    await imported('Brands', [{ externalId: 'CRM-1', name: 'A' }]);
    await imported('Profiles', [{ brandExternalId: 'CRM-1', externalId: 'P-1', network: 'X', handle: '@a' }]);
    const said = { brandExternalId: 'CRM-1', receivedAt: '2026-09-01 10:00', sentiment: 'POSITIVE' };
    await imported('Feedback', [
      { ...said, externalId: 'F-1', text: '+1, "good"\nbread', network: 'X', handle: 'a', author: '@ben' },
      {
        ...said,
        externalId: 'F-2',
        receivedAt: '2026-09-01 10:01',
        text: 'Late again',
        permalink: 'https://x.example/2',
      },
    ]);
    const rows = await exported('feedback', { first: 1 });
    expect(rows).toMatchObject([
      { externalId: 'F-1', network: 'X', handle: "'@a", author: "'@ben", receivedAt: '2026-09-01T08:00:00.000Z' },
      { externalId: 'F-2', network: '', handle: '', profileId: '', permalink: 'https://x.example/2' },
    ]);
    expect(await imported('Feedback', rows)).toEqual(allUnchanged(2));
    expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
    expect(await exported('feedback', { filter: { stages: ['ANSWERED'] } })).toEqual([]);
  });
});

describe('a page', () => {
  it('fits an answer, however much the rows hold, and the next one goes on behind it', async () => {
    const walk = await startWalk(ana);
    const tactics = Array.from({ length: 50 }, () => ({
      kind: 'OTHER',
      medium: 'ONLINE',
      description: '"'.repeat(2_000),
    }));
    for (let one = 0; one < 8; one += 1) await createCampaign(walk, { name: `Large ${one}`, tactics });
    const first = await page('campaigns');
    expect(first.rows).toBeLessThan(8);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect((await exported('campaigns')).map(({ name }) => name).sort()).toEqual(
      Array.from({ length: 8 }, (_, one) => `Large ${one}`),
    );
  }, 60_000);
});

describe('who may export', () => {
  it('sees rows of their own brands alone', async () => {
    const [own, hidden] = [await startWalk(ana), await startWalk(ana)];
    for (const { brandId } of [own, hidden]) await create('profile', { brandId, network: 'X', handle: 'a' });
    await createCampaign(own);
    await createCampaign(hidden);
    const limited = await ana.as('CLIENT', { brandIds: [own.brandId] });
    for (const what of ['profiles', 'campaigns']) {
      expect(await exported(what, {}, limited)).toMatchObject([{ brandId: own.brandId }]);
      expect(await exported(what, { brandId: hidden.brandId }, limited)).toEqual([]);
    }
    expect(await exported('brands', {}, limited)).toMatchObject([{ id: own.brandId }]);
    const other = await api.agency();
    expect(await exported('profiles', { brandId: own.brandId }, other)).toEqual([]);
  });

  it('needs every permission that the columns speak of', async () => {
    const key = await ana.key({ scopes: ['profiles:read'] });
    const { errors } = await key.query(EXPORTS.profiles ?? '', {});
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
