import { must, startApi, type Api, type Client } from '../support/api';
import { approverBeside, profilesOf, walkThroughSubStep, walkTo, type Walk } from '../support/walk';

const REQUEST = `mutation ($input: RequestApprovalInput!) { requestApproval(input: $input) {
  approvals { id group } userErrors { code message } } }`;
const DECIDE = `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) {
  approval { id } userErrors { code message } } }`;
const WAITING = `query ($filter: ApprovalFilter, $first: Int) { approvals(filter: $filter, first: $first) { nodes {
  id group brand { name } requester { kind email } waitingDays overdue dueOn decision decider { id } } } }`;
const HISTORY = `query ($id: ID!) { strategy(id: $id) { approvals {
  group status decision comment requestedAt decidedAt waitingDays requester { email } decider { email } } } }`;
const REQUIREMENTS = `query ($id: ID!) { strategy(id: $id) { step(key: INTEGRATION) { subSteps {
  key requirements { code message met } } } } }`;

let api: Api;
let ana: Client;
let bea: Client;
let walk: Walk;

beforeAll(async () => {
  api = await startApi();
});

/** Each test starts where the profiles are built and wait to be shown. */
beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  ana = await api.agency();
  walk = await built(ana);
});

async function built(client: Client): Promise<Walk> {
  const started = await walkTo(client, 'INTEGRATION');
  await walkThroughSubStep(started, 'ASSEMBLE');
  await walkThroughSubStep(started, 'BUILD');
  return started;
}

const ask = async (input: object = {}, { client, strategyId }: Walk = walk): Promise<{ id: string; group: string }[]> =>
  (await must(client, REQUEST, { input: { strategyId, ...input } })).requestApproval.approvals;
const decide = (client: Client, id: string, decision: string, comment?: string) =>
  must(client, DECIDE, { input: { id, decision, comment } });
const waiting = async (filter?: object, client = ana, first?: number) =>
  (await must(client, WAITING, { filter, first })).approvals.nodes;
const unmet = async (): Promise<Record<string, string>> => {
  const { strategy } = await must(ana, REQUIREMENTS, { id: walk.strategyId });
  const { requirements } = strategy.step.subSteps.find(({ key }: { key: string }) => key === 'DRAFT');
  return Object.fromEntries(
    requirements
      .filter(({ met }: { met: boolean }) => !met)
      .map(({ code, message }: { code: string; message: string }) => [code, message]),
  );
};

describe('nobody approves what they asked for', () => {
  const complete = async () => {
    const { data } = await ana.query(
      `mutation ($id: ID!) { completeSubStep(input: { strategyId: $id, subStep: DRAFT }) {
        userErrors { code ... on RequirementsError { unmet { code } } } } }`,
      { id: walk.strategyId },
    );
    return data.completeSubStep.userErrors;
  };

  it('and who is alone is told to invite somebody, before asking and after', async () => {
    const alone = {
      APPROVED_BY_ANOTHER_PERSON: expect.stringMatching(/MANAGEMENT \(nobody else .*BOARD \(nobody else/),
    };
    expect(await unmet()).toMatchObject(alone);
    const [management] = await ask();
    expect(await unmet()).toMatchObject(alone);
    expect(await complete()).toEqual([
      { code: 'REQUIREMENTS_UNMET', unmet: [{ code: 'DRAFT_APPROVED' }, { code: 'APPROVED_BY_ANOTHER_PERSON' }] },
    ]);
    const { data } = await ana.query(DECIDE, { input: { id: management?.id, decision: 'APPROVE' } });
    expect(data.decideApproval).toMatchObject({ approval: null, userErrors: [{ code: 'STATE_CONFLICT' }] });

    await ana.as('CLIENT', { brandIds: [walk.brandId], approverGroup: 'BOARD' });
    expect((await unmet()).APPROVED_BY_ANOTHER_PERSON).toMatch(/Missing: MANAGEMENT \(nobody else may decide\)\.$/);
    bea = await approverBeside(ana);
    expect(Object.keys(await unmet())).toEqual(['DRAFT_APPROVED']);
  });

  it('and with the approval of somebody else H3 is complete, whoever leaves afterwards', async () => {
    bea = await approverBeside(ana);
    for (const { id } of await ask()) await decide(bea, id, 'APPROVE');
    await must(ana, 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { message } } }', {
      id: (await must(bea, '{ viewer { member { id } } }')).viewer.member.id,
    });
    expect(await unmet()).toEqual({});
    expect(await complete()).toEqual([]);
  });
});

