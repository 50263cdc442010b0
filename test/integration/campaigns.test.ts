import { must, startApi, type Api, type Client } from '../support/api';
import { counts, done, input, refused, run } from '../support/campaigns';
import { createCampaign, profilesOf, startWalk, walkTo, type Walk } from '../support/walk';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

describe('planning a campaign', () => {
  let walk: Walk;

  beforeAll(async () => {
    walk = await walkTo(await api.agency(), 'TRIAL');
  });

  it('keeps what it serves and where it runs, and counts as coming', async () => {
    const { client } = walk;
    const before = await counts(walk);
    const [profile] = await profilesOf(walk);
    const campaign = await done(client, 'createCampaign', {
      ...input(walk),
      externalId: 'C-1',
      profileIds: [profile?.id, profile?.id],
      objectiveKeys: ['awareness'],
    });
    expect(campaign).toMatchObject({
      brandId: walk.brandId,
      kind: 'ONGOING',
      profileIds: [profile?.id],
      objectiveKeys: ['awareness'],
      budget: { amount: '10.00', currency: 'EUR' },
      status: 'PLANNED',
      launchedOn: null,
      version: 1,
    });
    expect(await counts(walk)).toEqual({ running: 0, coming: before.coming + 1 });
    expect(await refused(client, 'createCampaign', { ...input(walk), externalId: 'C-1' })).toMatchObject([
      { code: 'ALREADY_EXISTS', path: ['input', 'externalId'], existing: { id: campaign.id } },
    ]);
  });

  it('names everything that is wrong with its form at once', async () => {
    const errors = await refused(walk.client, 'createCampaign', {
      ...input(walk),
      name: '',
      tactics: [],
      startsOn: '2026-09-20',
      endsOn: '2026-09-19',
    });
    expect(errors.map(({ path }: { path: string[] }) => path[1]).sort()).toEqual(['endsOn', 'name', 'tactics']);
  });

  it('names everything that it refers to and does not fit', async () => {
    const other = await startWalk(walk.client);
    const { createProfile } = await must(
      walk.client,
      'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } userErrors { message } } }',
      { input: { brandId: other.brandId, network: 'X', handle: 'molino' } },
    );
    const errors = await refused(walk.client, 'createCampaign', {
      ...input(walk),
      profileIds: [createProfile.profile.id, 'nonsense'],
      objectiveKeys: ['awareness', 'fame'],
      budget: { amount: '-1', currency: 'USD' },
    });
    expect(errors.map(({ code, path }: { code: string; path: string[] }) => [code, path.slice(1).join('.')])).toEqual([
      ['INVALID', 'budget.currency'],
      ['NOT_FOUND', 'profileIds.0'],
      ['NOT_FOUND', 'profileIds.1'],
      ['NOT_FOUND', 'objectiveKeys.1'],
    ]);
    for (const amount of ['-1', '0.001']) {
      const wrong = { ...input(walk), budget: { amount, currency: 'EUR' } };
      expect(await refused(walk.client, 'createCampaign', wrong)).toMatchObject([
        { path: ['input', 'budget', 'amount'] },
      ]);
    }
  });

  it('is refused for a strategy that has ended', async () => {
    const ended = await startWalk(walk.client);
    await must(
      walk.client,
      'mutation ($id: ID!) { abandonStrategy(input: { strategyId: $id, reason: "No time" }) { userErrors { code } } }',
      { id: ended.strategyId },
    );
    expect(await refused(walk.client, 'createCampaign', input(ended))).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  });

  it('can change until it is launched', async () => {
    const { id } = await createCampaign(walk);
    const campaign = await done(walk.client, 'updateCampaign', {
      id,
      name: 'Night of the mill',
      horizon: 'MID_TERM',
      budget: { amount: '0', currency: 'EUR' },
      objectiveKeys: ['orders'],
      expectedVersion: 1,
    });
    expect(campaign).toMatchObject({
      name: 'Night of the mill',
      horizon: 'MID_TERM',
      budget: { amount: '0.00' },
      objectiveKeys: ['orders'],
      startsOn: '2026-01-15',
      version: 2,
    });
    expect(await refused(walk.client, 'updateCampaign', { id, name: 'Late', expectedVersion: 1 })).toMatchObject([
      { __typename: 'VersionConflictError', current: { version: 2 } },
    ]);
    const errors = await refused(walk.client, 'updateCampaign', {
      id,
      endsOn: '2026-01-01',
      objectiveKeys: ['fame'],
      budget: { amount: '1', currency: 'USD' },
    });
    expect(errors.map(({ path }: { path: string[] }) => path[1])).toEqual(['endsOn', 'budget', 'objectiveKeys']);
  });

  it('cannot be launched before steps A to K are complete, and says which are not', async () => {
    const { id } = await createCampaign(walk);
    const errors = await refused(walk.client, 'launchCampaign', { id });
    expect(errors).toMatchObject([
      { __typename: 'StepOrderError', blockedBy: [{ key: 'TRIAL' }, { key: 'PROMOTION' }, { key: 'RESOURCES' }] },
    ]);
    await done(walk.client, 'scheduleCampaign', { id });
    expect(await refused(walk.client, 'launchCampaign', { id })).toMatchObject([{ code: 'STEP_ORDER' }]);
  });
});

