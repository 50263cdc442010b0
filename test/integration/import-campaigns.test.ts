import { must, startApi, type Api, type Client } from '../support/api';
import { counts, done, refused } from '../support/campaigns';
import { createCampaign, profilesOf, startWalk, walkTo, type Walk } from '../support/walk';
import { ENTRY_IN_TRANSACTION } from '../support/journal-costs';

const IMPORT = `mutation ($input: ImportCampaignsInput!) {
  importCampaigns(input: $input) {
    summary { received created updated unchanged rejected }
    applied
    rejections { index externalId code path message }
    campaigns {
      id brandId strategyId externalId name kind horizon tactics { kind medium description } startsOn endsOn
      profileIds objectiveKeys budget { amount currency } status version
    }
    userErrors { code path }
  }
}`;

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
  return data.importCampaigns;
};
const leavingOut = { errorPolicy: 'REJECT_FAILED_ROWS' };

const row = ({ brandId }: Walk, id: number, more: object = {}) => ({
  brandId,
  externalId: `C-${id}`,
  name: `Mill day ${id}`,
  horizon: 'SHORT_TERM',
  tactics: 'EVENT OFFLINE: Open mill|CONTENT ONLINE: Films: of it',
  startsOn: '2026-09-20',
  endsOn: '2026-09-30',
  budget: '10.5',
  ...more,
});
const many = (walk: Walk, count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => row(walk, index, more));
const reasons = (rejections: { index: number; code: string; path: string[] }[]) =>
  rejections.map(({ index, code, path }) => `${index} ${code} ${path.join('.')}`);

describe('importing campaigns', () => {
  it("plans them for the brand's latest strategy, with everything that the rows say", async () => {
    const walk = await walkTo(ana, 'TRIAL');
    const profiles = await profilesOf(walk);
    await must(ana, 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code } } }', {
      input: { id: profiles[0]?.id, externalId: 'P-1' },
    });
    const { campaigns, summary } = await run([
      row(walk, 1, { kind: 'launch', profiles: 'P-1|BLOG:@Molino-Blog', objectives: 'awareness', currency: 'EUR' }),
      row(walk, 2, {
        profiles: profiles.map(({ id }) => id),
        tactics: [{ kind: 'ADS', medium: 'ONLINE', description: 'Ads' }],
        budget: 7,
      }),
    ]);
    expect(summary).toEqual({ received: 2, created: 2, updated: 0, unchanged: 0, rejected: 0 });
    expect(campaigns).toMatchObject([
      {
        brandId: walk.brandId,
        strategyId: walk.strategyId,
        externalId: 'C-1',
        kind: 'LAUNCH',
        tactics: [
          { kind: 'EVENT', medium: 'OFFLINE', description: 'Open mill' },
          { kind: 'CONTENT', medium: 'ONLINE', description: 'Films: of it' },
        ],
        profileIds: profiles.map(({ id }) => id),
        objectiveKeys: ['awareness'],
        budget: { amount: '10.50', currency: 'EUR' },
        status: 'PLANNED',
      },
      { kind: 'ONGOING', tactics: [{ kind: 'ADS' }], profileIds: profiles.map(({ id }) => id), objectiveKeys: [] },
    ]);
    expect(await counts(walk)).toEqual({ running: 0, coming: 2 });
  }, 60_000);

  it('changes what rows say, keeps what they leave blank, and writes nothing for the same rows again', async () => {
    const walk = await startWalk(ana);
    await run([row(walk, 1), row(walk, 2)]);
    const change = { brandId: walk.brandId, externalId: 'C-1', budget: '11', endsOn: '2026-10-01', name: ' ' };
    expect((await run([change])).campaigns).toMatchObject([
      { name: 'Mill day 1', budget: { amount: '11.00' }, endsOn: '2026-10-01', version: 2 },
    ]);
    expect((await run([change, row(walk, 2)])).summary).toMatchObject({ unchanged: 2 });
    expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
    expect(await counts(walk)).toEqual({ running: 0, coming: 2 });
  });

  it('keeps a campaign with its own strategy when the brand has a later one', async () => {
    const walk = await startWalk(ana);
    await run([row(walk, 1)]);
    await must(
      ana,
      'mutation ($id: ID!) { abandonStrategy(input: { strategyId: $id, reason: "No" }) { userErrors { code } } }',
      { id: walk.strategyId },
    );
    const { createStrategy } = await must(
      ana,
      'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } userErrors { message } } }',
      { input: { brandId: walk.brandId, title: 'Again' } },
    );
    const { campaigns, summary } = await run([row(walk, 1), row(walk, 2)]);
    expect(summary).toMatchObject({ unchanged: 1, created: 1 });
    expect(campaigns.map(({ strategyId }: { strategyId: string }) => strategyId)).toEqual([
      walk.strategyId,
      createStrategy.strategy.id,
    ]);
    const { rejections } = await run([
      row(walk, 1, { strategyId: createStrategy.strategy.id }),
      row(walk, 3, { strategyId: walk.strategyId }),
    ]);
    expect(reasons(rejections)).toEqual(['0 STATE_CONFLICT strategyId', '1 STATE_CONFLICT strategyId']);
  });

  it('finds a campaign by its id and gives it an external id', async () => {
    const walk = await startWalk(ana);
    const { id } = await createCampaign(walk);
    expect((await run([{ id, externalId: 'C-1' }])).campaigns).toMatchObject([{ id, externalId: 'C-1', version: 2 }]);
    await run([row(walk, 2)]);
    expect(reasons((await run([{ id, externalId: 'C-2' }])).rejections)).toEqual(['0 ALREADY_EXISTS externalId']);
  });
});

