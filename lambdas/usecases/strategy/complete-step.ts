import { completed } from '../../domain/progress';
import type { Ledger } from '../../domain/ledger';
import { factsOf, judgeObjectives } from '../../domain/reviews';
import { notFound, type Result } from '../../domain/result';
import { requirementsOf } from '../../domain/steps';
import { letterOf, type StepKey } from '../../domain/steps/keys';
import type { Plan } from '../../domain/steps/plan';
import type { StepRecord } from '../../domain/steps/record';
import type { Strategy } from '../../domain/strategy';
import { decide, readDecideWrite, refuse } from '../decide';
import { tellOfStrategy } from '../events';
import type { Change } from '../ports';
import { instant, type Session } from '../session';
import { endingChanges, strategyChanges } from './commit';
import { moved, strategyEvent } from './moves';
import { loadToComplete } from './plan';
import { alreadyComplete, requirementsError, stepRefusals } from './refusals';

export interface CompleteStepInput {
  strategyId: string;
  step: StepKey;
  expectedVersion?: number | null;
}

/** Completes a step when its turn has come and nothing is missing. The last one completes the strategy. */
export async function completeStep(
  session: Session,
  { strategyId, step: key, expectedVersion }: CompleteStepInput,
): Promise<Result<Strategy>> {
  return readDecideWrite(session, async () => {
    const found = await loadToComplete(session, strategyId, key);
    if (!found) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy: before, parts } = found.loaded;
    const name = `Step ${letterOf(key)}`;
    const refusals = stepRefusals(found.loaded, key, expectedVersion);
    if (refusals.length > 0) return refuse(...refusals);
    if (before.progress.steps[key] === 'COMPLETED') return refuse(alreadyComplete(before, name));
    const unmet = requirementsError(name, requirementsOf(key, found.plan));
    if (unmet) return refuse(unmet);

    const progress = completed(before.progress, key);
    const after = moved(session, before, {
      progress,
      ...(key === 'RETURNS' && { status: 'COMPLETED', endedAt: instant(session) }),
    });
    const step = {
      ...parts.steps.find((one) => one.key === key),
      key,
      completedAt: instant(session),
      ...reviewed(key, found.plan),
    };
    const event = strategyEvent(session, after, 'STEP_COMPLETED', { step: key });
    const move = { before, after, event, step };
    const isLast = after.status !== 'ACTIVE';
    return decide(after, [
      ...(isLast ? endingChanges(session, move, parts) : strategyChanges(move)),
      ...allocationGuard(key, parts.ledger),
      tellOfStrategy(session, 'strategy.step.completed', after, { step: key }),
      ...(isLast ? [tellOfStrategy(session, 'strategy.completed', after)] : []),
    ]);
  });
}

/** Step K is judged by its allocations, so none may change at the same moment. */
const allocationGuard = (key: StepKey, ledger: Ledger | undefined): Change[] =>
  key === 'RESOURCES' && ledger ? [{ do: 'check-ledger', ledger }] : [];

/** A review keeps its facts or judgements as they were on the day it was completed. */
function reviewed(key: StepKey, plan: Plan): Pick<StepRecord, 'facts' | 'judgements'> {
  if (key === 'SHORT_TERM_REVIEW') return { facts: factsOf('SHORT_TERM', plan) };
  if (key === 'MID_TERM_REVIEW') return { facts: factsOf('MID_TERM', plan) };
  if (key === 'LONG_TERM_REVIEW') return { judgements: judgeObjectives(plan) };
  return {};
}
