import { must, startApi, type Api, type Client } from '../support/api';
import { walkTo, walkThroughSubStep } from '../support/walk';
import { ENTRY_IN_TRANSACTION } from '../support/journal-costs';

const IMPORT = `mutation ($input: ImportProfilesInput!) {
  importProfiles(input: $input) {
    summary { received created updated unchanged rejected }
    applied
    rejections { index externalId code path message }
    profiles { id brandId externalId platformKey network handle criteria { criterion value } status version }
    userErrors { code path }
  }
}`;
const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
  profile { id externalId version } userErrors { code path ... on AlreadyExistsError { existing { id } } } } }`;

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const run = async (rows: object[], more: object = {}, caller: Client = ana) => {
  const { data, errors } = await caller.query(IMPORT, { input: { rows, ...more } });
  expect(errors).toBeUndefined();
  return data.importProfiles;
};
const leavingOut = { errorPolicy: 'REJECT_FAILED_ROWS' };

/** Brands `CRM-0`, `CRM-1` …; gives their ids. */
async function brands(count: number): Promise<string[]> {
  const { importBrands } = await must(
    ana,
    'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { brands { id } userErrors { message } } }',
    {
      input: {
        rows: Array.from({ length: count }, (_, index) => ({ externalId: `CRM-${index}`, name: `B ${index}` })),
      },
    },
  );
  return importBrands.brands.map(({ id }: { id: string }) => id);
}

const handles = async (brand = 'CRM-0', caller = ana): Promise<string[]> => {
  const { data } = await caller.query(
    'query ($by: BrandBy!) { brand(by: $by) { profiles(first: 100) { nodes { network handle } } } }',
    { by: { externalId: brand } },
  );
  return data.brand.profiles.nodes
    .map(({ network, handle }: { network: string; handle: string }) => `${network} ${handle}`)
    .sort();
};

const row = (id: number, more: object = {}) => ({
  brandExternalId: 'CRM-0',
  externalId: `P-${id}`,
  network: 'INSTAGRAM',
  handle: `casa_${id}`,
  ...more,
});
const many = (count: number, more: object = {}) => Array.from({ length: count }, (_, index) => row(index, more));
const reasons = (rejections: { index: number; code: string; path: string[] }[]) =>
  rejections.map(({ index, code, path }) => `${index} ${code} ${path.join('.')}`);

describe('importing profiles', () => {
  it('creates drafts with the criteria that the rows fill in', async () => {
    const [brandId] = await brands(1);
    const result = await run([
      row(1, { network: 'instagram', bio: 'Flour', link: 'https://casa.example', platformKey: 'ig' }),
    ]);
    expect(result).toMatchObject({ summary: { received: 1, created: 1, rejected: 0 }, applied: true, userErrors: [] });
    expect(result.profiles).toMatchObject([
      {
        brandId,
        externalId: 'P-1',
        network: 'INSTAGRAM',
        handle: 'casa_1',
        platformKey: 'ig',
        criteria: [
          { criterion: 'HANDLE', value: 'casa_1' },
          { criterion: 'BIO', value: 'Flour' },
          { criterion: 'LINK', value: 'https://casa.example' },
        ],
        status: 'DRAFT',
        version: 1,
      },
    ]);
  });

  it('changes what rows say, keeps what they leave blank, and moves the address along', async () => {
    await brands(1);
    await run([row(1, { bio: 'Flour' })]);
    const { summary, profiles } = await run([
      { brandExternalId: 'CRM-0', externalId: 'P-1', handle: 'casa_new', location: 'Jaén' },
    ]);
    expect(summary).toMatchObject({ updated: 1 });
    expect(profiles[0].criteria).toEqual([
      { criterion: 'HANDLE', value: 'casa_new' },
      { criterion: 'BIO', value: 'Flour' },
      { criterion: 'LOCATION', value: 'Jaén' },
    ]);
    expect((await run([row(2, { handle: 'casa_1' })])).summary).toMatchObject({ created: 1 });
  });

  it('finds the same external id in each brand by itself', async () => {
    await brands(2);
    const rows = [row(1), row(1, { brandExternalId: 'CRM-1' })];
    expect((await run(rows)).summary).toMatchObject({ created: 2 });
    expect((await run(rows)).summary).toMatchObject({ unchanged: 2 });
  });

  it('finds a profile by its id and gives it an external id', async () => {
    await brands(1);
    const [profile] = (await run([row(1)])).profiles;
    expect((await run([{ id: profile.id, externalId: 'P-9', bio: 'Bread' }])).profiles).toMatchObject([
      { id: profile.id, externalId: 'P-9', version: 2 },
    ]);
    expect((await run([row(1, { handle: 'other' })])).summary).toMatchObject({ created: 1 });
  });

  it('does nothing for the same rows again, and writes nothing in a dry run', async () => {
    await brands(1);
    const rows = many(3, { bio: 'Flour' });
    expect(await run(rows, { dryRun: true })).toMatchObject({ summary: { created: 3 }, applied: false, profiles: [] });
    expect(ana.last().writeUnits).toBe(0);
    await run(rows);
    const { summary, profiles } = await run(rows);
    expect(summary).toEqual({ received: 3, created: 0, updated: 0, unchanged: 3, rejected: 0 });
    expect(profiles.map(({ version }: { version: number }) => version)).toEqual([1, 1, 1]);
    expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
  });
});

describe('what it costs', () => {
  it('is five round trips for 200 rows that change nothing, in batches of a hundred', async () => {
    await brands(2);
    const rows = [...many(100), ...many(100, { brandExternalId: 'CRM-1' })];
    expect((await run(rows)).summary).toMatchObject({ created: 200 });
    await run(rows);
    // The brands' names; the brands and 400 names; the 200 profiles; that the import is through.
    expect(ana.last()).toMatchObject({
      requests: 1 + (1 + 4) + 2 + 1,
      roundTrips: 4,
      writeUnits: ENTRY_IN_TRANSACTION,
    });
  });

  it('is one transaction for each 32 new profiles', async () => {
    await brands(1);
    await run(many(64));
    expect(ana.last().requests).toBe(1 + (1 + 2) + 2 + 1);
  });

  it('takes a thousand rows', async () => {
    await brands(1);
    expect((await run(many(1_000))).summary).toMatchObject({ created: 1_000, rejected: 0 });
  });
});

describe('rows that are refused', () => {
  it('are told everything that is wrong with them at once', async () => {
    await brands(1);
    const { rejections, summary } = await run(
      [
        row(1, { brandExternalId: 'CRM-9', network: 'MYSPACE', handle: 'x'.repeat(101) }),
        { network: 'X', handle: 'a' },
        { brandExternalId: 'CRM-0', handle: 'a' },
        { brandExternalId: 'CRM-0', externalId: 'P-3' },
        row(4, { platformKey: 'No key', bio: true }),
        row(5),
      ],
      leavingOut,
    );
    expect(reasons(rejections)).toEqual([
      '0 NETWORK_UNKNOWN network',
      '0 INVALID handle',
      '0 BRAND_UNKNOWN brandExternalId',
      '1 BLANK brandExternalId',
      '2 BLANK externalId',
      '3 BLANK network',
      '3 BLANK handle',
      '4 INVALID platformKey',
      '4 INVALID bio',
    ]);
    expect(summary).toEqual({ received: 6, created: 1, updated: 0, unchanged: 0, rejected: 5 });
    expect(rejections[0]).toMatchObject({ externalId: 'P-1', message: expect.stringContaining('must be one of') });
  });

  it('speak of the same profile or address as an earlier row', async () => {
    const [brandId] = await brands(1);
    const { rejections } = await run([
      row(1),
      row(1, { handle: 'other', brandExternalId: undefined, brandId }),
      row(2, { handle: '@CASA_1' }),
      row(3, { handle: 'casa_1', network: 'X' }),
    ]);
    expect(reasons(rejections)).toEqual(['1 DUPLICATE_ROW externalId', '2 DUPLICATE_ROW handle']);
    expect(await handles()).toEqual([]);
  });

  it('want what another profile has, or what does not change', async () => {
    await brands(1);
    const { profiles } = await run([row(1), row(2)]);
    const { rejections } = await run([
      row(1, { network: 'X' }),
      row(3, { handle: 'casa_2' }),
      { id: profiles[0].id.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')), handle: 'nobody' },
    ]);
    expect(reasons(rejections)).toEqual([
      '0 STATE_CONFLICT network',
      '1 ALREADY_EXISTS handle',
      '2 PROFILE_UNKNOWN id',
    ]);
    expect(reasons((await run([{ id: profiles[0].id, externalId: 'P-2' }])).rejections)).toEqual([
      '0 ALREADY_EXISTS externalId',
    ]);
  });

  it('are of an archived brand or profile', async () => {
    const [brandId] = await brands(2);
    const { profiles } = await run([row(1), row(1, { brandExternalId: 'CRM-1' })]);
    await must(ana, 'mutation ($id: ID!) { archiveBrand(input: { id: $id }) { userErrors { code } } }', {
      id: brandId,
    });
    await must(ana, 'mutation ($id: ID!) { archiveProfile(input: { id: $id }) { userErrors { code } } }', {
      id: profiles[1].id,
    });
    const { rejections, summary } = await run(
      [
        row(1, { bio: 'What is there stays as it was' }),
        row(2),
        { id: profiles[1].id, bio: 'x' },
        row(1, { brandExternalId: 'CRM-1' }),
      ],
      leavingOut,
    );
    expect(reasons(rejections)).toEqual([
      '0 STATE_CONFLICT brandExternalId',
      '1 STATE_CONFLICT brandExternalId',
      '2 STATE_CONFLICT externalId',
    ]);
    expect(summary).toMatchObject({ updated: 0, created: 1 });
  });

  it('stop everything unless asked otherwise, however many good ones stand beside one', async () => {
    await brands(1);
    const result = await run([...many(299), { brandExternalId: 'CRM-0', externalId: 'P-bad' }]);
    expect(result).toMatchObject({
      summary: { received: 300, created: 0, rejected: 1 },
      applied: false,
      userErrors: [{ code: 'INVALID', path: ['input', 'rows'] }],
    });
    expect(await handles()).toEqual([]);
  });
});

describe('the rules of the method', () => {
  const approvals = async ({ client, strategyId }: { client: Client; strategyId: string }) =>
    (await must(client, 'query ($id: ID!) { strategy(id: $id) { approvals { status } } }', { id: strategyId })).strategy
      .approvals;

  it('withdraw an approval when an import changes what was approved, and not otherwise', async () => {
    const walk = await walkTo(ana, 'INTEGRATION');
    for (const key of ['ASSEMBLE', 'BUILD', 'DRAFT'] as const) await walkThroughSubStep(walk, key);
    const approved = [{ status: 'APPROVED' }, { status: 'APPROVED' }];
    expect(await approvals(walk)).toEqual(approved);

    const { data } = await ana.query('query ($id: ID!) { brand(by: { id: $id }) { profiles { nodes { id } } } }', {
      id: walk.brandId,
    });
    const [profile] = data.brand.profiles.nodes;
    await run([{ id: profile.id, externalId: 'P-1', platformKey: 'instagram' }]);
    expect(await approvals(walk)).toEqual(approved);
    await run([{ brandId: walk.brandId, externalId: 'P-1', bio: 'Changed after the approval' }]);
    expect(await approvals(walk)).toEqual([{ status: 'WITHDRAWN' }, { status: 'WITHDRAWN' }]);
  }, 60_000);
});

describe('two imports at once', () => {
  it('end as whole rows of one or the other, and count truly', async () => {
    await brands(1);
    const from = (name: string) => many(60, { bio: name, location: name });
    const results = await Promise.all(['one', 'two', 'three'].map((name) => run(from(name))));
    expect(results.flatMap(({ rejections }) => rejections)).toEqual([]);
    const sum = (what: string) => results.reduce((total, { summary }) => total + summary[what], 0);
    expect([sum('created'), sum('updated') + sum('unchanged')]).toEqual([60, 120]);
    expect(await handles()).toHaveLength(60);
    const { data } = await ana.query(
      '{ brand(by: { externalId: "CRM-0" }) { profiles(first: 100) { nodes { version criteria { criterion value } } } } }',
    );
    const nodes: { version: number; criteria: { criterion: string; value: string }[] }[] = data.brand.profiles.nodes;
    const values = nodes.map(({ criteria }) => new Set(criteria.slice(1).map(({ value }) => value)).size);
    expect(values).toEqual(Array(60).fill(1));
    expect(nodes.reduce((total, { version }) => total + version, 0)).toBe(60 + sum('updated'));
  }, 60_000);

  it('give an address to one of two rows that want it', async () => {
    await brands(1);
    const results = await Promise.all([run([row(1, { handle: 'same' })]), run([row(2, { handle: 'same' })])]);
    expect(results.map(({ summary }) => summary.created).sort()).toEqual([0, 1]);
    expect(reasons(results.flatMap(({ rejections }) => rejections))).toEqual(['0 ALREADY_EXISTS handle']);
  });
});

describe('who may import', () => {
  it('is told nothing of brands they may not see', async () => {
    const [own, hidden] = await brands(2);
    const { profiles } = await run([row(1, { brandExternalId: 'CRM-1' })]);
    const limited = await ana.as('COMMUNITY_MANAGER', { brandIds: [String(own)] });
    const rows = [
      row(1),
      row(1, { brandExternalId: 'CRM-1' }),
      row(1, { brandExternalId: undefined, brandId: hidden }),
      { id: profiles[0].id, bio: 'x' },
    ];
    const { summary, rejections } = await run(rows, leavingOut, limited);
    expect(summary).toMatchObject({ created: 1, rejected: 3 });
    expect(reasons(rejections)).toEqual([
      '1 BRAND_UNKNOWN brandExternalId',
      '2 BRAND_UNKNOWN brandId',
      '3 PROFILE_UNKNOWN id',
    ]);
    const other = await api.agency();
    expect(reasons((await run([row(1, { brandExternalId: undefined, brandId: own })], {}, other)).rejections)).toEqual([
      '0 BRAND_UNKNOWN brandId',
    ]);
  });

  it('is nobody without the permission, and a test key only for a dry run', async () => {
    await brands(1);
    const analyst = await ana.as('ANALYST');
    expect((await analyst.query(IMPORT, { input: { rows: [row(1)] } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const key = await ana.key({ scopes: ['profiles:write'], mode: 'TEST' });
    expect(await run([row(1)], { dryRun: true }, key)).toMatchObject({ summary: { created: 1 }, applied: false });
    expect((await key.query(IMPORT, { input: { rows: [row(1)] } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('giving a profile an external id later', () => {
  const update = async (input: object) => (await ana.query(UPDATE, { input })).data.updateProfile;

  it('moves its reservation along', async () => {
    await brands(1);
    const [first, second] = (await run([row(1), row(2)])).profiles;
    expect(await update({ id: first.id, externalId: 'P-2' })).toMatchObject({
      profile: null,
      userErrors: [{ code: 'ALREADY_EXISTS', path: ['input', 'externalId'], existing: { id: second.id } }],
    });
    expect((await update({ id: first.id, externalId: 'P-9' })).profile).toMatchObject({
      externalId: 'P-9',
      version: 2,
    });
    expect((await update({ id: second.id, externalId: 'P-1' })).profile).toMatchObject({ externalId: 'P-1' });
    expect((await update({ id: first.id, externalId: null })).profile).toMatchObject({ externalId: null });
    expect((await update({ id: second.id, externalId: 'P-9' })).profile).toMatchObject({ externalId: 'P-9' });
  });

  it('gives one of two profiles the id that both want at once', async () => {
    await brands(1);
    const { profiles } = await run(many(2));
    const results = await Promise.all(profiles.map(({ id }: { id: string }) => update({ id, externalId: 'P-9' })));
    expect(results.filter(({ profile }) => profile)).toHaveLength(1);
  });
});
