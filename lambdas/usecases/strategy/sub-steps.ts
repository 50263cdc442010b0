import type { Approvers } from '../../domain/approvers';
import { subCompleted, subSaved } from '../../domain/progress';
import { notFound, type Result } from '../../domain/result';
import { parseSubContent, subRequirementsOf, validateSubAgainstPlan, withSubContent } from '../../domain/steps';
import type { StepContents } from '../../domain/steps/contents';
import { contentFieldOf, SUB_STEP_KEYS, type SubStepKey } from '../../domain/steps/keys';
import type { StepRecord } from '../../domain/steps/record';
import type { Strategy } from '../../domain/strategy';
import { readApprovers } from '../approval/read-approvers';
import { decide, readDecideWrite, refuse } from '../decide';
import { tellOfStrategy } from '../events';
import type { StrategyParts } from '../ports';
import { instant, locate, type Session } from '../session';
import { strategyChanges } from './commit';
import { moved, strategyEvent } from './moves';
import { loadToComplete, loadToSave } from './plan';
import { alreadyComplete, requirementsError, subStepRefusals } from './refusals';

export interface SaveSubStepInput {
  strategyId: string;
  expectedVersion?: number | null;
  /** The content of exactly one sub-step, under the sub-step's name. */
  content: object;
}

/** Writes down the content of a sub-step of H, in the order of the sub-steps. */
export async function saveSubStep(session: Session, input: SaveSubStepInput): Promise<Result<Strategy>> {
  const { key, content, path } = subStepEntry(input.content);
  const parsed = parseSubContent(key, content, path);
  return readDecideWrite(session, async () => {
    const found = await loadToSave(session, input.strategyId, 'INTEGRATION');
    if (!found) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy: before, parts } = found.loaded;
    const refusals = subStepRefusals(found.loaded, key, input.expectedVersion);
    if (refusals.length > 0) return refuse(...refusals);
    if (isComplete(before, key)) return refuse(alreadyComplete(before, `Sub-step ${key}`));
    if (!parsed.ok) return refuse(...parsed.errors);
    const errors = validateSubAgainstPlan(key, parsed.value, found.plan, path);
    if (errors.length > 0) return refuse(...errors);
    const earlier = integrationOf(parts);
    const step = {
      ...earlier,
      key: 'INTEGRATION' as const,
      content: withSubContent(earlier?.content, key, parsed.value),
      savedAt: instant(session),
    };
    const after = moved(session, before, { progress: subSaved(before.progress, key) });
    const event = strategyEvent(session, after, 'SUB_STEP_SAVED', { step: 'INTEGRATION', subStep: key });
    return decide(after, [
      ...strategyChanges({ before, after, event, step, saves: true }),
      tellOfStrategy(session, 'strategy.step.saved', after, { step: 'INTEGRATION', subStep: key }),
    ]);
  });
}

export interface CompleteSubStepInput {
  strategyId: string;
  subStep: SubStepKey;
  expectedVersion?: number | null;
}

/** Completes a sub-step of H when its turn has come and nothing is missing. */
export async function completeSubStep(
  session: Session,
  { strategyId, subStep: key, expectedVersion }: CompleteSubStepInput,
): Promise<Result<Strategy>> {
  return readDecideWrite(session, async () => {
    const [found, approvers] = await Promise.all([
      loadToComplete(session, strategyId, 'INTEGRATION'),
      key === 'DRAFT' ? approversOfStrategy(session, strategyId) : undefined,
    ]);
    if (!found) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy: before } = found.loaded;
    const name = `Sub-step ${key}`;
    const refusals = subStepRefusals(found.loaded, key, expectedVersion);
    if (refusals.length > 0) return refuse(...refusals);
    if (isComplete(before, key)) return refuse(alreadyComplete(before, name));
    const unmet = requirementsError(name, subRequirementsOf(key, { ...found.plan, approvers }));
    if (unmet) return refuse(unmet);
    const after = moved(session, before, { progress: subCompleted(before.progress, key) });
    const event = strategyEvent(session, after, 'SUB_STEP_COMPLETED', { step: 'INTEGRATION', subStep: key });
    return decide(after, [
      ...strategyChanges({ before, after, event }),
      tellOfStrategy(session, 'strategy.sub_step.completed', after, { step: 'INTEGRATION', subStep: key }),
    ]);
  });
}

const approversOfStrategy = async (session: Session, strategyId: string): Promise<Approvers | undefined> => {
  const place = locate(session, strategyId, 'STRATEGY');
  return place && readApprovers(session, place.brandId);
};

/** Whether the sub-step cannot be worked on because it, or H as a whole, is complete. */
const isComplete = ({ progress }: Strategy, key: SubStepKey): boolean =>
  progress.subSteps[key] === 'COMPLETED' || progress.steps.INTEGRATION === 'COMPLETED';

const integrationOf = ({ steps }: StrategyParts): StepRecord<'INTEGRATION'> | undefined => {
  const record = steps.find(({ key }) => key === 'INTEGRATION');
  return record && { ...record, key: 'INTEGRATION', content: record.content as StepContents['INTEGRATION'] };
};

function subStepEntry(content: object): { key: SubStepKey; content: unknown; path: string[] } {
  for (const key of SUB_STEP_KEYS) {
    const field = contentFieldOf(key);
    const value: unknown = Reflect.get(content, field);
    if (value !== undefined) return { key, content: value, path: ['input', 'content', field] };
  }
  throw new Error('The content is of no sub-step; @oneOf lets none through like this.');
}
