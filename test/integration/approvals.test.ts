import { must, startApi, type Api, type Client } from '../support/api';
import { approverBeside, profilesOf, startWalk, walkThroughSubStep, walkTo, type Walk } from '../support/walk';

const ERRORS = `userErrors {
  __typename code message path
  ... on StepOrderError { blockedBy { key } blockedBySubSteps { key } }
}`;
const REQUEST = `mutation ($input: RequestApprovalInput!) { requestApproval(input: $input) {
  strategy { id version } approvals { id group status note dueOn requestedBy } ${ERRORS} } }`;
const DECIDE = `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) {
  approval { id group status comment decidedBy decidedAt version } ${ERRORS} } }`;
const OF_STRATEGY = 'query ($id: ID!) { strategy(id: $id) { approvals { id group status } } }';
const WAITING = `query ($filter: ApprovalFilter, $first: Int, $after: String) {
  approvals(filter: $filter, first: $first, after: $after) { nodes { id brandId group status } pageInfo { hasNextPage endCursor } } }`;
const COUNTS = 'query { portfolio { nodes { brand { id } openApprovals } } }';
const UPDATE = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { message } } }';

interface Asked {
  id: string;
  group: string;
}

let api: Api;
let ana: Client;
/** Decides what Ana asks for: nobody approves for themselves. */
let bea: Client;
let walk: Walk;

beforeAll(async () => {
  api = await startApi();
});

/** Each test starts where the profiles are built and wait to be shown. */
beforeEach(async () => {
  ana = await api.agency();
  bea = await approverBeside(ana);
  walk = await walkTo(ana, 'INTEGRATION');
  await walkThroughSubStep(walk, 'ASSEMBLE');
  await walkThroughSubStep(walk, 'BUILD');
});

const request = async (input: object = {}, client = ana) =>
  (await must(client, REQUEST, { input: { strategyId: walk.strategyId, ...input } })).requestApproval;
const ask = async (group: string, client = ana): Promise<Asked> =>
  (await request({ groups: [group] }, client)).approvals[0];
const decide = async (client: Client, { id }: { id: string }, decision = 'APPROVE', comment?: string) =>
  (await client.query(DECIDE, { input: { id, decision, comment } })).data.decideApproval;
const openApprovals = async (): Promise<number> => {
  const { portfolio } = await must(ana, COUNTS);
  return portfolio.nodes.find(({ brand }: { brand: { id: string } }) => brand.id === walk.brandId).openApprovals;
};
const changeAProfile = async () => {
  const [first] = await profilesOf(walk);
  await must(ana, UPDATE, { input: { id: first?.id, criteria: [{ criterion: 'BIO', value: 'Changed' }] } });
};
const statuses = async () => {
  const { strategy } = await must(ana, OF_STRATEGY, { id: walk.strategyId });
  return Object.fromEntries(
    strategy.approvals.map(({ group, status }: { group: string; status: string }) => [group, status]),
  );
};

