import * as z from 'zod';
import { catalogWith } from '../../domain/metrics/catalog';
import type { Metric } from '../../domain/metrics/metric';
import {
  described,
  descriptionFaults,
  incompatibilities,
  MOST_OWN_METRICS,
  ownMetricInput,
} from '../../domain/metrics/own-metric';
import { fail, invalid, type Result, type UserError } from '../../domain/result';
import { decide, readDecideWrite, refuse } from '../decide';
import { forAllBrands } from '../for-all-brands';
import { parseInput, type Given } from '../input';
import type { Session } from '../session';

const input = ownMetricInput.extend({ expectedVersion: z.int().nullish() });

/**
 * Defines a metric for the whole agency. With the version that a definition has, it is changed as far as what was recorded
 * by it keeps its meaning. The same definition again changes nothing.
 */
export async function defineMetric(session: Session, raw: Given<typeof input>): Promise<Result<Metric>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const refused = forAllBrands(session, 'define metrics for the whole agency');
  if (refused) return fail(refused);
  const { expectedVersion, ...given } = parsed.value;
  return readDecideWrite(session, async () => {
    const own = await session.store.ownMetrics();
    const before = own.metrics.find(({ key }) => key === given.key);
    const faults = descriptionFaults(given, catalogWith(own.metrics));
    if (faults.length > 0) return refuse(...faults);
    if (before && isSame(before, described(given, before.version ?? 0))) return decide(before, []);
    const after = described(given, (before?.version ?? 0) + 1);
    const refusals = [...versionFaults(before, expectedVersion), ...(before ? incompatibilities(before, after) : [])];
    if (refusals.length > 0) return refuse(...refusals);
    const metrics = [...own.metrics.filter((one) => one !== before), after];
    if (metrics.length > MOST_OWN_METRICS) {
      return refuse(invalid(`An agency defines at most ${MOST_OWN_METRICS} metrics.`, ['input', 'key']));
    }
    return decide(after, [{ do: 'put-own-metrics', metrics, expectedVersion: own.version }]);
  });
}

const isSame = (one: Metric, other: Metric): boolean => JSON.stringify(one) === JSON.stringify(other);

function versionFaults(before: Metric | undefined, expectedVersion: number | null | undefined): UserError[] {
  const isGiven = expectedVersion !== null && expectedVersion !== undefined;
  if (!before) {
    return isGiven
      ? [{ code: 'VERSION_CONFLICT', message: 'No metric has this key yet.', path: ['input', 'expectedVersion'] }]
      : [];
  }
  if (!isGiven) {
    const message = `${before.key} is defined already, in version ${before.version}. Give that version to change it.`;
    return [{ code: 'ALREADY_EXISTS', message, path: ['input', 'key'] }];
  }
  if (expectedVersion === before.version) return [];
  const message = `It has version ${before.version} by now, not ${expectedVersion}. Read it again, then decide.`;
  return [{ code: 'VERSION_CONFLICT', message, path: ['input', 'expectedVersion'] }];
}
