import type { Measured, Units } from '../../../lambdas/operations/cost/model';
import type { Row } from './render';

/** The rows that the cost model is reckoned from. */
const NAMES: Record<keyof Measured, string> = {
  portfolioPage: 'portfolio, page of 50',
  wholeStrategy: 'whole strategy',
  metricsOfBrands: 'metrics of all brands, 1 × 31 days',
  saveStep: 'saveStep',
  import10000: 'importMetrics, 10,000 values of 10 brands',
};
const BRANDS = 100;

/** What the model counts a request of each kind with: the work, and finding out who calls. */
export const measuredUnits = (rows: readonly Row[]): Measured =>
  Object.fromEntries(Object.entries(NAMES).map(([kind, name]) => [kind, unitsOf(rows, name)])) as Measured;

function unitsOf(rows: readonly Row[], name: string): Units {
  const cost = rows.find(({ operation }) => operation.name === name)?.costs.get(BRANDS);
  if (!cost) throw new Error(`The table has no ${name}.`);
  const { work, admission, bytes } = cost;
  return {
    readUnits: work.readUnits + admission.readUnits,
    writeUnits: work.writeUnits + admission.writeUnits,
    bytes,
  };
}
