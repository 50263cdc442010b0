import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { createWorkflow, plan, startTeam, task, type Team } from '../support/workflow';

const LAST_DAYS = { from: '2999-12-30', to: '2999-12-31' };

const ASK = `query ($brand: ID!, $from: Date!, $to: Date!) {
  brand(by: { id: $brand }) { feedbackLoop(from: $from, to: $to) { received } }
  integrationModel(brandId: $brand, from: $from, to: $to) { loop { received } missing { effect } }
  adherence(input: { brandIds: [$brand], from: $from, to: $to, results: ["conversions"] }) { weeks { planned } }
  agenda(date: $to) { tasks { id } }
}`;

let api: Api;
let client: Client;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  client = await api.agency();
  team = await startTeam(client);
});

afterAll(() => mustHaveNoFaults(api));

test('the last days there are can be asked for', async () => {
  const { brand, integrationModel, adherence, agenda } = await must(client, ASK, {
    brand: team.brandId,
    ...LAST_DAYS,
  });
  expect(brand.feedbackLoop).toEqual({ received: 0 });
  expect(integrationModel.missing).toHaveLength(9);
  expect(adherence[0].weeks).toEqual([{ planned: 0 }]);
  expect(agenda.tasks).toEqual([]);
});

test('the last days there are can be planned', async () => {
  const workflow = await createWorkflow(team, { tasks: [task('listen', [team.ana])] });
  const { days } = await plan(client, workflow, LAST_DAYS.from, LAST_DAYS.to);
  expect(days.map(({ date }) => date)).toEqual(['2999-12-30', '2999-12-31']);
});

test.each(['3000-01-01', '9999-12-31'])('%s is refused with a sentence', async (to) => {
  const { errors } = await client.query(ASK, { brand: team.brandId, from: '2999-12-31', to });
  expect(errors?.[0]?.message).toContain('Date must be a day from 1900 to 2999 that exists');
});