describe('what it costs', () => {
  it('is five round trips for 200 rows that change nothing, in batches of a hundred', async () => {
    const walk = await startWalk(ana);
    const rows = many(walk, 200);
    expect((await run(rows)).summary).toMatchObject({ created: 200 });
    await run(rows);
    // The brand; its 200 names; the 200 campaigns; their strategy; that the import is through.
    expect(ana.last()).toMatchObject({
      requests: 1 + 2 + 2 + 1 + 1,
      roundTrips: 4,
      writeUnits: ENTRY_IN_TRANSACTION,
    });
  });

  it('is one transaction for each 48 new campaigns of a brand', async () => {
    const walk = await startWalk(ana);
    expect((await run(many(walk, 96))).summary).toMatchObject({ created: 96 });
    expect(ana.last().requests).toBe(1 + 1 + 1 + 2 + 1);
  });
});

describe('rows that are refused', () => {
  it('are told everything that is wrong with them at once', async () => {
    const walk = await walkTo(ana, 'ANALYSIS');
    const bare = await startWalk(ana);
    const { rejections, summary } = await run(
      [
        row(walk, 1, {
          horizon: 'SOON',
          startsOn: '2026-02-30',
          tactics: 'Open mill',
          profiles: 'P-1|P-2',
          budget: '1.234',
        }),
        row(walk, 2, { endsOn: '2026-09-01', objectives: 'awareness|fame', budget: '-1', kind: 'OTHER' }),
        { brandId: walk.brandId, externalId: 'C-3' },
        row(walk, 4, { strategyId: bare.strategyId, currency: 'USD' }),
        row(walk, 5, { currency: 'USD' }),
        row(walk, 6, { brandId: undefined, brandExternalId: 'CRM-none' }),
        row(walk, 7),
        row(walk, 7, { name: 'Again' }),
      ],
      leavingOut,
    );
    expect(reasons(rejections)).toEqual([
      '0 INVALID horizon',
      '0 INVALID tactics',
      '0 DATE_IMPOSSIBLE startsOn',
      '0 INVALID budget',
      '0 PROFILE_UNKNOWN profiles',
      '0 PROFILE_UNKNOWN profiles',
      '1 INVALID kind',
      '1 INVALID endsOn',
      '1 INVALID budget',
      '1 OBJECTIVE_UNKNOWN objectives.1',
      '2 BLANK name',
      '2 BLANK horizon',
      '2 BLANK tactics',
      '2 BLANK startsOn',
      '2 BLANK endsOn',
      '2 BLANK budget',
      '3 STRATEGY_UNKNOWN strategyId',
      '4 INVALID currency',
      '5 BRAND_UNKNOWN brandExternalId',
      '7 DUPLICATE_ROW externalId',
    ]);
    expect(rejections[1].message).toContain('EVENT OFFLINE: Open mill');
    expect(summary).toEqual({ received: 8, created: 1, updated: 0, unchanged: 0, rejected: 7 });
  });

  it('name a brand without any strategy', async () => {
    const { createBrand } = await must(
      ana,
      'mutation { createBrand(input: { name: "A" }) { brand { id } userErrors { code } } }',
    );
    const walk = { client: ana, brandId: createBrand.brand.id, strategyId: '' };
    expect(reasons((await run([row(walk, 1)])).rejections)).toEqual(['0 BLANK strategyId']);
  });

  it('name a profile that is archived, but not when they leave it as it is', async () => {
    const walk = await startWalk(ana);
    const { createProfile } = await must(
      ana,
      `mutation ($id: ID!) { createProfile(input: { brandId: $id, network: X, handle: "m", externalId: "P-1" }) {
        profile { id } userErrors { code } } }`,
      { id: walk.brandId },
    );
    await run([row(walk, 1, { profiles: 'P-1' })]);
    await must(ana, 'mutation ($id: ID!) { archiveProfile(input: { id: $id }) { userErrors { code } } }', {
      id: createProfile.profile.id,
    });
    const profiles = createProfile.profile.id;
    const { rejections, summary } = await run([row(walk, 1, { profiles }), row(walk, 2, { profiles })], leavingOut);
    expect(reasons(rejections)).toEqual(['1 INVALID profiles.0']);
    expect(summary).toMatchObject({ unchanged: 1 });
  });

  it('stop everything unless asked otherwise', async () => {
    const walk = await startWalk(ana);
    const result = await run([...many(walk, 120), row(walk, 999, { horizon: '' })]);
    expect(result).toMatchObject({ summary: { received: 121, created: 0, rejected: 1 }, applied: false });
    expect(await counts(walk)).toEqual({ running: 0, coming: 0 });
  });
});

