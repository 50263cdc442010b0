import * as z from 'zod';
import { notFound, type Result } from '../../domain/result';
import { judgeObjectives } from '../../domain/reviews';
import type { StepRecord } from '../../domain/steps/record';
import type { Strategy } from '../../domain/strategy';
import { title } from '../../domain/text';
import { newStrategyId } from '../../shared/ids';
import { closing } from '../approval/close-approvals';
import { decide, readDecideWrite, refuse } from '../decide';
import { tellOfStrategy } from '../events';
import { parseInput } from '../input';
import { instant, todayIn, type Session } from '../session';
import { keptVersion } from './commit';
import { moved, standingOf, strategyEvent } from './moves';
import { loadToComplete } from './plan';
import { stepRefusals } from './refusals';

const input = z.object({ strategyId: z.string(), title: title.nullish(), expectedVersion: z.int().nullish() });

/** Tries different: the strategy ends as superseded, and its objectives are carried over to the next one for editing. */
export async function startNextIteration(
  session: Session,
  raw: z.input<typeof input>,
): Promise<Result<{ strategy: Strategy; previous: Strategy }>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { strategyId, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const found = await loadToComplete(session, strategyId, 'LONG_TERM_REVIEW');
    if (!found) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy: before, parts, brand } = found.loaded;
    const refusals = stepRefusals(found.loaded, 'LONG_TERM_REVIEW', expectedVersion);
    if (refusals.length > 0) return refuse(...refusals);

    const at = instant(session);
    const objectives = parts.steps.find(({ key }) => key === 'OBJECTIVES');
    const next: Strategy = {
      id: newStrategyId(before.brandId),
      brandId: before.brandId,
      title: parsed.value.title ?? before.title,
      status: 'ACTIVE',
      progress: { steps: objectives ? { OBJECTIVES: 'IN_PROGRESS' } : {}, subSteps: {} },
      startsOn: todayIn(session, brand.timeZone),
      currency: before.currency,
      confidenceThreshold: before.confidenceThreshold,
      contentVersion: objectives && 1,
      iteration: before.iteration + 1,
      previousId: before.id,
      createdAt: at,
      updatedAt: at,
      version: 1,
    };
    const carried: StepRecord | undefined = objectives && {
      key: 'OBJECTIVES',
      strategyVersion: 1,
      content: objectives.content,
      savedAt: at,
    };
    const ended = moved(session, before, { status: 'SUPERSEDED', nextId: next.id, endedAt: at });
    const previous = { ...ended, contentVersion: ended.version };
    /** What made somebody try something different is kept as it was on that day. */
    const review: StepRecord = {
      ...parts.steps.find(({ key }) => key === 'LONG_TERM_REVIEW'),
      key: 'LONG_TERM_REVIEW',
      strategyVersion: previous.version,
      judgements: judgeObjectives(found.plan),
    };
    const { changes: closed, openApprovals } = closing(session, parts.approvals);
    const created = strategyEvent(session, next, 'CREATED');
    return decide({ strategy: next, previous }, [
      { do: 'put-strategy', strategy: previous, expectedVersion: before.version },
      { do: 'put-step', strategyId: previous.id, step: review },
      { do: 'put-strategy', strategy: next },
      ...(carried
        ? [{ do: 'put-step', strategyId: next.id, step: carried } as const, ...keptVersion(next.id, carried, created)]
        : []),
      {
        do: 'move-brand',
        brandId: before.brandId,
        move: { standing: standingOf(next), replaces: before.id, budget: null, openApprovals },
      },
      ...closed,
      { do: 'append-event', strategyId: previous.id, event: strategyEvent(session, previous, 'ENDED') },
      { do: 'append-event', strategyId: next.id, event: created },
      tellOfStrategy(session, 'strategy.started_next_iteration', previous, { nextStrategyId: next.id }),
      tellOfStrategy(session, 'strategy.created', next, { previousStrategyId: previous.id }),
    ]);
  });
}
