import type { Effect } from '../effects';
import type { Metric } from '../metrics/metric';

/** How much metrics count for their effect, and effects for resonance. 0 leaves one out. */
export interface Weights {
  metrics: Readonly<Record<string, number>>;
  effects: Readonly<Partial<Record<Effect, number>>>;
}

/** The weights an agency set itself. What it did not set has the default. */
export interface OwnWeights extends Weights {
  updatedAt: string;
  version: number;
}

export const LARGEST_WEIGHT = 100;

const USUAL = 1;

export const NO_OWN_WEIGHTS: Weights = { metrics: {}, effects: {} };

type Weighed = Pick<Metric, 'key' | 'lowerIsBetter'>;

/** What is paid or lost does no good by being more. */
export const defaultWeightOfMetric = ({ lowerIsBetter }: Pick<Metric, 'lowerIsBetter'>): number =>
  lowerIsBetter ? 0 : USUAL;

export const weightOfMetric = ({ metrics }: Weights, metric: Weighed): number =>
  metrics[metric.key] ?? defaultWeightOfMetric(metric);

export const weightOfEffect = ({ effects }: Weights, effect: Effect): number => effects[effect] ?? USUAL;

/** A change of weights by name; `null` goes back to the default. */
export function reweighted<Name extends string>(
  before: Readonly<Partial<Record<Name, number>>>,
  changes: readonly { name: Name; weight: number | null }[],
): Partial<Record<Name, number>> {
  const changed = new Map<string, number | null>(changes.map(({ name, weight }) => [name, weight]));
  const all = new Map<string, number | null | undefined>([...Object.entries<number | undefined>(before), ...changed]);
  const set = [...all].filter(([, weight]) => typeof weight === 'number');
  return Object.fromEntries(set) as Partial<Record<Name, number>>;
}
