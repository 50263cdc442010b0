import type * as z from 'zod';
import { measurementFaults } from '../../domain/import/metric-row';
import type { Day } from '../../domain/calendar';
import type { Catalog } from '../../domain/metrics/metric';
import { invalid, type UserError } from '../../domain/result';
import { parseInput } from '../input';

/** So many are written within the time a caller waits. */
const MOST_RECORDS = 10_000;

interface Told {
  values: Readonly<Record<string, number>>;
}

/** What is wrong with records that series are to be rolled up from, each fault with its place. `dayOf`: where one counts. */
export function recordFaults<T extends Told>(
  records: readonly T[],
  schema: z.ZodType,
  catalog: Catalog,
  dayOf: (record: T) => Day,
): UserError[] {
  if (records.length > MOST_RECORDS) return [invalid(`Send at most ${MOST_RECORDS} records at once.`, ['records'])];
  return records.flatMap((record, index) => {
    const path = ['records', String(index)];
    const parsed = parseInput(schema, record, path);
    return parsed.ok ? valueFaults(record, dayOf(record), catalog, [...path, 'values']) : parsed.errors;
  });
}

const valueFaults = ({ values }: Told, day: Day, catalog: Catalog, path: string[]): UserError[] =>
  Object.entries(values).flatMap(([metric, value]) => [
    ...measurementFaults({ metric, day, value }, catalog).map(({ message }) => invalid(message, [...path, metric])),
    ...(catalog.get(metric)?.kind === 'LAST'
      ? [invalid(`${metric} is a level, and levels of parts do not add up to one.`, [...path, metric])]
      : []),
  ]);
