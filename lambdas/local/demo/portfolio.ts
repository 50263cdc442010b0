import type { Data } from './client';
import { check } from './failure';
import { chapter, table } from './print';
import type { Stage } from './stage';

/** Where all brands stand, in one page. */
export async function showPortfolio({ agency }: Stage): Promise<void> {
  chapter('Where all brands stand');
  const { portfolio } = await agency.ask(
    `{ portfolio(first: 100, sort: { field: NAME, direction: ASC }) { nodes {
      brand { name } phase progress { completed total } openApprovals runningCampaigns budget { left { amount } } } } }`,
  );
  table(
    ['brand', 'phase', 'steps', 'campaigns', 'left'],
    portfolio.nodes.map(({ brand, phase, progress, runningCampaigns, budget }: Data) => [
      brand.name,
      phase?.toLowerCase() ?? '–',
      progress ? `${progress.completed}/${progress.total}` : '–',
      runningCampaigns,
      budget.reduce((total: number, { left }: Data) => total + Number(left.amount), 0),
    ]),
  );
  check('brands in the portfolio', portfolio.nodes.length, 12);
  const olivo = portfolio.nodes.find(({ brand }: Data) => brand.name === 'Mercado Olivo');
  check('Mercado Olivo', [olivo.phase, olivo.progress.completed, olivo.openApprovals], ['COMPLETED', 18, 0]);
}
