import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { createWorkflow, memberIdOf, PLAN, plan, startTeam, task, type Plan, type Team } from '../support/workflow';
import { ENTRY } from '../support/journal-costs';

/* The tests' present is Tuesday, 15 September 2026, noon in Madrid. */
const WEDNESDAY = '2026-09-16';

let api: Api;
let ana: Client;
let team: Team;
let ben: string;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  ana = await api.agency();
  team = await startTeam(ana);
  ben = await memberIdOf(await ana.as('COMMUNITY_MANAGER'));
});
afterAll(() => mustHaveNoFaults(api));

const shown = ({ days: [day] }: Plan) =>
  day?.tasks.map(({ task: key, startsAt, endsAt }) => `${key} ${startsAt?.slice(11, 16)}-${endsAt?.slice(11, 16)}`);
const reasons = ({ days: [day] }: Plan) => day?.unplaced.map(({ task: key, reason }) => `${key} ${reason}`);
const update = (id: string, input: object) =>
  must(ana, 'mutation ($input: UpdateWorkflowInput!) { updateWorkflow(input: $input) { userErrors { message } } }', {
    input: { id, ...input },
  });
const refusal = async (input: object) => (await ana.query(PLAN, { input })).data.planWorkflow.userErrors;

describe('a plan', () => {
  it('places tasks by the priority for the audience, with all that they are', async () => {
    const id = await createWorkflow(team, {
      tasks: [
        task('talk', [team.ana], { priority: 'ENGAGEMENT' }),
        task('write', [team.ana], { priority: 'BLOGGING', minutes: 120 }),
        task('listen', [team.ana], { priority: 'REPUTATION' }),
        task('film', [team.ana], { action: 'film', priority: 'UPDATING', minutes: 60 }),
      ],
    });
    const made = await plan(ana, id, WEDNESDAY);
    expect(shown(made)).toEqual(['listen 07:00-07:30', 'film 07:30-08:30', 'talk 08:30-09:00', 'write 10:00-12:00']);
    expect(made.days[0]?.tasks[1]).toMatchObject({
      brandId: team.brandId,
      brandName: 'Molino',
      workflowId: id,
      memberId: team.ana,
      date: WEDNESDAY,
      title: 'Title of film',
      goal: 'Goal of film',
      action: 'film',
      job: 'editor',
      role: 'Editor',
      priority: 'UPDATING',
      minutes: 60,
      block: 'MORNING',
      status: 'PLANNED',
      version: 1,
    });
    expect(made).toMatchObject({ created: 4, changed: 0, removed: 0, kept: 0 });
  });

  it('follows the flow of the framework, near and far, also between people', async () => {
    const id = await createWorkflow(team, {
      tasks: [
        task('post', [ben], { action: 'post', priority: 'REPUTATION' }),
        task('plan', [team.ana], { action: 'plan', priority: 'ENGAGEMENT', minutes: 45 }),
        task('rest', [ben], { priority: 'ENGAGEMENT', minutes: 45 }),
      ],
    });
    const placed = shown(await plan(ana, id, WEDNESDAY));
    expect(placed?.toSorted()).toEqual(['plan 07:00-07:45', 'post 07:45-08:15', 'rest 07:00-07:45']);
  });

  it('says for each day what has no place, and why', async () => {
    const id = await createWorkflow(team, {
      workingDays: ['WEDNESDAY', 'THURSDAY'],
      milestones: [{ key: 'open', title: 'Open', on: WEDNESDAY }],
      tasks: [
        task('long', [team.ana], { minutes: 181, action: 'plan' }),
        task('post', [team.ana], { action: 'post' }),
        ...['one', 'two', 'three'].map((key) => task(key, [team.ana], { minutes: 180, priority: 'UPDATING' })),
        task('last', [team.ana], { minutes: 1 }),
      ],
    });
    await must(
      ana,
      'mutation ($input: SaveHolidaysInput!) { saveHolidays(input: $input) { userErrors { message } } }',
      {
        input: { brandId: team.brandId, holidays: [{ on: '2026-09-17', name: 'Feria' }] },
      },
    );
    const made = await plan(ana, id, WEDNESDAY, '2026-09-18');
    expect(reasons(made)).toEqual(['long TOO_LONG', 'post AFTER_UNPLACED', 'last NO_ROOM']);
    expect(made.days[0]?.unplaced.map(({ message }) => message)).toEqual([
      '"Title of long" takes 181 minutes, which is more than any block of the day has.',
      '"Title of post" comes after "long", which has no place on this day itself.',
      '"Title of last" takes 1 minutes, and no block of the day has so many left in a row for its member.',
    ]);
    expect(made.days).toMatchObject([
      { date: WEDNESDAY, isWorkingDay: true, holiday: null, milestones: [{ key: 'open' }] },
      { date: '2026-09-17', isWorkingDay: false, holiday: 'Feria', milestones: [], tasks: [] },
      { date: '2026-09-18', isWorkingDay: false, holiday: null, tasks: [] },
    ]);
    expect(new Set(made.days[1]?.unplaced.map(({ reason }) => reason))).toEqual(new Set(['HOLIDAY']));
    expect(new Set(made.days[2]?.unplaced.map(({ reason }) => reason))).toEqual(new Set(['NOT_A_WORKING_DAY']));
  });

  it("fills nobody's block twice, whatever brand their time is for", async () => {
    const elsewhere = await startTeam(ana, { timeZone: 'America/New_York' });
    const there = await createWorkflow(elsewhere, { tasks: [task('there', [elsewhere.ana], { minutes: 120 })] });
    // Nine o'clock in New York is three in Madrid, where the afternoon begins.
    expect(shown(await plan(ana, there, WEDNESDAY))).toEqual(['there 13:00-15:00']);
    const here = await createWorkflow(team, {
      tasks: ['a', 'b', 'c'].map((key) => task(key, [team.ana], { minutes: 180, priority: 'UPDATING' })),
    });
    const made = await plan(ana, here, WEDNESDAY);
    expect(shown(made)).toEqual(['a 07:00-10:00', 'b 10:00-13:00']);
    expect(reasons(made)).toEqual(['c NO_ROOM']);
  });

  it("fills nobody's minutes twice where one brand's day reaches two days of another", async () => {
    const blocks = [
      { block: 'MORNING', from: '00:00', to: '01:00' },
      { block: 'NOON', from: '12:00', to: '13:00' },
      { block: 'AFTERNOON', from: '23:00', to: '23:59' },
    ];
    const hour = (key: string) => ({ blocks, tasks: [task(key, [team.ana], { minutes: 50 })] });
    const inKiritimati = await startTeam(ana, { timeZone: 'Pacific/Kiritimati' });
    const inPagoPago = await startTeam(ana, { timeZone: 'Pacific/Pago_Pago' });
    const first = await createWorkflow(inKiritimati, hour('first'));
    expect(shown(await plan(ana, first, '2026-09-18'))).toEqual(['first 10:00-10:50']);
    const there = await createWorkflow(inPagoPago, {
      ...hour('last'),
      blocks: blocks.map((one) => (one.block === 'NOON' ? { ...one, from: '22:00', to: '23:00' } : one)),
      tasks: ['a', 'b', 'last'].map((key) => task(key, [team.ana], { minutes: 50 })),
    });
    const made = await plan(ana, there, WEDNESDAY);
    expect(shown(made)).toEqual(['a 11:00-11:50', 'b 09:00-09:50']);
    expect(reasons(made)).toEqual(['last NO_ROOM']);
  });

  it('is right on days on which clocks change', async () => {
    const id = await createWorkflow(team, {
      workingDays: ['SUNDAY'],
      blocks: [
        { block: 'MORNING', from: '00:00', to: '04:00' },
        { block: 'NOON', from: '12:00', to: '13:00' },
        { block: 'AFTERNOON', from: '15:00', to: '16:00' },
      ],
      tasks: [task('night', [team.ana], { minutes: 240 }), task('noon', [team.ana], { minutes: 60 })],
    });
    expect(shown(await plan(ana, id, '2026-10-18'))).toEqual(['night 22:00-02:00', 'noon 10:00-11:00']);
    expect(shown(await plan(ana, id, '2026-10-25'))).toEqual(['night 22:00-02:00', 'noon 02:00-03:00']);
    api.clock.set('2027-03-01T10:00:00Z');
    const spring = await plan(ana, id, '2027-03-28');
    expect(shown(spring)).toEqual(['noon 23:00-00:00']);
    expect(reasons(spring)).toEqual(['night TOO_LONG']);
  });
});

