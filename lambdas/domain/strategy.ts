import type { Day } from './calendar';
import type { Horizons } from './horizon';
import type { StepKey, SubStepKey } from './steps/keys';

export const STRATEGY_STATUSES = ['ACTIVE', 'COMPLETED', 'ABANDONED', 'SUPERSEDED'] as const;
export type StrategyStatus = (typeof STRATEGY_STATUSES)[number];

/** What is stored of a step. Whether it is open or locked follows from the steps before it. */
export const STEP_PROGRESS = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'NEEDS_REVISIT'] as const;
export type StepProgress = (typeof STEP_PROGRESS)[number];

/** What a person sees of a step. */
export const STEP_STATUSES = ['LOCKED', 'OPEN', 'IN_PROGRESS', 'COMPLETED', 'NEEDS_REVISIT'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** Progress by step and sub-step; what is missing was not started. */
export interface Progress {
  steps: Partial<Record<StepKey, StepProgress>>;
  subSteps: Partial<Record<SubStepKey, StepProgress>>;
}

/** The head of a strategy: all that the rules of order need, in one small item. */
export interface Strategy {
  id: string;
  brandId: string;
  title: string;
  status: StrategyStatus;
  /** Why it was abandoned. */
  endedReason?: string;
  endedAt?: string;
  progress: Progress;
  /** First day of the short term. */
  startsOn: Day;
  horizons?: Horizons;
  currency: string;
  /** Least confidence (0–100) of an idea that may be committed in step F. */
  confidenceThreshold: number;
  /** The version in which a step's content was last written; steps carry theirs, so that stale reads are noticed. */
  contentVersion?: number;
  iteration: number;
  previousId?: string;
  nextId?: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}
