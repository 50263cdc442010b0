import * as z from 'zod';
import { reopened, subReopened, type Reopening } from '../../domain/progress';
import { invalid, notFound, type Result } from '../../domain/result';
import { letterOf, STEP_KEYS, SUB_STEP_KEYS } from '../../domain/steps/keys';
import type { Strategy } from '../../domain/strategy';
import { paragraph } from '../../domain/text';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { tellOfStrategy } from '../events';
import { parseInput } from '../input';
import { locate, type Session } from '../session';
import { strategyChanges } from './commit';
import { moved, strategyEvent } from './moves';
import { closedError } from './refusals';

const input = z.object({
  strategyId: z.string(),
  step: z.enum(STEP_KEYS),
  subStep: z.enum(SUB_STEP_KEYS).nullish(),
  reason: paragraph.nullish(),
  dryRun: z.boolean().nullish(),
  expectedVersion: z.int().nullish(),
});
type Input = z.infer<typeof input>;

/** The strategy, and what has to be looked at again because a step was reopened. */
interface ReopenedStrategy extends Omit<Reopening, 'progress'> {
  strategy: Strategy;
}

/**
 * Takes a completed step up again, and says which later steps need a second look because of it. With `dryRun` it only
 * says so.
 */
export async function reopenStep(session: Session, raw: z.input<typeof input>): Promise<Result<ReopenedStrategy>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { strategyId, step, subStep, reason, dryRun, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const place = locate(session, strategyId, 'STRATEGY');
    const [before, brand] = place
      ? await Promise.all([session.store.strategy(strategyId), session.store.brand(place.brandId)])
      : [];
    if (!before || !brand) return refuse(notFound('strategy', ['input', 'strategyId']));
    const error = closedError({ strategy: before, brand }) ?? versionMismatch(before, expectedVersion);
    if (error) return refuse(error);
    const reopening = reopeningOf(before, parsed.value);
    if (typeof reopening === 'string') return refuse({ code: 'STATE_CONFLICT', message: reopening });
    if (subStep && step !== 'INTEGRATION') return refuse(invalid('Only step H has sub-steps.', ['input', 'subStep']));
    const { progress, ...marks } = reopening;
    if (dryRun) return decide({ strategy: before, ...marks }, []);
    const after = moved(session, before, { progress });
    const note = reason ?? undefined;
    const event = strategyEvent(session, after, 'STEP_REOPENED', { step, subStep: subStep ?? undefined, note });
    return decide({ strategy: after, ...marks }, [
      ...strategyChanges({ before, after, event }),
      tellOfStrategy(session, 'strategy.step.reopened', after, { step, ...(subStep && { subStep }) }),
    ]);
  });
}

/** What reopening would do, or why there is nothing to reopen. */
function reopeningOf({ progress }: Strategy, { step, subStep }: Input): Reopening | string {
  if (subStep) {
    return progress.subSteps[subStep] === 'COMPLETED'
      ? subReopened(progress, subStep)
      : `Sub-step ${subStep} is not complete, so there is nothing to reopen.`;
  }
  return progress.steps[step] === 'COMPLETED'
    ? reopened(progress, step)
    : `Step ${letterOf(step)} is not complete, so there is nothing to reopen.`;
}
