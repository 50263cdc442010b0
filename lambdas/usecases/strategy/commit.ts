import type { StepRecord } from '../../domain/steps/record';
import type { Strategy } from '../../domain/strategy';
import type { StrategyEvent } from '../../domain/strategy-event';
import type { Change } from '../ports';
import { standingOf } from './moves';

/**
 * What a move of a strategy writes, all or nothing: its head under the version it was decided on, the step, where the
 * brand stands, and the entry in its history.
 */
export const strategyChanges = (
  before: Strategy,
  after: Strategy,
  event: StrategyEvent,
  step?: Omit<StepRecord, 'strategyVersion'>,
): Change[] => [
  {
    do: 'put-strategy',
    strategy: step ? { ...after, contentVersion: after.version } : after,
    expectedVersion: before.version,
  },
  ...(step
    ? [{ do: 'put-step', strategyId: after.id, step: { ...step, strategyVersion: after.version } } as const]
    : []),
  { do: 'move-brand', brandId: after.brandId, move: { standing: standingOf(after), replaces: after.id } },
  { do: 'append-event', strategyId: after.id, event },
];
