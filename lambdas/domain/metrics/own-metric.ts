import * as z from 'zod';
import { effectSchema } from '../effects';
import { networkSchema } from '../profile';
import { invalid, type UserError } from '../result';
import { list, metricKey, text } from '../text';
import { BUILT_IN_CATALOG } from './catalog';
import { METRIC_KINDS, METRIC_REVIEWS, METRIC_UNITS, type Catalog, type Metric } from './metric';

/** One item holds them all, and every catalogue that is read has them all. */
export const MOST_OWN_METRICS = 100;

const LARGEST = 1e15;
const border = z
  .number()
  .refine((value) => Math.abs(value) <= LARGEST, { error: `must lie between ${-LARGEST} and ${LARGEST}` });

/** A metric as an agency describes it. What does not belong to its kind must be left out. */
export const ownMetricInput = z.object({
  key: metricKey,
  name: text(100),
  unit: z.enum(METRIC_UNITS),
  kind: z.enum(METRIC_KINDS),
  acrossSources: z.enum(['SUM', 'MEAN']).nullish(),
  numerator: list(metricKey, 20).nullish(),
  denominator: metricKey.nullish(),
  fallbackDenominators: list(metricKey, 5).nullish(),
  networks: list(networkSchema, 20).nullish(),
  effect: effectSchema,
  review: z.enum(METRIC_REVIEWS).nullish(),
  formula: text(500),
  lowerIsBetter: z.boolean().nullish(),
  allowsNegative: z.boolean().nullish(),
  least: border.nullish(),
  most: border.nullish(),
});
export type OwnMetricInput = z.infer<typeof ownMetricInput>;

/** What does not fit together in a description, and what it names that the catalogue does not have. */
export function descriptionFaults(given: OwnMetricInput, catalog: Catalog): UserError[] {
  const { key, kind, acrossSources, numerator, denominator, fallbackDenominators, least, most } = given;
  const isRatio = kind === 'RATIO';
  const parts = partsGiven(given);
  const unfit = parts.filter((part) => (catalog.get(part.key)?.kind ?? 'RATIO') === 'RATIO');
  const problems: [boolean, string, string][] = [
    [BUILT_IN_CATALOG.has(key), 'key', `${key} is built in; choose another key.`],
    [isRatio && (!numerator || numerator.length === 0), 'numerator', 'A ratio needs metrics above the line.'],
    [isRatio && !denominator, 'denominator', 'A ratio needs a metric below the line.'],
    [!isRatio && isGiven(numerator), 'numerator', 'Only a ratio has metrics above a line.'],
    [!isRatio && isGiven(denominator), 'denominator', 'Only a ratio has a metric below a line.'],
    [!isRatio && isGiven(fallbackDenominators), 'fallbackDenominators', 'Only a ratio has metrics below a line.'],
    [kind !== 'LAST' && isGiven(acrossSources), 'acrossSources', 'Only levels are told how sources become one.'],
    [
      isRatio && (isGiven(least) || isGiven(most)),
      isGiven(least) ? 'least' : 'most',
      'A ratio is computed, so that it has no borders.',
    ],
    [
      isGiven(least) !== isGiven(most),
      isGiven(least) ? 'least' : 'most',
      'Give both the least and the greatest value of a scale, or neither.',
    ],
    [isGiven(least) && isGiven(most) && least >= most, 'most', 'The greatest value is not above the least.'],
  ];
  return [
    ...problems.flatMap(([wrong, field, message]) => (wrong ? [invalid(message, ['input', field])] : [])),
    ...unfit.map((part) =>
      invalid(`${part.key} is no metric of the catalogue whose values are recorded.`, ['input', ...part.path]),
    ),
  ];
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

const partsGiven = ({ kind, numerator, denominator, fallbackDenominators }: OwnMetricInput) =>
  kind !== 'RATIO'
    ? []
    : [
        ...(numerator ?? []).map((key, index) => ({ key, path: ['numerator', String(index)] })),
        ...(denominator ? [{ key: denominator, path: ['denominator'] }] : []),
        ...(fallbackDenominators ?? []).map((key, index) => ({ key, path: ['fallbackDenominators', String(index)] })),
      ];

/** The metric that a description without faults describes. */
export function described(given: OwnMetricInput, version: number): Metric {
  const base = {
    key: given.key,
    name: given.name,
    unit: given.unit,
    networks: given.networks ?? [],
    effect: given.effect,
    review: given.review ?? null,
    formula: given.formula,
    replacedBy: null,
    lowerIsBetter: given.lowerIsBetter ?? false,
    allowsNegative: given.allowsNegative ?? (given.least ?? 0) < 0,
    range: isGiven(given.least) && isGiven(given.most) ? { least: given.least, most: given.most } : null,
    version,
  };
  switch (given.kind) {
    case 'SUM':
      return { ...base, kind: 'SUM' };
    case 'LAST':
      return { ...base, kind: 'LAST', acrossSources: given.acrossSources ?? 'SUM' };
    case 'RATIO':
      return {
        ...base,
        kind: 'RATIO',
        numerator: given.numerator ?? [],
        denominator: given.denominator ?? '',
        fallbackDenominators: given.fallbackDenominators ?? [],
      };
  }
}

/**
 * What a change of a definition would break. Values were recorded and objectives set by it, so what they mean stays: its
 * kind, unit and parts never change, and what was an acceptable value stays one.
 */
export function incompatibilities(before: Metric, after: Metric): UserError[] {
  const fixed = (metric: Metric) =>
    JSON.stringify([metric.kind, metric.unit, metric.kind === 'LAST' && metric.acrossSources, partsFixed(metric)]);
  const narrower =
    (before.allowsNegative && !after.allowsNegative) ||
    (after.range !== null &&
      (before.range === null || after.range.least > before.range.least || after.range.most < before.range.most));
  return [
    ...(fixed(before) === fixed(after)
      ? []
      : [invalid('The kind, the unit and the parts of a metric never change; define another.', ['input', 'kind'])]),
    ...(narrower
      ? [invalid('Values that were acceptable have to stay so: borders may only widen.', ['input', 'least'])]
      : []),
  ];
}

const partsFixed = (metric: Metric) =>
  metric.kind === 'RATIO' ? [metric.numerator, metric.denominator, metric.fallbackDenominators] : [];
