import type { StepKey, SubStepKey } from './steps/keys';

export const STRATEGY_EVENT_KINDS = [
  'CREATED',
  'STEP_SAVED',
  'STEP_COMPLETED',
  'STEP_REOPENED',
  'SUB_STEP_SAVED',
  'SUB_STEP_COMPLETED',
  'HORIZONS_SET',
  'RESOURCES_ALLOCATED',
  'SPEND_RECORDED',
  'APPROVAL_REQUESTED',
  'APPROVAL_DECIDED',
  'ENDED',
] as const;
export type StrategyEventKind = (typeof STRATEGY_EVENT_KINDS)[number];

/** Something that happened to a strategy: an entry of its history. */
export interface StrategyEvent {
  /** Sorts by time. */
  id: string;
  at: string;
  kind: StrategyEventKind;
  /** Id of the member or API key. */
  by: string;
  step?: StepKey;
  subStep?: SubStepKey;
  note?: string;
  strategyVersion: number;
}
