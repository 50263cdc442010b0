import type { StepRecord } from '../../domain/steps/record';
import type { Strategy } from '../../domain/strategy';
import type { StrategyEvent } from '../../domain/strategy-event';
import { closing } from '../approval/close-approvals';
import type { BrandMove, Change, StrategyParts } from '../ports';
import type { Session } from '../session';
import { standingOf } from './moves';

/** A strategy that moves on: as it was, as it will be, and what tells of it. */
export interface StrategyMove {
  before: Strategy;
  after: Strategy;
  event: StrategyEvent;
  /** The step that was written, if one was. */
  step?: Omit<StepRecord, 'strategyVersion'>;
  /** Whether the step's content was saved, so that it is kept as a version of its own. */
  saves?: boolean;
}

/**
 * What a move of a strategy writes, all or nothing: its head under the version it was decided on, the step, where the
 * brand stands, and the entry in its history.
 */
export function strategyChanges(move: StrategyMove): Change[] {
  return changes(move, {});
}

/** The same for a move that ends the strategy: nobody is asked to approve anything of it any more. */
export function endingChanges(session: Session, move: StrategyMove, { approvals }: StrategyParts): Change[] {
  const { changes: closed, openApprovals } = closing(session, approvals);
  return [...changes(move, { openApprovals }), ...closed];
}

/** Keeps what a save wrote in a step, under the strategy's version that the event tells of. */
export function keptVersion(
  strategyId: string,
  { key, content }: Pick<StepRecord, 'key' | 'content'>,
  { subStep, strategyVersion, at, by }: StrategyEvent,
): Change[] {
  if (content === undefined) return [];
  const version = { step: key, subStep, strategyVersion, savedAt: at, savedBy: by, content };
  return [{ do: 'keep-version', strategyId, version }];
}

const changes = ({ before, after, event, step, saves }: StrategyMove, brand: BrandMove): Change[] => [
  {
    do: 'put-strategy',
    strategy: step ? { ...after, contentVersion: after.version } : after,
    expectedVersion: before.version,
  },
  ...(step
    ? [{ do: 'put-step', strategyId: after.id, step: { ...step, strategyVersion: after.version } } as const]
    : []),
  ...(step && saves ? keptVersion(after.id, step, event) : []),
  { do: 'move-brand', brandId: after.brandId, move: { standing: standingOf(after), replaces: after.id, ...brand } },
  { do: 'append-event', strategyId: after.id, event },
];