describe('asking for approval', () => {
  it('asks every group that has yet to approve, and the portfolio counts them', async () => {
    expect(await openApprovals()).toBe(0);
    const { approvals } = await request({ note: 'Please look', dueOn: '2026-09-20' });
    expect(approvals).toMatchObject([
      { group: 'MANAGEMENT', status: 'PENDING', note: 'Please look', dueOn: '2026-09-20' },
      { group: 'BOARD', status: 'PENDING', note: 'Please look', dueOn: '2026-09-20' },
    ]);
    expect(await openApprovals()).toBe(2);

    await decide(bea, approvals[0]);
    expect(await openApprovals()).toBe(1);
    expect((await request()).approvals).toMatchObject([{ group: 'BOARD' }]);
    expect(await openApprovals()).toBe(1);
    expect(await statuses()).toEqual({ MANAGEMENT: 'APPROVED', BOARD: 'PENDING' });
  });

  it('replaces what a group was asked before', async () => {
    const before = await ask('BOARD');
    const after = await ask('BOARD');
    expect(await openApprovals()).toBe(1);
    expect((await must(ana, WAITING)).approvals.nodes).toMatchObject([{ id: after.id }]);
    expect(await decide(bea, before)).toMatchObject({ approval: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });

  it('leaves one open question a group when many ask at the same moment', async () => {
    await Promise.all(Array.from({ length: 6 }, () => request()));
    expect((await must(ana, WAITING)).approvals.nodes).toHaveLength(2);
    expect(await openApprovals()).toBe(2);
  });

  it('waits for the sub-steps before it', async () => {
    const early = await startWalk(ana);
    const { data } = await ana.query(REQUEST, { input: { strategyId: early.strategyId } });
    expect(data.requestApproval).toMatchObject({ strategy: null, approvals: [] });
    expect(data.requestApproval.userErrors).toMatchObject([
      {
        __typename: 'StepOrderError',
        blockedBySubSteps: [{ key: 'ASSEMBLE' }, { key: 'BUILD' }],
      },
      { code: 'STATE_CONFLICT' },
    ]);
    expect(data.requestApproval.userErrors[0].blockedBy).toHaveLength(7);
  });

  it('names everything that is wrong', async () => {
    const wrong = async (input: object) =>
      (await ana.query(REQUEST, { input: { strategyId: walk.strategyId, ...input } })).data.requestApproval.userErrors;
    expect(await wrong({ dueOn: '2026-09-14' })).toMatchObject([{ code: 'INVALID', path: ['input', 'dueOn'] }]);
    expect(await wrong({ groups: [] })).toMatchObject([{ code: 'INVALID', path: ['input', 'groups'] }]);
    const { approvals } = await request();
    for (const approval of approvals) await decide(bea, approval);
    expect(await wrong({})).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  });
});

describe('deciding an approval', () => {
  it('is for the group it asks, for its own brands, and for nobody else', async () => {
    const approval = await ask('BOARD');
    const board = await ana.as('CLIENT', { brandIds: [walk.brandId], approverGroup: 'BOARD' });
    const management = await ana.as('CLIENT', { brandIds: [walk.brandId], approverGroup: 'MANAGEMENT' });
    const { brandId: otherBrand } = await startWalk(ana);
    const elsewhere = await ana.as('CLIENT', { brandIds: [otherBrand], approverGroup: 'BOARD' });
    const stranger = await api.agency();
    const key = await ana.key({ scopes: ['approvals:decide'] });

    expect(await decide(management, approval)).toMatchObject({
      approval: null,
      userErrors: [{ code: 'STATE_CONFLICT' }],
    });
    // Ana asked, and so did her key: it is refused for its group and for its maker.
    const ofKey = await decide(key, approval);
    expect(ofKey.approval).toBeNull();
    expect(ofKey.userErrors.map(({ code }: { code: string }) => code)).toEqual(['STATE_CONFLICT', 'STATE_CONFLICT']);
    expect(await decide(elsewhere, approval)).toMatchObject({ approval: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await decide(stranger, approval)).toMatchObject({ approval: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await decide(board, approval)).toMatchObject({
      approval: { status: 'APPROVED', version: 2 },
      userErrors: [],
    });
    expect(await openApprovals()).toBe(0);
  });

  it('needs the permission', async () => {
    const approval = await ask('BOARD');
    const strategist = await ana.as('STRATEGIST');
    const { errors } = await strategist.query(DECIDE, { input: { id: approval.id, decision: 'APPROVE' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is never for who asked, not even for the owner', async () => {
    const approval = await ask('BOARD', bea);
    expect(await decide(bea, approval)).toMatchObject({ approval: null, userErrors: [{ code: 'STATE_CONFLICT' }] });
    expect(await decide(ana, approval)).toMatchObject({ approval: { status: 'APPROVED' } });
    const own = await ask('MANAGEMENT');
    expect(await decide(ana, own)).toMatchObject({ approval: null, userErrors: [{ code: 'STATE_CONFLICT' }] });
    expect(await decide(bea, own)).toMatchObject({ approval: { status: 'APPROVED' } });
  });

  it('is never for who asked by a key of their own', async () => {
    const key = await ana.key({ scopes: ['strategies:read', 'strategies:write'] });
    const approval = await ask('BOARD', key);
    expect(await decide(ana, approval)).toMatchObject({ approval: null, userErrors: [{ code: 'STATE_CONFLICT' }] });
    expect(await decide(bea, approval)).toMatchObject({ approval: { status: 'APPROVED' }, userErrors: [] });
  });

  it('asks for a comment when something has to change', async () => {
    const approval = await ask('BOARD');
    expect(await decide(bea, approval, 'REQUEST_CHANGES')).toMatchObject({
      approval: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'comment'] }],
    });
    expect(await decide(bea, approval, 'REQUEST_CHANGES', 'A warmer voice')).toMatchObject({
      approval: { status: 'CHANGES_REQUESTED', comment: 'A warmer voice' },
    });
    expect((await request()).approvals.map(({ group }: Asked) => group)).toEqual(['MANAGEMENT', 'BOARD']);
  });

  it('happens once, however many decide at the same moment', async () => {
    const approval = await ask('BOARD');
    const admins = await Promise.all(Array.from({ length: 4 }, () => ana.as('ADMIN')));
    const answers = await Promise.all(
      admins.map((admin, index) =>
        index % 2 ? decide(admin, approval) : decide(admin, approval, 'REQUEST_CHANGES', 'Not yet'),
      ),
    );
    const [decided, ...more] = answers.filter(({ approval: done }) => done);
    expect(more).toEqual([]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(3);
    expect(await openApprovals()).toBe(0);
    expect(await statuses()).toEqual({ BOARD: decided.approval.status });
  });

  it('is refused when the version is another', async () => {
    const { id } = await ask('BOARD');
    const { data } = await bea.query(DECIDE, { input: { id, decision: 'APPROVE', expectedVersion: 7 } });
    expect(data.decideApproval.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  });
});

describe('a profile that changes', () => {
  it('withdraws what was approved and what is asked, and nothing is published', async () => {
    const { approvals } = await request();
    await decide(bea, approvals[0]);
    await changeAProfile();
    expect(await statuses()).toEqual({ MANAGEMENT: 'WITHDRAWN', BOARD: 'WITHDRAWN' });

    expect(await decide(bea, approvals[1])).toMatchObject({ approval: null, userErrors: [{ code: 'STATE_CONFLICT' }] });
    const { data } = await ana.query(
      'mutation ($input: CompleteSubStepInput!) { completeSubStep(input: $input) { userErrors { code } } }',
      { input: { strategyId: walk.strategyId, subStep: 'DRAFT' } },
    );
    expect(data.completeSubStep.userErrors).toEqual([{ code: 'REQUIREMENTS_UNMET' }]);

    const again = await request();
    expect(again.approvals).toHaveLength(2);
    expect(await openApprovals()).toBe(2);
  });

  it('refuses to be published after H3 until it was approved anew', async () => {
    await walkThroughSubStep(walk, 'DRAFT');
    await changeAProfile();
    const [first] = await profilesOf(walk);
    const { data } = await ana.query(
      'mutation ($id: ID!) { publishProfile(input: { id: $id }) { profile { id } userErrors { code } } }',
      { id: first?.id },
    );
    expect(data.publishProfile).toEqual({
      profile: null,
      userErrors: [{ code: 'STATE_CONFLICT' }, { code: 'STATE_CONFLICT' }],
    });
    expect(await statuses()).toEqual({ MANAGEMENT: 'WITHDRAWN', BOARD: 'WITHDRAWN' });
  });
});

describe('what waits for approval', () => {
  it('is listed over all brands, the longest waiting first, to those who may see it', async () => {
    const first = await ask('BOARD');
    const earlier = walk;
    walk = await walkTo(ana, 'INTEGRATION');
    await walkThroughSubStep(walk, 'ASSEMBLE');
    await walkThroughSubStep(walk, 'BUILD');
    api.clock.set('2026-09-15T10:05:00Z');
    const { approvals } = await request();
    api.clock.set('2026-09-15T10:00:00Z');

    const waiting = async (client: Client, filter: object = {}): Promise<string[]> =>
      (await must(client, WAITING, { filter })).approvals.nodes.map(({ id }: Asked) => id);
    const [management, board] = approvals.map(({ id }: Asked) => id);
    const all = await waiting(ana);
    expect(all[0]).toBe(first.id);
    expect([...all].sort()).toEqual([first.id, management, board].sort());
    expect(await waiting(ana, { group: 'MANAGEMENT' })).toEqual([management]);
    expect(await waiting(ana, { brandId: earlier.brandId })).toEqual([first.id]);

    const member = await ana.as('CLIENT', { brandIds: [walk.brandId], approverGroup: 'BOARD' });
    expect(await waiting(member)).toEqual([board]);
    expect(await waiting(member, { group: 'MANAGEMENT' })).toEqual([]);
    expect(await waiting(member, { brandId: earlier.brandId })).toEqual([]);
    expect(await waiting(await api.agency(), { brandId: walk.brandId })).toEqual([]);
  });

  it('is told page by page', async () => {
    await request();
    const page = (await must(ana, WAITING, { first: 1 })).approvals;
    expect(page).toMatchObject({ nodes: [{ brandId: walk.brandId }], pageInfo: { hasNextPage: true } });
    const rest = (await must(ana, WAITING, { first: 1, after: page.pageInfo.endCursor })).approvals;
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(rest.nodes[0].id).not.toBe(page.nodes[0].id);
  });
});
