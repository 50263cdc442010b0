import type { Day } from '../calendar';
import type { Axis } from './axis';
import { countedFor, figuresOf, type Counted, type Figures, type FiguresQuestion } from './figures';
import { inBuckets } from './in-buckets';
import { quotient } from './measure';
import { partsOf, type Catalog, type Metric } from './metric';
import type { MetricSeries } from './series';

/** A metric over a period as columns of equal length. */
export interface Columns extends Figures {
  /** First day of each bucket. */
  dates: Day[];
  /** The bucket's value; `null` where there is none. */
  values: (number | null)[];
}

export interface ColumnsQuestion extends Omit<FiguresQuestion, 'period'> {
  axis: Axis;
}

/** Answers from the stored series of those sources that count together: a brand's, one profile's, one campaign's. */
export function columns(
  { metric, axis, before }: ColumnsQuestion,
  series: readonly MetricSeries[],
  catalog: Catalog,
): Columns {
  const counted = countedFor({ metric, period: axis.period, before }, series);
  return {
    dates: axis.dates,
    values: inEach(axis, metric, counted, catalog),
    ...figuresOf(metric, counted, catalog),
  };
}

function inEach(axis: Axis, metric: Metric, { now, basis }: Counted, catalog: Catalog): (number | null)[] {
  if (metric.kind !== 'RATIO') return inBuckets(metric, now.get(metric.key) ?? [], axis);
  const recorded = partsOf(metric).flatMap((key) => catalog.get(key) ?? []);
  const parts = new Map(
    recorded.flatMap((part): [string, (number | null)[]][] =>
      part.kind === 'RATIO' ? [] : [[part.key, inBuckets(part, now.get(part.key) ?? [], axis)]],
    ),
  );
  return axis.dates.map((_, bucket) => quotient(metric, basis, (key) => parts.get(key)?.[bucket] ?? null));
}
