import * as z from 'zod';
import { select } from './client';
import { check } from './failure';
import { BRAND } from './mercado-olivo';
import { BUDGET, CAMPAIGN_COST, SPENDING } from './mercado-olivo/figures';
import { cents, euros, total } from './money';
import { chapter, table } from './print';
import { brandRows } from './samples';
import type { Stage } from './stage';

const PORTFOLIO = select(
  `{ portfolio(first: 100, sort: { field: NAME, direction: ASC }) { nodes {
    brand { name externalId } currentLetter phase progress { completed total } openApprovals runningCampaigns
    budget { left { amount } }
  } } }`,
  z.object({
    portfolio: z.object({
      nodes: z.array(
        z.object({
          brand: z.object({ name: z.string(), externalId: z.string() }),
          currentLetter: z.string().nullable(),
          phase: z.string().nullable(),
          progress: z.object({ completed: z.number(), total: z.number() }).nullable(),
          openApprovals: z.number(),
          runningCampaigns: z.number(),
          budget: z.array(z.object({ left: z.object({ amount: z.string() }) })),
        }),
      ),
    }),
  }),
);

/** Where all brands stand, in one page. */
export async function showPortfolio({ agency }: Stage): Promise<void> {
  chapter('Where all brands stand');
  const entries = (await agency.read(PORTFOLIO)).portfolio.nodes.map(({ budget, ...entry }) => ({
    ...entry,
    left: total(budget.map(({ left }) => cents(left.amount))),
  }));
  table(
    ['brand', 'step', 'phase', 'complete', 'running campaigns', 'EUR left'],
    entries.map(({ brand, currentLetter, phase, progress, runningCampaigns, left }) => [
      brand.name,
      currentLetter,
      phase?.toLowerCase() ?? null,
      progress && `${progress.completed} of ${progress.total}`,
      runningCampaigns,
      left === 0n ? null : euros(left),
    ]),
  );
  check('brands in the portfolio', entries.length, brandRows().length);
  const own = entries.find(({ brand }) => brand.externalId === BRAND.externalId);
  const spent = total([
    CAMPAIGN_COST,
    ...SPENDING.filter(({ kind }) => kind === 'BUDGET').map(({ amount }) => cents(amount)),
  ]);
  check(
    BRAND.name,
    [own?.phase, own?.progress?.completed, own?.openApprovals, own?.runningCampaigns, euros(own?.left ?? 0n)],
    ['COMPLETED', 18, 0, 1, euros(BUDGET.total - spent)],
  );
  const started = entries.filter(({ progress }) => progress).map(({ brand }) => brand.externalId);
  check('brands with a strategy', started.sort(), ['CRM-1000', 'CRM-1001', 'CRM-1002', 'CRM-1003']);
}