describe('the rules of a launched campaign', () => {
  it('let an import change its name, tactics and last day, and neither its budget nor its horizon', async () => {
    const walk = await walkTo(ana, 'LAUNCH');
    const launch = row(walk, 1, { startsOn: '2026-01-15', kind: 'LAUNCH', budget: '1000' });
    const [{ id }] = (await run([launch])).campaigns;
    await done(ana, 'launchCampaign', { id, launchedOn: '2026-01-15' });
    const { rejections } = await run([{ ...launch, budget: '9000', horizon: 'LONG_TERM', name: 'Larger' }]);
    expect(reasons(rejections)).toEqual(['0 STATE_CONFLICT horizon', '0 STATE_CONFLICT budget']);
    expect((await run([launch])).summary).toMatchObject({ unchanged: 1 });
    expect((await run([{ ...launch, name: 'Larger', endsOn: '2026-12-01' }])).summary).toMatchObject({ updated: 1 });
    await done(ana, 'finishCampaign', { id });
    expect((await run([{ ...launch, name: 'Larger', endsOn: '2026-12-01' }])).summary).toMatchObject({ unchanged: 1 });
    expect(reasons((await run([launch])).rejections)).toEqual(['0 STATE_CONFLICT externalId']);
  }, 60_000);
});

describe('two imports at once', () => {
  it("end as whole rows, count truly, and keep the brand's counts true", async () => {
    const walk = await startWalk(ana);
    const from = (name: string, first: number) =>
      Array.from({ length: 60 }, (_, index) => row(walk, first + index, { name, budget: String(name.length) }));
    const results = await Promise.all([run(from('one', 0)), run(from('three', 30)), run(from('eleven', 15))]);
    expect(results.flatMap(({ rejections }) => rejections)).toEqual([]);
    const sum = (what: string) => results.reduce((total, { summary }) => total + summary[what], 0);
    expect([sum('created'), sum('updated') + sum('unchanged')]).toEqual([90, 90]);
    expect(await counts(walk)).toEqual({ running: 0, coming: 90 });
    const { campaigns } = await must(
      ana,
      'query ($id: ID!) { campaigns(first: 100, filter: { brandId: $id }) { nodes { name version budget { amount } } } }',
      { id: walk.brandId },
    );
    const nodes: { name: string; version: number; budget: { amount: string } }[] = campaigns.nodes;
    expect(nodes.every(({ name, budget }) => budget.amount === `${name.length}.00`)).toBe(true);
    expect(nodes.reduce((total, { version }) => total + version, 0)).toBe(90 + sum('updated'));
  }, 60_000);
});

describe('who may import', () => {
  it('is told nothing of brands they may not see, and a test key only what would happen', async () => {
    const [own, hidden] = [await startWalk(ana), await startWalk(ana)];
    const { id } = await createCampaign(hidden);
    const limited = await ana.as('COMMUNITY_MANAGER', { brandIds: [own.brandId] });
    const { rejections } = await run(
      [row(own, 1, { strategyId: hidden.strategyId }), row(hidden, 1), { id, name: 'Mine' }],
      leavingOut,
      limited,
    );
    expect(reasons(rejections)).toEqual([
      '0 STRATEGY_UNKNOWN strategyId',
      '1 BRAND_UNKNOWN brandId',
      '2 CAMPAIGN_UNKNOWN id',
    ]);
    const key = await ana.key({ scopes: ['campaigns:write'], mode: 'TEST' });
    expect(await run([row(own, 1)], { dryRun: true }, key)).toMatchObject({ summary: { created: 1 }, applied: false });
    const { errors } = await key.query(IMPORT, { input: { rows: [row(own, 1)] } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('giving a campaign an external id later', () => {
  it('moves its reservation along', async () => {
    const walk = await startWalk(ana);
    const [first, second] = [await createCampaign(walk, { externalId: 'C-1' }), await createCampaign(walk)];
    expect(await refused(ana, 'updateCampaign', { id: second.id, externalId: 'C-1' })).toMatchObject([
      { code: 'ALREADY_EXISTS', path: ['input', 'externalId'], existing: { id: first.id } },
    ]);
    expect(await done(ana, 'updateCampaign', { id: first.id, externalId: null })).toMatchObject({ externalId: null });
    expect(await done(ana, 'updateCampaign', { id: second.id, externalId: 'C-1' })).toMatchObject({
      externalId: 'C-1',
    });
  });
});
