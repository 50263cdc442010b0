import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { createWorkflow, memberIdOf, plan, startTeam, task, type PlannedTask, type Team } from '../support/workflow';
import { ENTRY } from '../support/journal-costs';

const WEDNESDAY = '2026-09-16';
const AGENDA = `query ($date: Date!, $member: ID) { agenda(date: $date, member: $member) { date memberId tasks {
  id task brandName date startsAt status minutesSpent reason block carriedFrom carriedTo version } } }`;
const TASK = 'id status minutesSpent reason date block startsAt carriedFrom carriedTo version';
const ERRORS = 'userErrors { code message path ... on VersionConflictError { current { ... on PlannedTask { id } } } }';
const COMPLETE = `mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { task { ${TASK} } ${ERRORS} } }`;
const SKIP = `mutation ($input: SkipTaskInput!) { skipTask(input: $input) { task { ${TASK} } ${ERRORS} } }`;
const CARRY = `mutation ($input: CarryOverTaskInput!) { carryOverTask(input: $input) {
  task { ${TASK} } later { ${TASK} } ${ERRORS} } }`;

let api: Api;
let owner: Client;
let ben: Client;
let team: Team;
let benId: string;
let workflowId: string;
let tasks: PlannedTask[];

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  owner = await api.agency();
  ben = await owner.as('COMMUNITY_MANAGER');
  team = await startTeam(owner);
  benId = await memberIdOf(ben);
  workflowId = await createWorkflow(team, {
    tasks: [
      task('listen', [benId], { priority: 'REPUTATION', minutes: 60 }),
      task('talk', [benId, team.ana], { priority: 'ENGAGEMENT', minutes: 120 }),
    ],
  });
  const { days } = await plan(owner, workflowId, WEDNESDAY, '2026-09-18');
  tasks = days.flatMap((day) => day.tasks).filter(({ memberId }) => memberId === benId);
});
afterAll(() => mustHaveNoFaults(api));

const planned = (key: string, date = WEDNESDAY) => tasks.find((one) => one.task === key && one.date === date)?.id ?? '';
const agenda = async (client: Client, date = WEDNESDAY, member?: string) =>
  (await must(client, AGENDA, { date, member })).agenda;
const run = async (document: string, input: object, client = ben) =>
  Object.values((await client.query(document, { input })).data)[0] as {
    task: PlannedTask | null;
    later?: PlannedTask | null;
    userErrors: object[];
  };

