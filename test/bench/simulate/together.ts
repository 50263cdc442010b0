import { crc32 } from 'node:zlib';
import type { Chance } from './chance';
import { PARTITION, type Direction, type Heat, type Where } from './heat';

/** What many agencies take together, each doing what `heat` holds, at a moment of its own. */
export interface Together {
  /** Units of the whole table, or of the whole index, in the busiest second. */
  peak: number;
  /** Physical partitions that are assumed: as many as carry twice that. */
  partitions: number;
  /** Units of the fullest of them in its busiest second, when keys fall where their hash says and nothing was split. */
  fullest: number;
}

export interface Many {
  agencies: number;
  /** They begin within so many seconds. */
  within: number;
}

/**
 * Agencies share no partition key, for each begins with the tenant. They do share the physical partitions that keys are
 * hashed to.
 */
export function together(
  heat: Heat,
  where: Where,
  direction: Direction,
  { agencies, within }: Many,
  chance: Chance,
): Together {
  const keys = heat.keys(where, direction);
  const starts = Array.from({ length: agencies }, () => chance.below(within));
  const length = within + 1 + Math.max(0, ...keys.flatMap(([, bySecond]) => [...bySecond.keys()]));
  const whole = new Float64Array(length);
  const ofOne = totalsOf(keys);
  for (const start of starts) for (const [second, units] of ofOne) add(whole, start + second, units);
  const peak = whole.reduce((most, units) => Math.max(most, units), 0);

  const partitions = Math.max(1, Math.ceil((2 * peak) / PARTITION[direction]));
  const filled = new Float64Array(length * partitions);
  for (const [agency, start] of starts.entries()) {
    for (const [key, bySecond] of keys) {
      const offset = (crc32(`${agency} ${key}`) % partitions) * length + start;
      for (const [second, units] of bySecond) add(filled, offset + second, units);
    }
  }
  return { peak, partitions, fullest: filled.reduce((most, units) => Math.max(most, units), 0) };
}

function totalsOf(keys: ReturnType<Heat['keys']>): Map<number, number> {
  const totals = new Map<number, number>();
  for (const [, bySecond] of keys) {
    for (const [second, units] of bySecond) totals.set(second, (totals.get(second) ?? 0) + units);
  }
  return totals;
}

const add = (units: Float64Array, at: number, more: number): void => {
  units[at] = (units[at] ?? 0) + more;
};