describe('what waits for approval', () => {
  it('says who waits for whom since when', async () => {
    const [management] = await ask({ groups: ['MANAGEMENT'], dueOn: '2026-09-17' });
    api.clock.set('2026-09-16T22:30:00Z'); // The 17th in Madrid.
    expect(await waiting()).toEqual([
      {
        id: management?.id,
        group: 'MANAGEMENT',
        brand: { name: 'Molino' },
        requester: { kind: 'MEMBER', email: ana.email },
        waitingDays: 2,
        overdue: false,
        dueOn: '2026-09-17',
        decision: null,
        decider: null,
      },
    ]);
    api.clock.set('2026-09-17T22:00:00Z');
    expect(await waiting()).toMatchObject([{ waitingDays: 3, overdue: true }]);
  });

  it('can be told apart by what is overdue where the brand is', async () => {
    const [madrid] = await ask({ groups: ['BOARD'], dueOn: '2026-09-17' });
    walk = await built(ana);
    await must(
      ana,
      `mutation ($id: ID!) { updateBrand(input: { id: $id, timeZone: "America/Los_Angeles" }) { userErrors { message } } }`,
      { id: walk.brandId },
    );
    const [angeles] = await ask({ groups: ['BOARD'], dueOn: '2026-09-17' });
    const [undated] = await ask({ groups: ['MANAGEMENT'] });
    const ids = async (overdue: boolean, first?: number) =>
      (await waiting({ overdue }, ana, first)).map(({ id }: { id: string }) => id).sort();

    api.clock.set('2026-09-17T23:00:00Z'); // The 18th in Madrid, still the 17th in Los Angeles.
    expect(await ids(true)).toEqual([madrid?.id]);
    expect(await ids(false)).toEqual([angeles?.id, undated?.id].sort());
    expect(await ids(false, 1)).toHaveLength(1);
    api.clock.set('2026-09-18T07:00:00Z');
    expect(await ids(true)).toEqual([madrid?.id, angeles?.id].sort());
    expect(await ids(false)).toEqual([undated?.id]);
  });

  it('costs three requests a page, however many brands are on it', async () => {
    const costOf = async () => {
      await must(ana, '{ __typename }');
      const { requests } = ana.last();
      await waiting();
      return { requests: ana.last().requests - requests, roundTrips: ana.last().roundTrips };
    };
    await ask();
    const one = await costOf();
    expect(one).toEqual({ requests: 3, roundTrips: 2 });
    for (let count = 0; count < 3; count += 1) await ask({}, await built(ana));
    expect(await waiting()).toHaveLength(8);
    expect(await costOf()).toEqual(one);
  }, 30_000);

  it('shows the brand only to those who may read brands', async () => {
    await ask();
    const key = await ana.key({ scopes: ['approvals:read'] });
    const { data, errors } = await key.query('{ approvals { nodes { id brand { name } } } }');
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the history of approvals', () => {
  it('keeps every decision with its comment, also when the profiles changed and were asked for again', async () => {
    bea = await approverBeside(ana);
    const [board] = await ask({ groups: ['BOARD'] });
    api.clock.set('2026-09-17T10:00:00Z');
    await decide(bea, board?.id ?? '', 'REQUEST_CHANGES', 'A warmer voice');
    const [first] = await profilesOf(walk);
    await must(
      ana,
      'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { message } } }',
      {
        input: { id: first?.id, criteria: [{ criterion: 'BIO', value: 'Warm' }] },
      },
    );
    api.clock.set('2026-09-18T10:00:00Z');
    const [again] = await ask({ groups: ['BOARD'] });
    await decide(bea, again?.id ?? '', 'APPROVE', 'Much better');
    api.clock.set('2026-10-01T10:00:00Z');

    const { strategy } = await must(ana, HISTORY, { id: walk.strategyId });
    const both = { group: 'BOARD', requester: { email: ana.email }, decider: { email: bea.email } };
    expect(strategy.approvals).toMatchObject([
      { ...both, status: 'APPROVED', decision: 'APPROVE', comment: 'Much better', waitingDays: 0 },
      { ...both, status: 'WITHDRAWN', decision: 'REQUEST_CHANGES', comment: 'A warmer voice', waitingDays: 2 },
    ]);
  });
});
