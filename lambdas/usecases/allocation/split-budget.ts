import type { Allocation } from '../../domain/allocation';
import { HORIZONS, type Horizon } from '../../domain/horizon';
import { formatAmount, type Money } from '../../domain/money';
import { fail, notFound, type Result, type UserError } from '../../domain/result';
import { splitByAmounts, splitByWeights, type Split } from '../../domain/split';
import type { Strategy } from '../../domain/strategy';
import { readDecideWrite, refuse } from '../decide';
import { parseInput } from '../input';
import type { Session } from '../session';
import { stepRefusals } from '../strategy/refusals';
import { moneyIn } from './amounts';
import { changePlan, MOST_CHANGES } from './change-plan';
import { loadPlan } from './load-plan';

interface PerHorizon {
  shortTerm: string;
  midTerm: string;
  longTerm: string;
}

export interface SplitBudgetInput {
  strategyId: string;
  expectedVersion?: number | null;
  /** Read once the strategy's currency is known. */
  total: { amount: string; currency: string };
  /** One of the two. */
  by: { weights?: PerHorizon | null; amounts?: PerHorizon | null };
}

/** Splits a budget over the three horizons, exact to the smallest unit. It takes the place of every budget entry. */
export async function splitBudget(session: Session, input: SplitBudgetInput): Promise<Result<Strategy>> {
  return readDecideWrite(session, async () => {
    const loaded = await loadPlan(session, input.strategyId);
    if (!loaded) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy, parts } = loaded;
    const split = splitOf(strategy.currency, input);
    const errors = [...stepRefusals(loaded, 'RESOURCES', input.expectedVersion), ...(split.ok ? [] : split.errors)];
    if (!split.ok || errors.length > 0) return refuse(...errors);

    const set = HORIZONS.map((horizon) => budgetEntry(horizon, split.value[horizon]));
    const remove = parts.allocations
      .filter(({ kind, id }) => kind === 'BUDGET' && !set.some((entry) => entry.id === id))
      .map(({ id }) => id);
    if (set.length + remove.length > MOST_CHANGES) return refuse(tooManyEntries(remove.length));
    return changePlan(session, loaded, { set, remove, note: noteOf(split.value) });
  });
}

function splitOf(currency: string, { total, by }: SplitBudgetInput): Result<Split> {
  const money = parseInput(moneyIn(currency), total, ['input', 'total']);
  if (!money.ok) return money;
  const split = dividedBy(money.value, by);
  if (split.ok) return split;
  return fail(...split.errors.map((error) => ({ path: ['input', 'total', 'amount'], ...error })));
}

function dividedBy(total: Money, { weights, amounts }: SplitBudgetInput['by']): Result<Split> {
  if (weights) return splitByWeights(total, perHorizon(weights), ['input', 'by', 'weights']);
  if (amounts) return splitByAmounts(total, perHorizon(amounts), ['input', 'by', 'amounts']);
  throw new Error('A split is by weights or by amounts; @oneOf lets nothing else through.');
}

const perHorizon = ({ shortTerm, midTerm, longTerm }: PerHorizon): Record<Horizon, string> => ({
  SHORT_TERM: shortTerm,
  MID_TERM: midTerm,
  LONG_TERM: longTerm,
});

/** Its id is always the same, so that splitting again replaces it. */
const budgetEntry = (horizon: Horizon, amount: Money): Allocation => ({
  id: `budget-${horizon.toLowerCase()}`,
  horizon,
  kind: 'BUDGET',
  amount,
});

const noteOf = (split: Split): string =>
  `Budget split into ${HORIZONS.map((horizon) => formatAmount(split[horizon])).join(', ')} ${split.SHORT_TERM.currency}.`;

const tooManyEntries = (count: number): UserError => ({
  code: 'STATE_CONFLICT',
  message: `${count} budget entries would be replaced, more than one call can. Remove some with allocateResources first.`,
});
