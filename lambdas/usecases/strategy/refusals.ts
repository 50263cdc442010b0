import { blockersOf, subBlockersOf } from '../../domain/progress';
import type { BlockingStep, Requirement, UserError } from '../../domain/result';
import { letterOf, type StepKey, type SubStepKey } from '../../domain/steps/keys';
import type { Strategy } from '../../domain/strategy';
import { archivedErrors } from '../brand/archived';
import { versionMismatch } from '../decide';
import type { LoadedStrategy } from './load';
import { endedError } from './moves';

/** A strategy and its brand, which both have to be such that the strategy can move. */
type AtHand = Pick<LoadedStrategy, 'strategy' | 'brand'>;

/** The refusal for a strategy whose brand is archived, or that has ended; `undefined` while it is under way. */
export const closedError = ({ strategy, brand }: AtHand): UserError | undefined =>
  archivedErrors(brand)[0] ?? endedError(strategy);

/** Why a step of this strategy cannot be worked on now; empty when it can. A completed step has to be reopened first. */
export function stepRefusals(atHand: AtHand, key: StepKey, expectedVersion: number | null | undefined): UserError[] {
  const general = generalRefusals(atHand, expectedVersion);
  if (general.length > 0) return general;
  const { strategy } = atHand;
  const blockers = blockersOf(strategy.progress, key).map((step): BlockingStep => ({ key: step }));
  return blockers.length > 0 ? [outOfOrder(strategy, `Step ${letterOf(key)}`, blockers)] : [];
}

/** The same for a sub-step of H. */
export function subStepRefusals(
  atHand: AtHand,
  key: SubStepKey,
  expectedVersion: number | null | undefined,
): UserError[] {
  const general = generalRefusals(atHand, expectedVersion);
  if (general.length > 0) return general;
  const { strategy } = atHand;
  const blockers = subBlockersOf(strategy.progress, key);
  return blockers.length > 0 ? [outOfOrder(strategy, `Sub-step ${key}`, blockers)] : [];
}

function generalRefusals(atHand: AtHand, expectedVersion: number | null | undefined): UserError[] {
  const error = closedError(atHand) ?? versionMismatch(atHand.strategy, expectedVersion);
  return error ? [error] : [];
}

function outOfOrder(strategy: Strategy, what: string, blockedBy: BlockingStep[]): UserError {
  const names = blockedBy.map(({ key, subKey }) => subKey ?? letterOf(key as StepKey)).join(', ');
  return { code: 'STEP_ORDER', message: `${what} opens when these are complete: ${names}.`, blockedBy, strategy };
}

/** Somebody completed it already: a race that was lost, or a call that was repeated. */
export const alreadyComplete = (strategy: Strategy, what: string): UserError => ({
  code: 'VERSION_CONFLICT',
  message: `${what} is complete already. Reopen it to change it.`,
  current: strategy,
});

/** Everything that completion still asks for, at once; `undefined` when nothing is missing. */
export function requirementsError(what: string, requirements: readonly Requirement[]): UserError | undefined {
  const unmet = requirements.filter(({ met }) => !met);
  if (unmet.length === 0) return undefined;
  const count = unmet.length === 1 ? 'One requirement is' : `${unmet.length} requirements are`;
  return { code: 'REQUIREMENTS_UNMET', message: `${what} is not complete yet. ${count} not met.`, unmet };
}
