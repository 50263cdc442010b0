import type { StepContents } from './contents';
import type { StepKey, SubStepKey } from './keys';

/** What a step held after one save. Each is kept, so that two of them can be compared. */
export interface StepVersion {
  step: StepKey;
  /** The sub-step of H that was saved. `content` is the whole of H all the same. */
  subStep?: SubStepKey;
  /** The strategy's version that the save made. */
  strategyVersion: number;
  savedAt: string;
  /** Id of the member or API key. */
  savedBy: string;
  content: StepContents[StepKey];
}