describe('planning again', () => {
  it('writes nothing when nothing changed', async () => {
    const id = await createWorkflow(team, { tasks: [task('one', [team.ana, ben]), task('two', [ben])] });
    const first = await plan(ana, id, WEDNESDAY, '2026-09-22');
    expect(first).toMatchObject({ created: 15, kept: 0 });
    const again = await plan(ana, id, WEDNESDAY, '2026-09-22');
    expect(again).toMatchObject({ created: 0, changed: 0, removed: 0, kept: 15 });
    expect(again.days).toEqual(first.days);
    expect(ana.last().writeUnits).toBe(ENTRY);
  });

  it('changes what is planned otherwise by now, and keeps the ids', async () => {
    const id = await createWorkflow(team, { tasks: [task('one', [team.ana]), task('two', [team.ana])] });
    const first = await plan(ana, id, WEDNESDAY);
    await update(id, { tasks: [task('two', [team.ana]), task('three', [ben])] });
    const again = await plan(ana, id, WEDNESDAY);
    expect(again).toMatchObject({ created: 1, changed: 1, removed: 1, kept: 0 });
    expect(shown(again)?.toSorted()).toEqual(['three 07:00-07:30', 'two 07:00-07:30']);
    const two = ({ days }: Plan) => days[0]?.tasks.find((one) => one.task === 'two');
    expect(two(again)).toMatchObject({ id: two(first)?.id, version: 2 });
  });

  it('takes the tasks of those away who have none any more', async () => {
    const id = await createWorkflow(team, { tasks: [task('one', [team.ana, ben])] });
    await plan(ana, id, WEDNESDAY);
    await update(id, { tasks: [task('one', [team.ana])] });
    expect(await plan(ana, id, WEDNESDAY)).toMatchObject({ removed: 1, kept: 1 });
    await must(ana, 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { message } } }', { id: ben });
    await update(id, { tasks: [] });
    expect(await plan(ana, id, WEDNESDAY)).toMatchObject({ removed: 1, kept: 0 });
  });

  it('names tasks whose member or action is gone', async () => {
    const id = await createWorkflow(team, {
      tasks: [task('one', [ben]), task('film', [team.ana], { action: 'film' })],
    });
    await must(ana, 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { message } } }', { id: ben });
    await must(
      ana,
      'mutation ($input: SaveFrameworkInput!) { saveFramework(input: $input) { userErrors { message } } }',
      {
        input: { brandId: team.brandId, jobs: [{ key: 'manager', title: 'M', description: 'D' }], actions: [] },
      },
    );
    expect(reasons(await plan(ana, id, WEDNESDAY))).toEqual(['one ASSIGNEE_MISSING', 'film FRAMEWORK_CHANGED']);
  });

  it('leaves a block alone that has begun', async () => {
    const id = await createWorkflow(team, {
      tasks: [task('one', [team.ana], { minutes: 170 }), task('two', [team.ana], { minutes: 170 })],
    });
    await plan(ana, id, WEDNESDAY);
    api.clock.set('2026-09-16T08:30:00Z');
    await update(id, { tasks: [task('three', [team.ana], { minutes: 170, priority: 'REPUTATION' })] });
    expect(shown(await plan(ana, id, WEDNESDAY))).toEqual(['one 07:00-09:50', 'three 10:00-12:50']);
  });

  it('writes nothing as a dry run, which a test key may do', async () => {
    const id = await createWorkflow(team, { tasks: [task('one', [team.ana])] });
    const key = await ana.key({ scopes: ['workflows:read', 'workflows:write'], mode: 'TEST' });
    const input = { workflowId: id, from: WEDNESDAY, to: WEDNESDAY };
    const { planWorkflow } = await must(key, PLAN, { input: { ...input, dryRun: true } });
    expect(planWorkflow.plan).toMatchObject({ created: 1, days: [{ tasks: [{ task: 'one' }] }] });
    expect(await plan(ana, id, WEDNESDAY)).toMatchObject({ created: 1 });
    expect((await key.query(PLAN, { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('refuses what is over, what runs backwards and what is too much', async () => {
    const id = await createWorkflow(team, { tasks: [task('one', [team.ana])] });
    const days = (from: string, to: string) => refusal({ workflowId: id, from, to });
    expect(await days('2026-09-14', WEDNESDAY)).toMatchObject([{ path: ['input', 'from'] }]);
    expect(await days(WEDNESDAY, '2026-09-15')).toMatchObject([{ path: ['input', 'to'] }]);
    expect(await days(WEDNESDAY, '2026-12-17')).toMatchObject(
      [{ path: ['input', 'to'], message: /92 days/ }].map((one) => ({
        ...one,
        message: expect.stringMatching(/92 days/),
      })),
    );
    expect(await refusal({ workflowId: id, from: WEDNESDAY, to: WEDNESDAY, expectedVersion: 9 })).toMatchObject([
      { code: 'VERSION_CONFLICT' },
    ]);
  });
});

describe('plans at the same moment', () => {
  it('of one workflow come to the same', async () => {
    const id = await createWorkflow(team, { tasks: [task('one', [team.ana, ben]), task('two', [ben])] });
    await Promise.all(Array.from({ length: 4 }, () => plan(ana, id, WEDNESDAY, '2026-09-22')));
    expect(await plan(ana, id, WEDNESDAY, '2026-09-22')).toMatchObject({ created: 0, changed: 0, kept: 15 });
  });

  it('of several brands give nobody two tasks at a time', async () => {
    const others = await Promise.all([startTeam(ana), startTeam(ana)]);
    const tasks = [task('one', [team.ana], { minutes: 90 }), task('two', [team.ana], { minutes: 60 })];
    const ids = await Promise.all([team, ...others].map((one) => createWorkflow(one, { tasks })));
    const plans = await Promise.all(ids.map((id) => plan(ana, id, WEDNESDAY)));
    const all = plans.flatMap(({ days }) => days.flatMap((day) => day.tasks));
    const spans = all
      .map(({ startsAt, endsAt }) => [startsAt ?? '', endsAt ?? ''] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    expect(spans).toHaveLength(6);
    spans.slice(1).forEach(([start], index) => expect(start >= (spans[index]?.[1] ?? '')).toBe(true));
  });

  it('as a change of the workflow are made on what it is in the end, or before', async () => {
    const id = await createWorkflow(team, { tasks: [task('one', [team.ana])] });
    await Promise.all([
      plan(ana, id, WEDNESDAY),
      update(id, { tasks: [task('two', [team.ana])] }),
      plan(ana, id, WEDNESDAY),
    ]);
    expect(shown(await plan(ana, id, WEDNESDAY))).toEqual(['two 07:00-07:30']);
  });
});

it('of a quarter for a team is written in transactions that all fit', async () => {
  const tasks = Array.from({ length: 15 }, (_, index) => task(`t-${index}`, [team.ana, ben], { minutes: 20 }));
  const id = await createWorkflow(team, { tasks });
  const made = await plan(ana, id, WEDNESDAY, '2026-12-15');
  expect(made.created).toBe(65 * 30);
  const written = ana.last();
  expect(await plan(ana, id, WEDNESDAY, '2026-12-15')).toMatchObject({ created: 0, kept: 65 * 30 });
  // Two people with eleven transactions each, after the reads; planning again leaves the journal's entry alone.
  expect(written.requests - ana.last().requests).toBe(22 - 1);
}, 60_000);