describe('campaigns over all brands', () => {
  const LIST = `query ($first: Int, $after: String, $filter: CampaignFilter) {
    campaigns(first: $first, after: $after, filter: $filter) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  let one: Walk;
  let two: Walk;
  let ids: Record<string, string>;

  beforeAll(async () => {
    const ana = await api.agency();
    one = await startWalk(ana);
    two = await startWalk(ana);
    ids = {
      march: (await createCampaign(one, { startsOn: '2026-03-01' })).id,
      january: (await createCampaign(two, { startsOn: '2026-01-01', horizon: 'MID_TERM' })).id,
      february: (await createCampaign(one, { startsOn: '2026-02-01' })).id,
    };
    await done(ana, 'scheduleCampaign', { id: ids.february });
  });

  const listed = async (client: Client, filter?: object): Promise<string[]> => {
    const found: string[] = [];
    let after: string | undefined;
    do {
      const { campaigns } = await must(client, LIST, { first: 1, after, filter });
      found.push(...campaigns.nodes.map(({ id }: { id: string }) => id));
      after = campaigns.pageInfo.hasNextPage ? campaigns.pageInfo.endCursor : undefined;
    } while (after);
    return found.map((id) => Object.entries(ids).find(([, own]) => own === id)?.[0] ?? id);
  };

  it('run by their first day, each once, and can be filtered', async () => {
    const { client } = one;
    expect(await listed(client)).toEqual(['january', 'february', 'march']);
    expect(await listed(client, { status: ['SCHEDULED'] })).toEqual(['february']);
    expect(await listed(client, { horizon: 'MID_TERM' })).toEqual(['january']);
    expect((await listed(client, { brandId: one.brandId })).sort()).toEqual(['february', 'march']);
    expect(await listed(client, { brandId: one.brandId, status: ['PLANNED'] })).toEqual(['march']);
    expect(await listed(client, { brandId: 'nonsense' })).toEqual([]);
  });

  it('show a limited caller their own brands only, and a stranger nothing', async () => {
    const limited = await one.client.as('CLIENT', { brandIds: [two.brandId] });
    expect(await listed(limited)).toEqual(['january']);
    expect(await listed(limited, { brandId: one.brandId })).toEqual([]);
    expect(await listed(await api.agency(), { brandId: one.brandId })).toEqual([]);
  });

  it('cannot be touched by another agency, or by somebody who may not see the brand', async () => {
    const id = ids.march;
    const stranger = await api.agency();
    const limited = await one.client.as('COMMUNITY_MANAGER', { brandIds: [two.brandId] });
    const actions = ['update', 'schedule', 'launch', 'pause', 'resume', 'finish', 'cancel'];
    for (const client of [stranger, limited]) {
      for (const action of actions) {
        expect(await refused(client, `${action}Campaign`, { id })).toMatchObject([{ __typename: 'NotFoundError' }]);
      }
      expect(await refused(client, 'createCampaign', input(one))).toMatchObject([{ __typename: 'NotFoundError' }]);
      expect(await must(client, 'query ($id: ID!) { campaign(id: $id) { id } }', { id })).toEqual({ campaign: null });
    }
  });

  it('are not for a client to change', async () => {
    const client = await one.client.as('CLIENT', { brandIds: [one.brandId] });
    const { errors } = await run(client, 'cancelCampaign', { id: ids.march });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
