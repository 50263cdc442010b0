import { revised, saved } from '../../domain/progress';
import { notFound, type Result } from '../../domain/result';
import { parseContent, validateAgainstPlan, withIntegrationNotes } from '../../domain/steps';
import type { StepContents } from '../../domain/steps/contents';
import { contentFieldOf, letterOf, STEP_KEYS, type StepKey } from '../../domain/steps/keys';
import type { Strategy } from '../../domain/strategy';
import { decide, readDecideWrite, refuse } from '../decide';
import { tellOfStrategy } from '../events';
import { instant, type Session } from '../session';
import { endingChanges, strategyChanges } from './commit';
import { moved, strategyEvent } from './moves';
import { loadToSave } from './plan';
import { alreadyComplete, stepRefusals } from './refusals';

export interface SaveStepInput {
  strategyId: string;
  expectedVersion?: number | null;
  /** The content of exactly one step, under the step's name. */
  content: object;
}

/** Writes down a step's content, finished or not. The step has to be open; one that is complete is reopened first. */
export async function saveStep(session: Session, input: SaveStepInput): Promise<Result<Strategy>> {
  const entry = stepEntry(input.content);
  const parsed = parseContent(entry.key, entry.content, entry.path);
  return readDecideWrite(session, async () => {
    const found = await loadToSave(session, input.strategyId, entry.key);
    if (!found) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy: before, parts } = found.loaded;
    const refusals = stepRefusals(found.loaded, entry.key, input.expectedVersion);
    if (refusals.length > 0) return refuse(...refusals);
    if (before.progress.steps[entry.key] === 'COMPLETED') {
      return refuse(alreadyComplete(before, `Step ${letterOf(entry.key)}`));
    }
    if (!parsed.ok) return refuse(...parsed.errors);
    const errors = validateAgainstPlan(entry.key, parsed.value, found.plan, entry.path);
    if (errors.length > 0) return refuse(...errors);

    const earlier = parts.steps.find(({ key }) => key === entry.key);
    const step = {
      ...earlier,
      key: entry.key,
      content: contentToKeep(entry.key, earlier?.content, parsed.value),
      savedAt: instant(session),
    };
    const after = afterSaving(session, before, entry.key, parsed.value);
    const kind = after.status === 'ABANDONED' ? 'ENDED' : 'STEP_SAVED';
    const event = strategyEvent(session, after, kind, { step: entry.key, note: after.endedReason });
    const move = { before, after, event, step, saves: true };
    const ends = after.status !== 'ACTIVE';
    return decide(after, [
      ...(ends ? endingChanges(session, move, parts) : strategyChanges(move)),
      tellOfStrategy(session, 'strategy.step.saved', after, { step: entry.key }),
      ...(ends ? [tellOfStrategy(session, 'strategy.abandoned', after)] : []),
    ]);
  });
}

function stepEntry(content: object): { key: StepKey; content: unknown; path: string[] } {
  for (const key of STEP_KEYS) {
    const field = contentFieldOf(key);
    const value: unknown = Reflect.get(content, field);
    if (value !== undefined) return { key, content: value, path: ['input', 'content', field] };
  }
  throw new Error('The content is of no step; @oneOf lets none through like this.');
}

/** Saving H writes its notes; what its sub-steps hold stays. */
function contentToKeep<K extends StepKey>(
  key: K,
  earlier: StepContents[StepKey] | undefined,
  content: StepContents[K],
): StepContents[StepKey] {
  if (key !== 'INTEGRATION') return content;
  return withIntegrationNotes(
    earlier as StepContents['INTEGRATION'] | undefined,
    content as StepContents['INTEGRATION'],
  );
}

/** The decision of C acts at once: revise sends A and B back, stop ends the strategy. */
function afterSaving(session: Session, before: Strategy, key: StepKey, content: StepContents[StepKey]): Strategy {
  const { decision, reason } = key === 'RETHINK' ? (content as StepContents['RETHINK']) : {};
  if (decision === 'REVISE') return moved(session, before, { progress: revised(before.progress).progress });
  const progress = saved(before.progress, key);
  if (decision !== 'STOP') return moved(session, before, { progress });
  return moved(session, before, {
    progress,
    status: 'ABANDONED',
    endedReason: reason,
    endedAt: instant(session),
  });
}
