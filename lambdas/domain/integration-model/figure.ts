import { EFFECTS, type Effect } from '../effects';
import { composition } from '../metrics/catalog';
import { rounded } from '../metrics/measure';
import type { Metric } from '../metrics/metric';
import type { MetricReading, Reader } from './reading';

/** A figure with how it came about. */
export interface Figure {
  /** `null` where it is unknown, which is not zero. */
  value: number | null;
  /** The same of the period before. */
  previous: number | null;
  /** 100 is as in the period before. */
  index: number | null;
  unit: string;
  /** How `value` was computed, with the keys of metrics. */
  formula: string;
  /** How `index` was computed; empty where it is unknown. */
  indexFormula: string;
  /** What both were computed from; without data, nothing. */
  metrics: MetricReading[];
}

/** What can stand for the people reached, in this order. */
export const AUDIENCE_METRICS = ['reach', 'impressions', 'views'] as const;

const AUDIENCE_UNITS: Record<string, string> = {
  reach: 'people reached',
  impressions: 'impressions',
  views: 'views',
};

/** The people reached, or what stands for them; `undefined` when none of it is known. */
export function audienceOf(read: Reader): MetricReading | undefined {
  const readings = AUDIENCE_METRICS.flatMap((key) => read(key) ?? []);
  return readings.find(({ value }) => value !== null) ?? readings.find(({ previous }) => previous !== null);
}

export const unitOfAudience = (audience: MetricReading | undefined): string =>
  AUDIENCE_UNITS[audience?.metric.key ?? 'reach'] ?? 'people reached';

/** The metrics of a catalogue that are evidence of an effect and are not left out. */
export const evidenceOf = (effect: Effect, metrics: Iterable<Metric>, read: Reader): MetricReading[] =>
  [...metrics]
    .filter((metric) => metric.effect === effect)
    .flatMap(({ key }) => read(key) ?? [])
    .filter(({ weight }) => weight > 0);

/** Whether a metric counts things that people did: only those can be added up and held against an audience. */
export const countsActions = ({ kind, unit }: Metric): boolean =>
  kind === 'SUM' && (unit === 'COUNT' || unit === 'PEOPLE');

/** What people did, each thing by its weight. */
export interface Actions {
  value: number | null;
  previous: number | null;
  /** `2 × shares + follows`, of what is known now, or else was known before. */
  sum: string;
}

export function actionsOf(readings: readonly MetricReading[]): Actions {
  const counted = readings.filter(({ metric }) => countsActions(metric));
  const total = (part: 'value' | 'previous'): number | null => {
    const known = counted.filter((one) => one[part] !== null);
    return known.length === 0 ? null : rounded(known.reduce((sum, one) => sum + one.weight * (one[part] ?? 0), 0));
  };
  const now = counted.filter(({ value }) => value !== null);
  const terms = (now.length > 0 ? now : counted.filter(({ previous }) => previous !== null)).map(
    ({ weight, metric }) => (weight === 1 ? metric.key : `${weight} × ${metric.key}`),
  );
  return { value: total('value'), previous: total('previous'), sum: terms.join(' + ') };
}

/** What people did for each thousand who were reached. */
function perThousand(actions: number | null, audience: number | null): number | null {
  if (actions === null || audience === null || audience <= 0) return null;
  return rounded((1_000 * actions) / audience);
}

/**
 * The figure of an effect over the sources of a reader: a brand's, or one profile's.
 *
 * @param done what people did for it, where that is not just the sum of its metrics
 */
export function effectFigure(effect: Effect, metrics: Iterable<Metric>, read: Reader, done?: Actions): Figure {
  const evidence = evidenceOf(effect, metrics, read);
  const audience = audienceOf(read);
  const used = evidence.filter(({ value, previous }) => value !== null || previous !== null);
  if (effect === 'VISIBILITY') {
    return {
      value: audience?.value ?? null,
      previous: audience?.previous ?? null,
      ...indexFigure(evidence),
      unit: unitOfAudience(audience),
      formula: audience?.metric.key ?? `the first known of ${AUDIENCE_METRICS.join(', ')}`,
      metrics: withAudience(used, audience),
    };
  }
  const { value, previous, sum } = done ?? actionsOf(evidence);
  const below = audience?.metric.key ?? AUDIENCE_METRICS.join(' or ');
  const above =
    sum ||
    evidence
      .filter(({ metric }) => countsActions(metric))
      .map(({ metric }) => metric.key)
      .join(' + ');
  return {
    value: perThousand(value, audience?.value ?? null),
    previous: perThousand(previous, audience?.previous ?? null),
    ...indexFigure(evidence),
    unit: `actions per 1,000 ${unitOfAudience(audience)}`,
    formula: above ? `1,000 × (${above}) ÷ ${below}` : 'nothing that people do is counted for it',
    metrics: sum ? withAudience(used, audience) : used,
  };
}

/** The mean of the indices of metrics by their weights: that makes people, money and scores comparable. */
export function indexFigure(readings: readonly MetricReading[]): Pick<Figure, 'index' | 'indexFormula'> {
  const known = readings.filter(({ index, weight }) => index !== null && weight > 0);
  return weightedMean(known.map(({ index, weight, metric }) => ({ index: index ?? 0, weight, name: metric.key })));
}

export function weightedMean(
  parts: readonly { index: number; weight: number; name: string }[],
): Pick<Figure, 'index' | 'indexFormula'> {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return { index: null, indexFormula: '' };
  const index = rounded(parts.reduce((sum, part) => sum + part.weight * part.index, 0) / weights);
  const terms = parts.map(({ weight, name }) => (weight === 1 ? name : `${weight} × ${name}`));
  return { index, indexFormula: `(${terms.join(' + ')}) ÷ ${weights}, each as its index` };
}

const withAudience = (readings: MetricReading[], audience: MetricReading | undefined): MetricReading[] =>
  audience && !readings.includes(audience) ? [...readings, audience] : readings;

/** How a ratio of the catalogue was computed, with what it was really divided by. */
export function ratioFormula({ metric, basis }: MetricReading): string {
  if (metric.kind !== 'RATIO') return metric.key;
  return composition(basis === null ? metric : { ...metric, denominator: basis });
}

/** The effects that have figures of their own; what remains of all of them is resonance. */
export const OWN_EFFECTS = EFFECTS.filter((effect) => effect !== 'RESONANCE');
