import type { BrandBudget, BrandStanding } from '../../domain/brand';
import { HORIZONS, type Horizon } from '../../domain/horizon';
import type { Account, Ledger } from '../../domain/ledger';
import { completedCount, currentStep, phaseOf } from '../../domain/progress';
import type { UserError } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';
import type { StrategyEvent, StrategyEventKind } from '../../domain/strategy-event';
import { newLocalId } from '../../shared/ids';
import { instant, type Session } from '../session';

/** An entry of the strategy's history, for the commit that does what it tells of. */
export const strategyEvent = (
  session: Session,
  strategy: Strategy,
  kind: StrategyEventKind,
  more: Pick<StrategyEvent, 'step' | 'subStep' | 'note'> = {},
): StrategyEvent => ({
  id: newLocalId(),
  at: instant(session),
  kind,
  by: session.caller.id,
  strategyVersion: strategy.version,
  ...more,
});

/** What the brand's header shows of a strategy. */
export const standingOf = ({ id, title, status, progress, updatedAt }: Strategy): BrandStanding => ({
  strategyId: id,
  title,
  status,
  phase: phaseOf(status, progress),
  currentStep: currentStep(progress),
  completedSteps: completedCount(progress),
  movedAt: updatedAt,
});

/** What the brand's header shows of a strategy's money: the budget, by horizon. */
export function budgetOf({ currency, accounts }: Ledger): BrandBudget {
  const horizons = Object.fromEntries(
    HORIZONS.map((horizon): [Horizon, Account] => [horizon, accounts.BUDGET[horizon]]),
  ) as Record<Horizon, Account>;
  return { currency, horizons };
}

/** The strategy after a change at this moment. */
export const moved = (session: Session, strategy: Strategy, change: Partial<Strategy>): Strategy => ({
  ...strategy,
  ...change,
  updatedAt: instant(session),
  version: strategy.version + 1,
});

/** The refusal for a strategy that has ended; `undefined` while it is under way. */
export const endedError = ({ status }: Strategy): UserError | undefined =>
  status === 'ACTIVE'
    ? undefined
    : { code: 'STATE_CONFLICT', message: `This strategy has ended as ${status.toLowerCase()}.` };
