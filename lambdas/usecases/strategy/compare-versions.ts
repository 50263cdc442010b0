import { compareContents, type ContentChange } from '../../domain/steps/compare';
import type { StepKey } from '../../domain/steps/keys';
import type { Session } from '../session';

/** What changed in a step between two versions of its strategy, whichever save wrote what the step held then. */
export async function compareVersions(
  { store }: Session,
  strategyId: string,
  step: StepKey,
  { from, to }: { from: number; to: number },
): Promise<ContentChange[]> {
  const [before, after] = await Promise.all(
    [from, to].map((version) => store.stepVersionAt(strategyId, step, version)),
  );
  return compareContents(before?.content ?? {}, after?.content ?? {});
}
