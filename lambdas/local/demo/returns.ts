import * as z from 'zod';
import { select } from './client';
import { check, checkNear } from './failure';
import { launchCampaign } from './launch';
import { TERMS } from './mercado-olivo';
import { SHOP_REVENUE, SPENT, STALL_REVENUE } from './mercado-olivo/figures';
import { amountOf, euros, total } from './money';
import { percent, say } from './print';
import type { Walk } from './stage';

const amount = z.object({ amount: z.string() });
const RETURNS = select(
  `query ($id: ID!) { strategy(id: $id) { status step(key: RETURNS) { content { ... on ReturnsContent {
    returnOnInvestment { value revenue { amount } spent { amount } }
  } } } } }`,
  z.object({
    strategy: z.object({
      status: z.string(),
      step: z.object({
        content: z.object({
          returnOnInvestment: z.object({ value: z.number().nullable(), revenue: amount, spent: amount }),
        }),
      }),
    }),
  }),
);

/** R: what came in, and through what. */
export async function earnReturns(walk: Walk): Promise<void> {
  const { id: campaignId } = await launchCampaign(walk);
  const earnedOn = TERMS.longTermEndsOn;
  const revenue = [
    { earnedOn, amount: amountOf(SHOP_REVENUE), source: 'Online shop', objectiveKey: 'orders' },
    { earnedOn, amount: amountOf(STALL_REVENUE), source: 'Bottles sold at the tasting', campaignId },
  ];
  await walk.stage.agency.change('saveStep', { strategyId: walk.strategyId, content: { returns: { revenue } } });
  for (const { source, amount } of revenue) say(`   ${source}: ${amount} EUR`);
}

/** What came back for what was spent, once the strategy is complete. */
export async function showReturn({ stage, strategyId }: Walk): Promise<void> {
  const { status, step } = (await stage.agency.read(RETURNS, { id: strategyId })).strategy;
  const { value, revenue, spent } = step.content.returnOnInvestment;
  const earned = total([SHOP_REVENUE, STALL_REVENUE]);
  check('the strategy', status, 'COMPLETED');
  check('revenue', revenue.amount, amountOf(earned));
  check('spent', spent.amount, amountOf(SPENT));
  checkNear('the return on investment', value, Number(earned - SPENT) / Number(SPENT));
  say(`Return on investment: ${percent(value ?? 0)} = (${euros(earned)} − ${euros(SPENT)}) ÷ ${euros(SPENT)} EUR`);
}
