import * as z from 'zod';
import type { Day } from '../../domain/calendar';
import { LONGEST_QUARTER, placeInQuarter, type QuarterValues } from '../../domain/metrics/buckets';
import { rounded } from '../../domain/metrics/measure';
import type { RollUp } from '../../domain/metrics/roll-up';
import type { MetricSeries } from '../../domain/metrics/series';
import { seriesOfBrandsKey, type Tenant } from '../keys';
import { readToldText } from '../source-text';
import type { Item } from '../table-access';

/*
 * Days are attributes of their own, named by their place in the quarter (`01` … `92`): an update that sets some of them
 * creates the item if need be and never touches the other days, so two imports at once lose nothing of each other's. With
 * names that short a full quarter of eight-digit values stays below 1 KB, which is one write unit in the table and one in
 * the index.
 *
 * A roll-up adds to its days. What was added may be taken out again, and then nothing is there, which is not zero: beside
 * each day stands how many records it is the sum of (`n01` … `n92`), and a day with a count of zero has no value.
 */
const COLUMNS = Array.from({ length: LONGEST_QUARTER }, (_, place) => nameOf(place));
const RECORDS = COLUMNS.map((name) => `n${name}`);

const place = z.object({ sk: z.string(), gsi1sk: z.string() });

const columnOf = (day: Day): string => nameOf(placeInQuarter(day));

function nameOf(place: number): string {
  return String(place + 1).padStart(2, '0');
}

export const columnsOf = (values: QuarterValues): Record<string, number> =>
  Object.fromEntries(values.flatMap((value, place) => (value === null ? [] : [[nameOf(place), value]])));

/** Adds to the days of a series, wherever they stand at the moment of the write. */
export function rollUpUpdate(tenant: Tenant, rollUp: RollUp) {
  const place = Object.entries(seriesOfBrandsKey(tenant, rollUp));
  const added = Object.entries(rollUp.steps).flatMap(([day, step]): [string, number][] => [
    [columnOf(day), step.value],
    [`n${columnOf(day)}`, step.records],
  ]);
  return {
    UpdateExpression:
      `SET ${place.map(([name]) => `${name} = :${name}`).join(', ')} ` +
      `ADD ${added.map(([name]) => `#${name} :${name}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(added.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries([...place, ...added].map(([name, one]) => [`:${name}`, one])),
  };
}

/** Checked by hand: a year of ten metrics is thousands of numbers, each of which zod would look at apart. */
export const valuesIn = (attributes: Item): QuarterValues =>
  COLUMNS.map((name, place) => {
    const value = attributes[name];
    return value === undefined || attributes[RECORDS[place] ?? ''] === 0 ? null : numberOf(value, name);
  });

/** Sums that grew beyond what a `number` holds exactly come as `bigint`. */
function numberOf(value: unknown, column: string): number {
  if (typeof value === 'number' || typeof value === 'bigint') return rounded(Number(value));
  throw new TypeError(`The column ${column} of a series holds no number.`);
}

/** What an item is of can be read from its keys: metric and quarter from one, brand and source from the other. */
export function readSeries(stored: Item): MetricSeries {
  const { sk, gsi1sk } = place.parse(stored);
  const [metric = '', quarter = ''] = sk.split('#', 2);
  const at = gsi1sk.indexOf('#');
  const brandId = gsi1sk.slice(0, at);
  return {
    brandId,
    ...readToldText(brandId, gsi1sk.slice(at + 1)),
    metric,
    quarter,
    values: valuesIn(stored),
  };
}
