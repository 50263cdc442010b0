import type { Day, Period } from '../calendar';
import type { Campaign } from '../campaign';
import { expenditureOf, missingFrom, partsInWords, totalOf } from '../expenditure';
import { horizonName } from '../horizon';
import { formatAmount } from '../money';
import type { Plan } from '../steps/plan';
import type { ReviewedTerm, ReviewFact, WORK_FACTS } from './fact';
import type { Facts, Work } from './term-record';

export const workOf = (term: ReviewedTerm, plan: Plan): Work => ({
  term,
  currency: plan.strategy.currency,
  planned: expenditureOf(plan, 'planned', [term]),
  spent: expenditureOf(plan, 'spent', [term]),
  campaigns: plan.campaigns,
});

/** A formula names no more than these. */
const MOST_NAMES = 10;

/** It went live before the period was over and had not ended when it began. */
const ranIn = ({ launchedOn, finishedOn }: Campaign, { from, to }: Period): boolean =>
  launchedOn !== undefined && launchedOn <= to && lastDayOf(finishedOn) >= from;

/** What was not ended goes on. */
const lastDayOf = (finishedOn: Day | undefined): Day => finishedOn ?? '9999-12-31';

function campaignsRun({ campaigns }: Work, window: Period | undefined): ReviewFact {
  const fact = { key: 'CAMPAIGNS_RUN', name: 'Campaigns', unit: 'campaigns', metrics: [] } as const;
  const formula = 'Campaigns that were live on at least one day of the term';
  if (window === undefined) return { ...fact, metrics: [], value: null, formula: `${formula}.`, missing: [NO_DAYS] };
  const ran = campaigns.filter((one) => ranIn(one, window));
  const names = ran.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = ran.length > MOST_NAMES ? [`${ran.length - MOST_NAMES} more`] : [];
  const listed = ran.length > 0 ? `: ${[...names, ...more].join(', ')}.` : '.';
  return { ...fact, metrics: [], value: ran.length, formula: formula + listed, missing: [] };
}

function spentOfPlanned({ term, currency, planned, spent }: Work): ReviewFact {
  const fact = { key: 'SPENT_OF_PLANNED', name: 'Spent of what was planned', unit: 'of the plan' } as const;
  const [above, below] = [totalOf(spent), totalOf(planned)];
  const [first, second] = [above, below].map((minor) => formatAmount({ minor, currency }));
  const missing = [...new Set([...missingFrom(planned), ...missingFrom(spent)])];
  if (below === 0n) {
    const formula = `Money spent ÷ money planned in the ${horizonName(term)}.`;
    return {
      ...fact,
      value: null,
      formula,
      metrics: [],
      missing: [`money planned in the ${horizonName(term)}`, ...missing],
    };
  }
  const formula =
    `Money spent ÷ money planned in the ${horizonName(term)} = ${first} ÷ ${second} ${currency}. ` +
    `Spent: ${partsInWords(spent, currency)}. Planned: ${partsInWords(planned, currency)}.`;
  return { ...fact, value: Number(above) / Number(below), formula, metrics: [], missing };
}

const NO_DAYS = 'days of the term that have come';

/** What was done in the term, and what it took. */
export const workFacts: Facts<(typeof WORK_FACTS)[number]> = {
  CAMPAIGNS_RUN: ({ work, window }) => campaignsRun(work, window),
  SPENT_OF_PLANNED: ({ work }) => spentOfPlanned(work),
};
