import { HORIZONS } from '../../domain/horizon';
import { budgetOf } from './budget';
import { check } from './failure';
import { LAUNCHED_ON, TERMS } from './mercado-olivo';
import { BUDGET } from './mercado-olivo/figures';
import { euros, money, shares, total } from './money';
import { done } from './print';
import type { Walk } from './stage';

const CALENDAR = {
  SHORT_TERM: { what: 'Market Sunday', startsOn: LAUNCHED_ON, endsOn: LAUNCHED_ON },
  MID_TERM: { what: 'A day at the press', startsOn: '2026-08-22', endsOn: '2026-08-22' },
  LONG_TERM: { what: 'Orders for the harvest box', startsOn: '2026-08-31', endsOn: TERMS.longTermEndsOn },
};

const ACTIONS = {
  SHORT_TERM: 'Film the tasting',
  MID_TERM: 'Film the press',
  LONG_TERM: 'Write to everybody who bought',
};

/** K: people, calendar, tools and actions in each term, and a budget that is split to the cent. */
export async function prepareResources(walk: Walk): Promise<void> {
  const { stage, strategyId } = walk;
  if ((await budgetOf(walk)).allocations.length === 0) {
    const set = HORIZONS.flatMap((horizon) =>
      [
        { people: { who: 'Lucía', role: 'Community manager', hours: '24' } },
        { calendar: CALENDAR[horizon] },
        { tool: { name: 'Planner', cost: { amount: '30', currency: 'EUR' } } },
        { action: { work: ACTIONS[horizon], owner: 'Lucía' } },
      ].map((resource) => ({ horizon, resource })),
    );
    await stage.agency.change('allocateResources', { strategyId, set });
    done(`   people, calendar, tools and actions in each of the three terms`);
  }
  await splitBudget(walk);
}

async function splitBudget(walk: Walk): Promise<void> {
  const [shortTerm, midTerm, longTerm] = BUDGET.weights.map(String);
  await walk.stage.agency.change('splitBudget', {
    strategyId: walk.strategyId,
    total: money(BUDGET.total),
    by: { weights: { shortTerm, midTerm, longTerm } },
  });
  const planned = (await budgetOf(walk)).horizons.map((one) => one.planned);
  const inWords = planned.map(euros).join(' + ');
  check('the sum of the split budget', euros(total(planned)), euros(BUDGET.total));
  check('the split budget', inWords, shares(BUDGET.total, BUDGET.weights).map(euros).join(' + '));
  done(`   ${euros(BUDGET.total)} EUR by ${BUDGET.weights.join(' : ')} is ${inWords}, to the cent`);
}
