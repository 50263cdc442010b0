import { BUILT_IN_CATALOG } from '../../lambdas/domain/metrics/catalog';
import { evidenceFrom } from '../../lambdas/domain/metrics/evidence-from';
import { stored } from './series';

/** Values of the brand by metric and day. */
export type Values = Record<string, Record<string, number>>;

export const completeValues: Values = {
  followers: { '2024-01-05': 400, '2024-03-30': 650, '2024-06-30': 900 },
  likes: { '2024-02-10': 300, '2024-05-10': 500 },
  comments: { '2024-02-11': 40, '2024-05-11': 60 },
  reach: { '2024-02-12': 2000, '2024-05-12': 4000 },
  sales: { '2024-03-01': 15, '2024-07-01': 30 },
  revenue: { '2024-03-01': 400, '2024-05-20': 900 },
  hours_worked: { '2024-03-01': 60, '2024-05-20': 45 },
};

/** The evidence that these values are, read the way the server reads them. */
export const evidenceOf = (values: Values) =>
  evidenceFrom(
    Object.entries(values).flatMap(([metric, days]) => stored(metric, days, { kind: 'BRAND' })),
    BUILT_IN_CATALOG,
  );
