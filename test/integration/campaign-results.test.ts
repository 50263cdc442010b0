import { BUILT_IN_CATALOG } from '../../lambdas/domain/metrics/catalog';
import { writePeriods } from '../../lambdas/usecases/metric/write-periods';
import { must, startApi, type Api, type Client } from '../support/api';
import { sessionOf } from '../support/session';

const RESULTS = `query ($id: ID!, $metrics: [String!]!) { campaign(id: $id) {
  results(metrics: $metrics) { metric { key } total costPerResult costBasis } } }`;

let api: Api;
let ana: Client;
let brandId: string;
let strategyId: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
  brandId = (
    await must(ana, 'mutation { createBrand(input: { name: "Olivo" }) { brand { id } userErrors { message } } }')
  ).createBrand.brand.id;
  strategyId = (
    await must(
      ana,
      'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } userErrors { message } } }',
      { input: { brandId, title: 'First' } },
    )
  ).createStrategy.strategy.id;
});

const createCampaign = async (name = 'Summer'): Promise<string> =>
  (
    await must(
      ana,
      'mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { campaign { id } userErrors { message } } }',
      {
        input: {
          strategyId,
          name,
          horizon: 'SHORT_TERM',
          tactics: [{ kind: 'ADS', medium: 'ONLINE', description: 'Ads' }],
          startsOn: '2026-08-01',
          endsOn: '2026-08-31',
          budget: { amount: '100', currency: 'EUR' },
        },
      },
    )
  ).createCampaign.campaign.id;
const record = (campaignId: string, values: Record<string, number>, date = '2026-08-10') =>
  must(ana, 'mutation ($input: RecordMetricsInput!) { recordMetrics(input: $input) { userErrors { message } } }', {
    input: {
      brandId,
      source: { campaignId },
      values: Object.entries(values).map(([metric, value]) => ({ metric, date, value })),
    },
  });
const results = async (id: string, metrics: string[]) =>
  (await must(ana, RESULTS, { id, metrics })).campaign.results.map(
    (one: { metric: { key: string }; total: number; costPerResult: number; costBasis: string }) => [
      one.metric.key,
      one.total,
      one.costPerResult,
      one.costBasis,
    ],
  );

describe('the results of a campaign', () => {
  it('are what was recorded against it, and what one of it cost', async () => {
    const [id, other] = [await createCampaign(), await createCampaign('Winter')];
    await record(id, { spend: 50, conversions: 20, revenue: 400, leads: 0 });
    await record(id, { conversions: 5 }, '2026-09-10');
    await record(other, { spend: 9_999, conversions: 9_999 });
    expect(await results(id, ['conversions', 'revenue', 'return_on_spend', 'leads', 'sales'])).toEqual([
      ['conversions', 25, 2, 'SPEND'],
      ['revenue', 400, null, null],
      ['return_on_spend', 8, null, null],
      ['leads', 0, null, null],
      ['sales', null, null, null],
    ]);
  });

  it('have no price while nothing was spent and the campaign was not launched', async () => {
    const id = await createCampaign();
    await record(id, { conversions: 20 });
    expect(await results(id, ['conversions'])).toEqual([['conversions', 20, null, null]]);
  });

  it('count totals of an export of advertisements, unless daily values tell them', async () => {
    const id = await createCampaign();
    const { session } = sessionOf(ana.agencyId);
    await writePeriods(session, { brandId, source: { kind: 'CAMPAIGN', id }, catalog: BUILT_IN_CATALOG }, [
      { externalId: 'meta-ads:Summer', from: '2026-08-01', to: '2026-08-31', values: { spend: 80, conversions: 40 } },
    ]);
    expect(await results(id, ['conversions'])).toEqual([['conversions', 40, 2, 'SPEND']]);
    await record(id, { conversions: 10 });
    expect(await results(id, ['conversions'])).toEqual([['conversions', 10, 8, 'SPEND']]);
  });

  it.each([[[]], [['nonsense']]])('are refused for the metrics %j', async (metrics) => {
    const { errors } = await ana.query(RESULTS, { id: await createCampaign(), metrics });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('of a list are read together: a query a recorded metric, however many campaigns there are', async () => {
    for (let count = 0; count < 6; count += 1)
      await record(await createCampaign(`Campaign ${count}`), { leads: count });
    const { campaigns } = await must(ana, '{ campaigns { nodes { results(metrics: ["leads", "sales"]) { total } } } }');
    const totals = campaigns.nodes.map(({ results: all }: { results: { total: number }[] }) => all[0]?.total);
    expect(totals.sort()).toEqual([0, 1, 2, 3, 4, 5]);
    // Who calls, the campaigns, then leads, sales and spend.
    expect(ana.last()).toMatchObject({ requests: 1 + 3, roundTrips: 2 });
  });
});
