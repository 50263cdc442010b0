import * as z from 'zod';
import { daySchema, type Period } from '../calendar';
import { fail, invalid, ok, type Result } from '../result';
import { recordName, recordValues, type Share } from './roll-up';
import type { MetricSource } from './series';

/** Totals of a period as an export tells them. */
export interface PeriodRecord extends Period {
  /**
   * What the totals are of within their source, the same in every later export: from the format and the breakdown, such as
   * `ga4:channel:Organic Social`.
   */
  externalId: string;
  /** By keys of metrics that add up. What an export does not tell is left out; it is not zero. */
  values: Readonly<Record<string, number>>;
}

export const periodRecordSchema = z
  .object({
    externalId: recordName,
    from: daySchema,
    to: daySchema,
    values: recordValues.refine((values) => Object.keys(values).length > 0, { error: 'must hold a value' }),
  })
  .refine(({ from, to }) => from <= to, {
    error: 'must not be before the first day',
    path: ['to'],
  }) satisfies z.ZodType<PeriodRecord>;

/** Everything that is kept of one breakdown of a source: totals of periods, from the earliest. No metric is in two that overlap. */
export interface Breakdown {
  brandId: string;
  source: MetricSource;
  externalId: string;
  periods: readonly PeriodTotals[];
  version: number;
}

export type PeriodTotals = Omit<PeriodRecord, 'externalId'>;

/** A breakdown is one item; so many periods leave room in it. */
const MOST_PERIODS = 400;

/**
 * A breakdown after an export told of a period. The same period again replaces its values; a period takes over from those
 * that it contains. Any other overlap would count days twice and is refused. What is said of metrics that the new totals
 * do not tell stays. The very same object when nothing changed.
 */
export function withPeriod(breakdown: Breakdown, told: PeriodTotals): Result<Breakdown> {
  const { from, to, values } = told;
  const same = breakdown.periods.find((one) => one.from === from && one.to === to);
  const others = breakdown.periods.filter((one) => one !== same);
  const rivals = others.filter((one) => overlap(one, told) && sharedMetrics(one, told).length > 0);
  const refused = rivals.filter((one) => !contains(told, one));
  if (refused.length > 0) {
    return fail(...refused.map((one) => invalid(overlapSentence(breakdown, one, told), ['from'])));
  }
  const isSame = Object.entries(values).every(([metric, value]) => same?.values[metric] === value);
  if (rivals.length === 0 && isSame) return ok(breakdown);

  const left = others
    .map((one) => (rivals.includes(one) ? { ...one, values: without(one.values, Object.keys(values)) } : one))
    .filter((one) => Object.keys(one.values).length > 0);
  const periods = [...left, { from, to, values: { ...same?.values, ...values } }];
  if (periods.length > MOST_PERIODS) {
    return fail(invalid(`At most ${MOST_PERIODS} periods of “${breakdown.externalId}” are kept.`, ['from']));
  }
  return ok({
    ...breakdown,
    periods: periods.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0)),
    version: breakdown.version + 1,
  });
}

/** What a breakdown adds to the series of its source: the totals of each period, on its last day. */
export const sharesOfBreakdown = ({ periods }: Pick<Breakdown, 'periods'>): Share[] =>
  periods.map(({ to, values }) => ({ day: to, values }));

export const overlap = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to;
const contains = (outer: Period, inner: Period): boolean => outer.from <= inner.from && inner.to <= outer.to;

export const sharedMetrics = (one: PeriodTotals, other: PeriodTotals): string[] =>
  Object.keys(one.values).filter((metric) => metric in other.values);

const without = (values: PeriodTotals['values'], metrics: readonly string[]): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([metric]) => !metrics.includes(metric)));

const inWords = ({ from, to }: Period): string => `${from} to ${to}`;

const overlapSentence = ({ externalId }: Breakdown, kept: PeriodTotals, told: PeriodTotals): string =>
  `“${externalId}” from ${inWords(told)} overlaps what is kept of it from ${inWords(kept)}, and both tell ` +
  `${sharedMetrics(kept, told).join(', ')}: days would count twice. Export the same period again, or one that contains it.`;
