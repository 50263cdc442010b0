import * as z from 'zod';
import type { Day } from '../calendar';
import { text } from '../text';
import { quarterOf } from './buckets';
import { rounded } from './measure';
import type { MetricSeries } from './series';

/**
 * The values of a record by metric. There are at most so many that the record and the series that it moves fit into one
 * transaction, also when it moves from one quarter to another.
 */
export const recordValues = z
  .record(z.string(), z.number())
  .refine((values) => Object.keys(values).length <= 40, { error: 'must be of at most 40 metrics' });

/** The name that a network or a format gives a record. */
export const recordName = text(255);

/** What a record adds to the series of its source on one day. */
export interface Share {
  day: Day;
  values: Readonly<Record<string, number>>;
}

/** How a day of a series moves: by how much its value, and by how many the records that it is the sum of. */
export interface Step {
  value: number;
  records: number;
}

/** How a stored series moves. */
export type RollUp = Omit<MetricSeries, 'values'> & { steps: Readonly<Record<Day, Step>> };

type Place = Pick<MetricSeries, 'brandId' | 'source' | 'origin'>;

/** Gathers by how much the series of a source move when records that they are the sum of change. */
export class RollUps {
  private readonly series = new Map<string, RollUp & { steps: Record<Day, Step> }>();

  constructor(private readonly place: Place) {}

  /** How many series move. */
  get size(): number {
    return this.series.size;
  }

  /** Takes what a record added before and gives what it adds now. */
  move(before: readonly Share[], after: readonly Share[]): void {
    for (const { metric, day, step } of differences(before, after)) {
      const name = seriesName(metric, day);
      const quarter = quarterOf(day);
      const series = this.series.get(name) ?? { ...this.place, metric, quarter, steps: {} };
      series.steps[day] = sum(series.steps[day], step);
      this.series.set(name, series);
    }
  }

  /** How many series would move besides those that do already. */
  wouldAdd(before: readonly Share[], after: readonly Share[]): number {
    const names = new Set(differences(before, after).map(({ metric, day }) => seriesName(metric, day)));
    return [...names].filter((name) => !this.series.has(name)).length;
  }

  all(): RollUp[] {
    return [...this.series.values()];
  }
}

const seriesName = (metric: string, day: Day): string => `${metric} ${quarterOf(day)}`;

/** What is left of two steps. Values have six decimals at most; what a sum has beyond is left over from binary fractions. */
const sum = (one: Step | undefined, other: Step): Step => ({
  value: rounded((one?.value ?? 0) + other.value),
  records: (one?.records ?? 0) + other.records,
});

function differences(before: readonly Share[], after: readonly Share[]) {
  const steps = new Map<string, { metric: string; day: Day; step: Step }>();
  const add = (shares: readonly Share[], sign: 1 | -1) => {
    for (const { day, values } of shares) {
      for (const [metric, value] of Object.entries(values)) {
        const name = `${metric} ${day}`;
        const step = sum(steps.get(name)?.step, { value: sign * value, records: sign });
        steps.set(name, { metric, day, step });
      }
    }
  };
  add(before, -1);
  add(after, 1);
  return [...steps.values()].filter(({ step }) => step.value !== 0 || step.records !== 0);
}
