import { inParallel } from '../../shared/parallel';
import type { Pace } from '../pace';
import { scanSegment, segmentsOf } from '../scan';
import type { Target } from '../target';
import type { Expected } from './check-files';
import { digestOf, nameOf } from './item-json';
import { filterOf, type Selection } from './selection';

/** How a table differs from an export: the names of items. */
export interface Differences {
  missing: string[];
  extra: string[];
  different: string[];
}

/** Reads what is meant of the table and holds it against what an export says. */
export async function compare(
  target: Target,
  expected: Expected,
  { selection, pace, segments }: { selection: Selection; pace: Pace; segments: number },
): Promise<Differences> {
  const seen = new Set<string>();
  const differences: Differences = { missing: [], extra: [], different: [] };
  await inParallel(segmentsOf(segments), async (segment) => {
    for await (const { items } of scanSegment(target, segment, { pace, filter: filterOf(selection) })) {
      for (const item of items) {
        const name = nameOf(item);
        const digest = expected.get(name);
        if (digest === undefined) differences.extra.push(name);
        else {
          seen.add(name);
          if (digest !== digestOf(item)) differences.different.push(name);
        }
      }
    }
  });
  for (const name of expected.keys()) if (!seen.has(name)) differences.missing.push(name);
  return differences;
}
