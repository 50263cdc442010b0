import { must, startApi, type Api, type Client } from '../support/api';
import { allocate, euros, spend } from '../support/budget';
import { done, input } from '../support/campaigns';
import { walkTo, type Walk } from '../support/walk';

const ROI = 'revenue { amount } spent { amount } value formula reason missing';
const RETURNS = `query ($id: ID!) { strategy(id: $id) { step(key: RETURNS) { content { ... on ReturnsContent {
  returnOnInvestment { ${ROI} }
  byObjective { objectiveKey returnOnInvestment { ${ROI} } }
  byCampaign { campaignId name returnOnInvestment { ${ROI} } } } } } } }`;
const SAVE = 'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { message path } } }';
const RECORD = 'mutation ($input: RecordMetricsInput!) { recordMetrics(input: $input) { userErrors { message } } }';

let api: Api;
let ana: Client;
let walk: Walk;
let launch: { id: string };
let sale: { id: string };

beforeAll(async () => {
  api = await startApi();
  ana = await api.agency();
  walk = await walkTo(ana, 'RETURNS');
  const { campaigns } = await must(
    ana,
    'query ($filter: CampaignFilter) { campaigns(filter: $filter) { nodes { id } } }',
    {
      filter: { brandId: walk.brandId },
    },
  );
  [launch] = campaigns.nodes;
  sale = await done(ana, 'createCampaign', {
    ...input(walk, { name: 'Night of the mill', budget: euros('500'), objectiveKeys: ['awareness', 'orders'] }),
  });
  await done(ana, 'launchCampaign', { id: sale.id, launchedOn: '2026-02-01' });
}, 30_000);

const earn = (revenue: object[]) =>
  must(ana, SAVE, { input: { strategyId: walk.strategyId, content: { returns: { revenue } } } });
const returns = async () => (await must(ana, RETURNS, { id: walk.strategyId })).strategy.step.content;
const entry = (amount: string, more: object = {}) => ({ earnedOn: '2026-05-02', amount, source: 'Shop', ...more });

it('says what the strategy, each objective and each campaign returned, with the formula', async () => {
  await earn([entry('3000', { objectiveKey: 'orders' }), entry('750', { campaignId: sale.id })]);
  const { returnOnInvestment, byObjective, byCampaign } = await returns();
  expect(returnOnInvestment).toEqual({
    revenue: { amount: '3750.00' },
    spent: { amount: '1500.00' },
    value: 1.5,
    formula:
      '(revenue − spent) ÷ spent = (3750.00 − 1500.00) ÷ 1500.00 EUR. Revenue: 2 entries of step R. ' +
      'Spent: budget 1500.00 + tools 0.00 EUR.',
    reason: null,
    missing: [],
  });
  expect(byObjective).toMatchObject([
    {
      objectiveKey: 'awareness',
      returnOnInvestment: { spent: { amount: '250.00' }, value: -1, reason: 'Nothing was earned.' },
    },
    { objectiveKey: 'orders', returnOnInvestment: { spent: { amount: '250.00' }, value: 11 } },
  ]);
  expect(byCampaign).toHaveLength(2);
  expect(byCampaign).toContainEqual({
    campaignId: sale.id,
    name: 'Night of the mill',
    returnOnInvestment: {
      revenue: { amount: '750.00' },
      spent: { amount: '500.00' },
      value: 0.5,
      formula:
        '(revenue − spent) ÷ spent = (750.00 − 500.00) ÷ 500.00 EUR. Revenue: 1 entry of step R. ' +
        'Spent: the budget of the campaign.',
      reason: null,
      missing: [],
    },
  });
});

it('takes what was recorded against a campaign where no entry names it', async () => {
  await earn([]);
  await must(ana, RECORD, {
    input: {
      brandId: walk.brandId,
      source: { campaignId: launch.id },
      values: [{ metric: 'revenue', date: '2026-02-02', value: 1250.5 }],
    },
  });
  const { returnOnInvestment, byCampaign } = await returns();
  const found = byCampaign.find(({ campaignId }: { campaignId: string }) => campaignId === launch.id);
  expect(found.returnOnInvestment).toMatchObject({
    revenue: { amount: '1250.50' },
    spent: { amount: '1000.00' },
    value: 0.2505,
    formula: expect.stringContaining('the metric revenue as recorded against the campaign'),
  });
  expect(returnOnInvestment).toMatchObject({ value: -1, reason: 'Nothing was earned.' });
});

it('counts people’s hours where it is known what they cost, and names the others', async () => {
  await earn([entry('3000')]);
  const person = (horizon: string, hourlyCost?: object) => ({
    horizon,
    resource: { people: { who: 'Ben', role: 'Film', hours: '10', hourlyCost } },
  });
  expect((await allocate(walk, { set: [person('MID_TERM', euros('50'))] })).userErrors).toEqual([]);
  await spend(walk, { hours: '2' });
  await spend(walk, { hours: '4' }, { horizon: 'MID_TERM' });
  expect((await returns()).returnOnInvestment).toMatchObject({
    spent: { amount: '1700.00' },
    formula: expect.stringContaining('+ 4.00 hours at their average planned cost 200.00 EUR'),
    missing: ['hourly cost of people in the short term'],
  });
});

it('keeps the campaigns from those who may not read them', async () => {
  const key = await ana.key({ scopes: ['strategies:read'] });
  const { errors } = await key.query(RETURNS, { id: walk.strategyId });
  expect(errors).toMatchObject([{ message: 'This needs the permission campaigns:read.' }]);
});

it('is read in two round trips', async () => {
  await must(ana, '{ __typename }');
  const { roundTrips } = ana.last();
  await returns();
  expect(ana.last().roundTrips - roundTrips).toBe(2);
});
