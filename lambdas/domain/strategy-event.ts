import { letterOf, subPositionOf, type StepKey, type SubStepKey } from './steps/keys';

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

/** What happens to a step or sub-step. */
const OF_STEPS = {
  STEP_SAVED: 'saved',
  STEP_COMPLETED: 'completed',
  STEP_REOPENED: 'reopened',
  SUB_STEP_SAVED: 'saved',
  SUB_STEP_COMPLETED: 'completed',
} as const satisfies Partial<Record<StrategyEventKind, string>>;

/** What happens to the strategy as a whole, or through one of its steps. */
const OF_STRATEGIES: Record<Exclude<StrategyEventKind, keyof typeof OF_STEPS>, string> = {
  CREATED: 'Strategy created',
  HORIZONS_SET: 'Terms set',
  RESOURCES_ALLOCATED: 'Resources allocated',
  SPEND_RECORDED: 'Spending recorded',
  APPROVAL_REQUESTED: 'Approval asked for',
  APPROVAL_DECIDED: 'Approval decided',
  ENDED: 'Strategy ended',
};

const isOfSteps = (kind: StrategyEventKind): kind is keyof typeof OF_STEPS => kind in OF_STEPS;

/** What happened, in a few words: `Step A saved`, `Sub-step H3 completed`, `Strategy ended in step C`. */
export function summaryOf({ kind, step, subStep }: Pick<StrategyEvent, 'kind' | 'step' | 'subStep'>): string {
  const letter = step ? ` ${letterOf(step)}` : '';
  const [name, nameAtStart] = subStep ? ['sub-step', 'Sub-step'] : ['step', 'Step'];
  const place = subStep ? letter + String(subPositionOf(subStep)) : letter;
  if (isOfSteps(kind)) return `${nameAtStart}${place} ${OF_STEPS[kind]}`;
  return step ? `${OF_STRATEGIES[kind]} in ${name}${place}` : OF_STRATEGIES[kind];
}
