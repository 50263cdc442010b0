import type { Period } from '../calendar';
import type { Objective } from '../steps/contents/objectives';
import { launchDayOf } from '../steps/launch';
import type { Plan } from '../steps/plan';
import { measuresOf, objectivesOf } from '../steps/references';

/** Whether an objective was reached, as the metrics tell it. */
export interface ObjectiveJudgement {
  objectiveKey: string;
  /** The metric it was judged by; `null` when neither the objective nor its measure names one. */
  metric: string | null;
  value: number | null;
  target: number | null;
  /** `null` while it cannot be told. */
  reached: boolean | null;
  /** Metrics without data. */
  missing: string[];
}

/** From the launch (or the strategy's first day) to the end of the long term, or to today if that is earlier. */
function windowOf(plan: Plan): Period | undefined {
  const { startsOn, horizons } = plan.strategy;
  const from = launchDayOf(plan) ?? startsOn;
  const to = horizons && horizons.longTermEndsOn < plan.today ? horizons.longTermEndsOn : plan.today;
  return from <= to ? { from, to } : undefined;
}

/** Less is better when the baseline lies above the target: costs, complaints, minutes to answer. */
const isReached = (value: number, target: number, baseline: number | undefined): boolean =>
  baseline !== undefined && baseline > target ? value <= target : value >= target;

/** The metric an objective is judged by: its own, or else the first that its measure in step N names. */
function metricOf({ key, metric }: Objective, plan: Plan): string | undefined {
  return metric ?? measuresOf(plan).find((one) => one.objectiveKey === key)?.metrics[0];
}

/** Judges every objective of A from its metric. */
export function judgeObjectives(plan: Plan): ObjectiveJudgement[] {
  const window = windowOf(plan);
  return objectivesOf(plan).map((objective) => {
    const { key, target, baseline } = objective;
    const metric = metricOf(objective, plan);
    const value = metric !== undefined && window ? plan.evidence.value(metric, window) : null;
    return {
      objectiveKey: key,
      metric: metric ?? null,
      value,
      target: target ?? null,
      reached: value === null || target === undefined ? null : isReached(value, target, baseline),
      missing: metric !== undefined && value === null ? [metric] : [],
    };
  });
}
