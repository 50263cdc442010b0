import * as z from 'zod';
import { horizonName } from '../../domain/horizon';
import { budgetOf, showBudget } from './budget';
import { select } from './client';
import { check } from './failure';
import { LAUNCHED_ON, TERMS } from './mercado-olivo';
import { BUDGET, CAMPAIGN_COST, SPENDING } from './mercado-olivo/figures';
import { amountOf, cents, euros, money, shares, total } from './money';
import { done, refused } from './print';
import { profilesOf } from './profiles';
import type { Walk } from './stage';

const campaign = z.object({ id: z.string(), externalId: z.string().nullable(), status: z.string() });
const CAMPAIGN = select('campaign { id externalId status }', z.object({ campaign }));
const CAMPAIGNS = select(
  'query ($id: ID!) { brand(by: { id: $id }) { campaigns { nodes { id externalId status } } } }',
  z.object({ brand: z.object({ campaigns: z.object({ nodes: z.array(campaign) }) }) }),
);

const TASTING = {
  externalId: 'TASTING-2026',
  name: 'Tasting at the stall',
  kind: 'LAUNCH',
  horizon: 'SHORT_TERM',
  startsOn: LAUNCHED_ON,
  endsOn: TERMS.shortTermEndsOn,
  budget: money(CAMPAIGN_COST),
  tactics: [
    { kind: 'EVENT', medium: 'OFFLINE', description: 'Three oils, blindfolded' },
    { kind: 'CONTENT', medium: 'ONLINE', description: 'Films of the faces' },
  ],
};

/** The launch campaign; it is planned the first time. */
export async function launchCampaign({ stage, brandId, strategyId }: Walk) {
  const { campaigns } = (await stage.agency.read(CAMPAIGNS, { id: brandId })).brand;
  const planned = campaigns.nodes.find(({ externalId }) => externalId === TASTING.externalId);
  return planned ?? (await stage.agency.change('createCampaign', { strategyId, ...TASTING }, CAMPAIGN)).campaign;
}

/** L: profiles go public, a campaign that crosses online with offline goes live, and money is spent. */
export async function prepareLaunch(walk: Walk): Promise<void> {
  await publish(walk);
  await goLive(walk);
  await spend(walk);
  await checkBudget(walk);
}

async function publish(walk: Walk): Promise<void> {
  for (const { id, handle, status } of await profilesOf(walk)) {
    if (status === 'PUBLISHED') continue;
    await walk.stage.agency.change('publishProfile', { id });
    done(`   ${handle} is public`);
  }
}

async function goLive(walk: Walk): Promise<void> {
  const { id, status } = await launchCampaign(walk);
  if (status !== 'PLANNED') return;
  const profileIds = (await profilesOf(walk)).map((profile) => profile.id);
  await walk.stage.agency.change('updateCampaign', { id, profileIds, objectiveKeys: ['known', 'orders'] });
  await walk.stage.agency.change('launchCampaign', { id, launchedOn: LAUNCHED_ON });
  done(`   “${TASTING.name}” is live, online and offline, for ${euros(CAMPAIGN_COST)} EUR`);
}

async function spend(walk: Walk): Promise<void> {
  const { kinds } = await budgetOf(walk);
  for (const { horizon, kind, amount, note, on } of SPENDING) {
    const account = kinds.find((one) => one.horizon === horizon && one.kind === kind);
    if (Number(account?.spent) > 0) continue;
    const cost = money(cents(amount));
    await walk.stage.agency.change('recordSpend', {
      strategyId: walk.strategyId,
      horizon,
      spend: kind === 'TOOLS' ? { toolCost: cost } : { money: cost },
      note,
      spentOn: on,
    });
    done(`   ${amount} EUR of the ${horizonName(horizon)}: ${note}`);
  }
}

/** What is left has to be what was planned less what was spent, to the cent, and more than that cannot be spent. */
async function checkBudget(walk: Walk): Promise<void> {
  const budget = await budgetOf(walk);
  const planned = shares(BUDGET.total, BUDGET.weights);
  const inMoney = budget.horizons.map(({ horizon }) =>
    total([
      ...(horizon === TASTING.horizon ? [CAMPAIGN_COST] : []),
      ...SPENDING.filter((one) => one.kind === 'BUDGET' && one.horizon === horizon).map(({ amount }) => cents(amount)),
    ]),
  );
  const left = planned.map((whole, index) => euros(whole - (inMoney[index] ?? 0n)));
  check(
    'spent by term',
    budget.horizons.map(({ spent }) => euros(spent)),
    inMoney.map(euros),
  );
  check(
    'left by term',
    budget.horizons.map((one) => euros(one.left)),
    left,
  );
  const [shortTerm] = budget.horizons;
  const tooMuch = money((shortTerm?.left ?? 0n) + 1n);
  const [refusal] = await walk.stage.agency.refused('recordSpend', {
    strategyId: walk.strategyId,
    horizon: 'SHORT_TERM',
    spend: { money: tooMuch },
    note: 'A cent too much',
    spentOn: LAUNCHED_ON,
  });
  check(
    'spending a cent too much',
    [refusal?.code, refusal?.left?.amount],
    ['BUDGET_EXCEEDED', amountOf(shortTerm?.left ?? 0n)],
  );
  refused(`   spending ${tooMuch.amount} EUR`, refusal?.message ?? '');
  showBudget(budget);
}