describe('an agenda', () => {
  it('is a day over all brands and time zones, by time and then by priority', async () => {
    const elsewhere = await startTeam(owner, { timeZone: 'Asia/Kolkata', name: 'Masala' });
    const there = await createWorkflow(elsewhere, { tasks: [task('post', [benId], { minutes: 60 })] });
    await plan(owner, there, WEDNESDAY);
    expect(await agenda(ben)).toMatchObject({
      date: WEDNESDAY,
      memberId: benId,
      tasks: [
        { task: 'post', brandName: 'Masala', startsAt: `${WEDNESDAY}T03:30:00.000Z` },
        { task: 'listen', brandName: 'Molino', startsAt: `${WEDNESDAY}T07:00:00.000Z` },
        { task: 'talk', brandName: 'Molino', startsAt: `${WEDNESDAY}T08:00:00.000Z` },
      ],
    });
    expect((await agenda(ben, '2026-09-15')).tasks).toEqual([]);
  });

  it('is seen by its person and by those who manage agendas, and by nobody else', async () => {
    expect((await agenda(owner, WEDNESDAY, benId)).tasks).toHaveLength(2);
    expect(await agenda(ben, WEDNESDAY, team.ana)).toBeNull();
    expect(await agenda(await owner.as('ANALYST'), WEDNESDAY, benId)).toBeNull();
    expect(await agenda(owner, WEDNESDAY, 'mem_00000000000000000000000000000000')).toBeNull();
    const elsewhere = (await startTeam(owner)).brandId;
    const limited = await owner.as('STRATEGIST', { brandIds: [elsewhere] });
    expect((await agenda(limited, WEDNESDAY, benId)).tasks).toEqual([]);
    const client = await owner.as('CLIENT', { brandIds: [team.brandId] });
    expect((await client.query(AGENDA, { date: WEDNESDAY })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const { nodes } = await must(ben, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [planned('talk'), planned('talk').replace(benId.slice(4), team.ana.slice(4))],
    });
    expect(nodes).toEqual([{ id: planned('talk') }, null]);
  });

  it('of a program is the one that it names', async () => {
    const key = await owner.key({ scopes: ['agenda:read', 'agenda:manage'] });
    expect((await agenda(key, WEDNESDAY, benId)).tasks).toHaveLength(2);
    expect((await key.query(AGENDA, { date: WEDNESDAY })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const reader = await owner.key({ scopes: ['agenda:read'] });
    expect(await agenda(reader, WEDNESDAY, benId)).toBeNull();
  });

  it('over fifty brands is one round trip, for oneself and for another', async () => {
    for (let count = 0; count < 49; count += 1) {
      const { createBrand } = await must(
        owner,
        `mutation { createBrand(input: { name: "Brand ${count}" }) { brand { id } userErrors { message } } }`,
      );
      const brandId = createBrand.brand.id;
      await must(
        owner,
        'mutation ($input: SaveFrameworkInput!) { saveFramework(input: $input) { userErrors { message } } }',
        { input: { brandId, jobs: [{ key: 'manager', title: 'M', description: 'D' }], actions: [] } },
      );
      const id = await createWorkflow({ ...team, brandId }, { tasks: [task('a', [benId], { minutes: 5 })] });
      await plan(owner, id, WEDNESDAY);
    }
    await must(ben, '{ __typename }');
    const caller = ben.last();
    const { tasks: all } = await agenda(ben);
    expect(new Set(all.map(({ brandName }: { brandName: string }) => brandName)).size).toBe(50);
    expect(ben.last()).toMatchObject({
      requests: caller.requests + 1,
      roundTrips: caller.roundTrips + 1,
      writeUnits: 0,
    });
    expect(ben.last().readUnits - caller.readUnits).toBeLessThanOrEqual(15);
    await agenda(owner, WEDNESDAY, benId);
    expect(owner.last()).toMatchObject({ requests: caller.requests + 2, roundTrips: caller.roundTrips + 1 });
  }, 60_000);
});

describe('a task', () => {
  it('is done, with its minutes, and saying so again changes nothing', async () => {
    const done = await run(COMPLETE, { id: planned('listen'), minutes: 50, expectedVersion: 1 });
    expect(done).toMatchObject({ task: { status: 'DONE', minutesSpent: 50, version: 2 }, userErrors: [] });
    expect(await run(COMPLETE, { id: planned('listen'), minutes: 50, expectedVersion: 1 })).toEqual(done);
    expect(ben.last().writeUnits).toBe(ENTRY);
    expect(await run(COMPLETE, { id: planned('listen') })).toEqual(done);
    expect((await agenda(ben)).tasks[0]).toMatchObject({ task: 'listen', status: 'DONE', minutesSpent: 50 });
  });

  it('that is done is corrected by those who saw it only', async () => {
    const id = planned('listen');
    await run(COMPLETE, { id, minutes: 50 });
    expect(await run(COMPLETE, { id, minutes: 55 })).toMatchObject({
      task: null,
      userErrors: [{ code: 'STATE_CONFLICT' }],
    });
    expect(await run(COMPLETE, { id, minutes: 55, expectedVersion: 1 })).toMatchObject({
      userErrors: [{ code: 'VERSION_CONFLICT', current: { id } }],
    });
    expect(await run(COMPLETE, { id, minutes: 55, expectedVersion: 2 })).toMatchObject({ task: { minutesSpent: 55 } });
  });

  it('is skipped for a reason, and may be done after all', async () => {
    const id = planned('talk');
    const skipped = await run(SKIP, { id, reason: 'Nobody wrote' });
    expect(skipped).toMatchObject({ task: { status: 'SKIPPED', reason: 'Nobody wrote', version: 2 } });
    expect(await run(SKIP, { id, reason: 'Nobody wrote' })).toEqual(skipped);
    expect(await run(SKIP, { id, reason: 'Too late' })).toMatchObject({ userErrors: [{ code: 'STATE_CONFLICT' }] });
    expect(await run(SKIP, { id, reason: ' ' })).toMatchObject({ userErrors: [{ path: ['input', 'reason'] }] });
    expect(await run(COMPLETE, { id })).toMatchObject({ task: { status: 'DONE', reason: null } });
    expect(await run(SKIP, { id, reason: 'No' })).toMatchObject({ userErrors: [{ code: 'STATE_CONFLICT' }] });
  });

  it('is carried over to a later day and shown on both, in the first free place', async () => {
    const carried = await run(CARRY, { id: planned('listen'), to: '2026-09-17' });
    expect(carried).toMatchObject({
      task: { id: planned('listen'), status: 'CARRIED_OVER', carriedTo: '2026-09-17', version: 2 },
      later: { status: 'PLANNED', date: '2026-09-17', carriedFrom: WEDNESDAY, block: 'NOON', version: 1 },
      userErrors: [],
    });
    expect(await run(CARRY, { id: planned('listen'), to: '2026-09-17' })).toEqual(carried);
    expect(ben.last().writeUnits).toBe(ENTRY);
    expect((await agenda(ben)).tasks[0]).toMatchObject({ status: 'CARRIED_OVER' });
    const { tasks: thursday } = await agenda(ben, '2026-09-17');
    expect(thursday.map((one: PlannedTask) => `${one.task} ${one.startsAt}`)).toEqual([
      'listen 2026-09-17T07:00:00.000Z',
      'talk 2026-09-17T08:00:00.000Z',
      'listen 2026-09-17T10:00:00.000Z',
    ]);
    const further = await run(CARRY, { id: carried.later?.id, to: '2026-09-18' });
    expect(further.later).toMatchObject({ carriedFrom: WEDNESDAY, date: '2026-09-18' });
    expect(await run(CARRY, { id: planned('listen'), to: '2026-09-18' })).toMatchObject({
      userErrors: [{ code: 'STATE_CONFLICT' }],
    });
    expect(await run(COMPLETE, { id: planned('listen') })).toMatchObject({ userErrors: [{ code: 'STATE_CONFLICT' }] });
    expect(await run(COMPLETE, { id: further.later?.id, minutes: 5 })).toMatchObject({ task: { status: 'DONE' } });
  });

  it('has no place on a day that is full or on which nobody works', async () => {
    await run(CARRY, { id: planned('listen'), to: '2026-09-19' });
    const { tasks: saturday } = await agenda(ben, '2026-09-19');
    expect(saturday).toMatchObject([{ task: 'listen', block: null, startsAt: null, status: 'PLANNED' }]);
  });

  it.each<[string, string, RegExp]>([
    ['the same day', WEDNESDAY, /after 2026-09-16/],
    ['an earlier day', '2026-09-15', /after 2026-09-16/],
    ['a day far away', '2027-09-18', /within a year/],
  ])('is not carried over to %s', async (_, to, message) => {
    expect(await run(CARRY, { id: planned('listen'), to })).toMatchObject({
      userErrors: [{ path: ['input', 'to'], message: expect.stringMatching(message) }],
    });
  });

  it('is not carried over to a day that is over', async () => {
    api.clock.set('2026-09-21T10:00:00Z');
    expect(await run(CARRY, { id: planned('listen'), to: '2026-09-18' })).toMatchObject({
      userErrors: [{ path: ['input', 'to'], message: expect.stringMatching(/is over/) }],
    });
  });

  it("is worked on by its person and by those who manage agendas; others' tasks do not exist", async () => {
    const mallory = await owner.as('COMMUNITY_MANAGER');
    const inputs = { id: planned('listen'), reason: 'x', to: '2026-09-17' };
    const { id, reason, to } = inputs;
    for (const [document, input] of [
      [COMPLETE, { id }],
      [SKIP, { id, reason }],
      [CARRY, { id, to }],
    ] as const) {
      expect(await run(document, input, mallory)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    }
    expect(await run(COMPLETE, { id }, owner)).toMatchObject({ task: { status: 'DONE' } });
  });

  it('that was decided stays when the day is planned again', async () => {
    await run(COMPLETE, { id: planned('listen'), minutes: 10 });
    await run(CARRY, { id: planned('talk'), to: '2026-09-17' });
    const { days, ...counts } = await plan(owner, workflowId, WEDNESDAY, '2026-09-17');
    expect(counts).toEqual({ created: 0, changed: 0, removed: 0, kept: 4 });
    expect(
      days.map((day) => day.tasks.filter(({ memberId }) => memberId === benId).map(({ status }) => status)),
    ).toEqual([
      ['DONE', 'CARRIED_OVER'],
      ['PLANNED', 'PLANNED', 'PLANNED'],
    ]);
  });
});

describe('at the same moment', () => {
  it('two completions count once', async () => {
    const id = planned('listen');
    const both = await Promise.all([1, 2, 3, 4].map(() => run(COMPLETE, { id, minutes: 30 })));
    expect(both.map(({ userErrors }) => userErrors)).toEqual([[], [], [], []]);
    expect((await agenda(ben)).tasks[0]).toMatchObject({ status: 'DONE', minutesSpent: 30, version: 2 });
  });

  it('of two completions that differ, one is told of the other', async () => {
    const id = planned('listen');
    const both = await Promise.all([10, 20].map((minutes) => run(COMPLETE, { id, minutes })));
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    expect((await agenda(ben)).tasks[0]).toMatchObject({ version: 2 });
  });

  it('done or carried over, a task is one of both', async () => {
    const id = planned('listen');
    const [done, moved] = await Promise.all([run(COMPLETE, { id }), run(CARRY, { id, to: '2026-09-17' })]);
    expect([done, moved].flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    const later = (await agenda(ben, '2026-09-17')).tasks.filter((one: PlannedTask) => one.task === 'listen');
    expect(later).toHaveLength(moved.task ? 2 : 1);
  });

  it('planning loses nothing that is done meanwhile', async () => {
    await must(
      owner,
      'mutation ($input: UpdateWorkflowInput!) { updateWorkflow(input: $input) { userErrors { message } } }',
      { input: { id: workflowId, tasks: [task('listen', [benId], { minutes: 20, priority: 'UPDATING' })] } },
    );
    await Promise.all([
      plan(owner, workflowId, WEDNESDAY, '2026-09-18'),
      ...[WEDNESDAY, '2026-09-17', '2026-09-18'].map((date) =>
        run(COMPLETE, { id: planned('listen', date), minutes: 7 }),
      ),
    ]);
    for (const date of [WEDNESDAY, '2026-09-17', '2026-09-18']) {
      expect((await agenda(ben, date)).tasks).toMatchObject([{ task: 'listen', status: 'DONE', minutesSpent: 7 }]);
    }
  });

  it('two tasks carried over to one day do not get the same place', async () => {
    await Promise.all(['listen', 'talk'].map((key) => run(CARRY, { id: planned(key), to: '2026-09-17' })));
    const starts = (await agenda(ben, '2026-09-17')).tasks.map(({ startsAt }: PlannedTask) => startsAt);
    expect(new Set(starts).size).toBe(4);
  });
});
