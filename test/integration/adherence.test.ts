import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { createWorkflow, memberIdOf, plan, startTeam, task, type PlannedTask, type Team } from '../support/workflow';
import { recordMetric } from '../support/walk';

const ADHERENCE = `query ($input: AdherenceInput!) { adherence(input: $input) { brandId
  weeks { week planned done skipped carriedOver open caughtUp minutesPlanned minutesSpent rate
          yields { metric value perHour }
          roles { job role planned done minutesPlanned minutesSpent rate yields { metric perHour } } }
  trend { rate perHour { metric change } } } }`;

let api: Api;
let ana: Client;
let team: Team;
let ben: string;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.set('2026-09-14T01:00:00Z');
  ana = await api.agency();
  team = await startTeam(ana);
  ben = await memberIdOf(await ana.as('COMMUNITY_MANAGER'));
});
afterAll(() => mustHaveNoFaults(api));

const read = async (input: object, client = ana) =>
  (
    await must(client, ADHERENCE, {
      input: { brandIds: [team.brandId], from: '2026-09-14', to: '2026-09-27', ...input },
    })
  ).adherence;
const complete = (id: string | undefined, minutes: number) =>
  must(ana, 'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { userErrors { message } } }', {
    input: { id, minutes },
  });

/** Two weeks of Mondays to Wednesdays: an hour of listening for Ben, two of planning for Ana. */
async function planWeeks(): Promise<(key: string, date: string) => string | undefined> {
  const id = await createWorkflow(team, {
    workingDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY'],
    tasks: [task('listen', [ben], { minutes: 60 }), task('plan', [team.ana], { action: 'plan', minutes: 120 })],
  });
  const { days } = await plan(ana, id, '2026-09-14', '2026-09-27');
  const all: PlannedTask[] = days.flatMap((day) => day.tasks);
  return (key, date) => all.find((one) => one.task === key && one.date === date)?.id;
}

it('counts by week and role what was planned and what became of it, and sets results against hours', async () => {
  const idOf = await planWeeks();
  await complete(idOf('listen', '2026-09-14'), 30);
  await complete(idOf('plan', '2026-09-14'), 90);
  await must(ana, 'mutation ($id: ID!) { skipTask(input: { id: $id, reason: "Ill" }) { userErrors { message } } }', {
    id: idOf('listen', '2026-09-15'),
  });
  const { carryOverTask } = await must(
    ana,
    'mutation ($id: ID!) { carryOverTask(input: { id: $id, to: "2026-09-21" }) { later { id } userErrors { message } } }',
    { id: idOf('listen', '2026-09-16') },
  );
  await complete(carryOverTask.later.id, 60);
  await complete(idOf('listen', '2026-09-22'), 60);
  await recordMetric(team, 'shares', { '2026-09-13': 99, '2026-09-14': 3, '2026-09-20': 5, '2026-09-21': 10 });

  const [answer] = await read({ results: ['shares', 'conversions'] });
  expect(answer).toEqual({
    brandId: team.brandId,
    weeks: [
      {
        week: '2026-09-14',
        planned: 6,
        done: 2,
        skipped: 1,
        carriedOver: 1,
        open: 2,
        caughtUp: 0,
        minutesPlanned: 540,
        minutesSpent: 120,
        rate: 2 / 6,
        yields: [
          { metric: 'shares', value: 8, perHour: 4 },
          { metric: 'conversions', value: null, perHour: null },
        ],
        roles: [
          {
            job: 'editor',
            role: 'Editor',
            planned: 3,
            done: 1,
            minutesPlanned: 360,
            minutesSpent: 90,
            rate: 1 / 3,
            yields: [
              { metric: 'shares', perHour: expect.closeTo(8 / 1.5, 10) },
              { metric: 'conversions', perHour: null },
            ],
          },
          expect.objectContaining({ job: 'manager', role: 'Community manager', planned: 3, minutesSpent: 30 }),
        ],
      },
      expect.objectContaining({
        week: '2026-09-21',
        planned: 6,
        done: 1,
        caughtUp: 1,
        open: 5,
        minutesSpent: 120,
        yields: [
          { metric: 'shares', value: 10, perHour: 5 },
          { metric: 'conversions', value: null, perHour: null },
        ],
      }),
    ],
    trend: {
      rate: expect.closeTo(-1 / 6, 10),
      perHour: [
        { metric: 'shares', change: 1 },
        { metric: 'conversions', change: null },
      ],
    },
  });
});

it('of weeks in which nothing was planned is unknown, not zero', async () => {
  const [{ weeks, trend }] = await read({ from: '2026-09-16', to: '2026-09-22' });
  expect(weeks).toMatchObject([
    { week: '2026-09-14', planned: 0, rate: null, yields: [], roles: [] },
    { week: '2026-09-21', planned: 0, rate: null },
  ]);
  expect(trend).toEqual({ rate: null, perHour: [] });
});

it('is one query a brand and one a brand and result, all at the same time, however many tasks there are', async () => {
  const other = await startTeam(ana);
  await planWeeks();
  await must(ana, '{ __typename }');
  const caller = ana.last();
  await read({ brandIds: [team.brandId, other.brandId], results: ['shares'] });
  // The brands, their tasks, and one month of the metric for both.
  expect(ana.last()).toMatchObject({ requests: caller.requests + 4, roundTrips: caller.roundTrips + 1, writeUnits: 0 });
});

it('shows the brands that the caller may see, and nothing to clients', async () => {
  const other = await startTeam(ana);
  const brandIds = [team.brandId, other.brandId];
  const limited = await ana.as('ANALYST', { brandIds: [other.brandId] });
  expect(await read({ brandIds }, limited)).toMatchObject([{ brandId: other.brandId }]);
  const client = await ana.as('CLIENT', { brandIds: [team.brandId] });
  const answer = await client.query(ADHERENCE, { input: { brandIds, from: '2026-09-14', to: '2026-09-27' } });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it.each<[string, object, RegExp]>([
  ['no brand', { brandIds: [] }, /1 to 20 brands/],
  ['what does not add up', { results: ['followers', 'no_such'] }, /followers, no_such/],
  ['too many results', { results: Array(6).fill('shares') }, /at most 5/],
  ['a period that runs backwards', { to: '2026-09-01' }, /before the first/],
  ['more than a year', { to: '2027-09-20' }, /371 days/],
])('refuses %s', async (_, input, message) => {
  const { errors } = await ana.query(ADHERENCE, {
    input: { brandIds: [team.brandId], from: '2026-09-14', to: '2026-09-27', ...input },
  });
  expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
});
