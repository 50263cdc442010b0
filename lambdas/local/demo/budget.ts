import { check } from './failure';
import { LAUNCHED_ON, TERMS } from './mercado-olivo';
import { say, table } from './print';
import type { Walk } from './walk';

const EUR = (amount: string) => ({ amount, currency: 'EUR' });
export const CAMPAIGN_BUDGET = '1800.00';
export const EXTRA_SPEND = '200.00';

interface HorizonBudget {
  horizon: string;
  planned: { amount: string };
  spent: { amount: string };
  left: { amount: string };
}

async function horizonsOf({ stage, strategyId }: Walk): Promise<HorizonBudget[]> {
  const { strategy } = await stage.agency.ask(
    `query ($id: ID!) { strategy(id: $id) { budget { horizons {
      horizon planned { amount } spent { amount } left { amount } } } } }`,
    { id: strategyId },
  );
  return strategy.budget.horizons;
}

/** People, calendar, tools and actions in each term, and a budget that is split to the cent. */
export async function prepareResources(walk: Walk): Promise<void> {
  const { stage, strategyId } = walk;
  const { strategy } = await stage.agency.ask('query ($id: ID!) { strategy(id: $id) { allocations { id } } }', {
    id: strategyId,
  });
  if (strategy.allocations.length === 0) {
    const resources = [
      { people: { who: 'Lucía', role: 'Community manager', hours: '24' } },
      { calendar: { what: 'Market Sunday', startsOn: LAUNCHED_ON, endsOn: LAUNCHED_ON } },
      { tool: { name: 'Planner', cost: EUR('30') } },
      { action: { work: 'Film the press', owner: 'Lucía' } },
    ];
    const set = ['SHORT_TERM', 'MID_TERM', 'LONG_TERM'].flatMap((horizon) =>
      resources.map((resource) => ({ horizon, resource })),
    );
    await stage.agency.ask(
      'mutation ($input: AllocateResourcesInput!) { allocateResources(input: $input) { userErrors { code message } } }',
      { input: { strategyId, set } },
    );
  }
  await stage.agency.ask(
    'mutation ($input: SplitBudgetInput!) { splitBudget(input: $input) { userErrors { code message } } }',
    {
      input: {
        strategyId,
        total: EUR('12000.01'),
        by: { weights: { shortTerm: '50', midTerm: '30', longTerm: '20' } },
      },
    },
  );
  const horizons = await horizonsOf(walk);
  const cents = horizons.map(({ planned }) => Math.round(Number(planned.amount) * 100));
  check('cents of the split budget', cents[0] !== undefined && cents.reduce((a, b) => a + b), 1_200_001);
  check(
    'the split by 50, 30 and 20',
    horizons.map(({ planned }) => planned.amount),
    ['6000.01', '3600.00', '2400.00'],
  );
  say(`      12000.01 EUR split: ${horizons.map(({ planned }) => planned.amount).join(' + ')}`);
}

const CAMPAIGN = 'Tasting at the stall';

/** A launch campaign that crosses online and offline, live on the first market Sunday. */
export async function prepareLaunch(walk: Walk): Promise<void> {
  const { stage } = walk;
  const campaign = await launchCampaign(walk);
  if (campaign.status === 'PLANNED') {
    await stage.agency.ask(
      'mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { userErrors { code message } } }',
      { input: { id: campaign.id, launchedOn: LAUNCHED_ON } },
    );
  }
  if ((await horizonsOf(walk))[0]?.spent.amount === CAMPAIGN_BUDGET) {
    await stage.agency.ask(
      'mutation ($input: RecordSpendInput!) { recordSpend(input: $input) { userErrors { code message } } }',
      {
        input: {
          strategyId: walk.strategyId,
          horizon: 'SHORT_TERM',
          spend: { money: EUR(EXTRA_SPEND) },
          note: 'Glasses for the tasting',
          spentOn: LAUNCHED_ON,
        },
      },
    );
  }
  const horizons = await horizonsOf(walk);
  check('left of the short term', horizons[0]?.left.amount, '4000.01');
  table(
    ['term', 'planned', 'spent', 'left'],
    horizons.map(({ horizon, planned, spent, left }) => [
      horizon,
      Number(planned.amount),
      Number(spent.amount),
      Number(left.amount),
    ]),
  );
}

/** The launch campaign; it is planned the first time. */
export async function launchCampaign({ stage, brandId, strategyId }: Walk): Promise<{ id: string; status: string }> {
  const { brand } = await stage.agency.ask(
    'query ($id: ID!) { brand(by: { id: $id }) { campaigns { nodes { id name status } } } }',
    { id: brandId },
  );
  const planned = brand.campaigns.nodes.find(({ name }: { name: string }) => name === CAMPAIGN);
  if (planned) return planned;
  const { createCampaign } = await stage.agency.ask(
    'mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { campaign { id status } userErrors { code message } } }',
    {
      input: {
        strategyId,
        name: CAMPAIGN,
        kind: 'LAUNCH',
        horizon: 'SHORT_TERM',
        startsOn: LAUNCHED_ON,
        endsOn: TERMS.shortTermEndsOn,
        budget: EUR(CAMPAIGN_BUDGET),
        tactics: [
          { kind: 'EVENT', medium: 'OFFLINE', description: 'Three oils, blindfolded' },
          { kind: 'CONTENT', medium: 'ONLINE', description: 'Films of the faces' },
        ],
      },
    },
  );
  return createCampaign.campaign;
}
