import { changedKindOf, latestForm } from '../../data/items/forms';
import { inParallel } from '../../shared/parallel';
import type { Pace } from '../pace';
import { scanSegment, segmentsOf, type RawItem, type Segment } from '../scan';
import type { Target } from '../target';
import { bringUp } from './bring-up';
import { readCheckpoint, removeCheckpoint, writeCheckpoint, type Checkpoint } from './checkpoints';
import { count, sum, type Tally } from './tally';

/** How many items of a page are brought up at the same time. */
const WIDTH = 8;

export interface MigrationOptions {
  /** Only counts. */
  dryRun: boolean;
  /** In units of any kind. */
  pace: Pace;
  segments: number;
  /** After so many items it is written down how far it has come. */
  pageItems: number;
  /** Told after each page, once it is written down. */
  progressed?: (counted: Tally) => void;
}

/**
 * Brings every item of the table into its latest form, beside running traffic. Interrupted, it goes on where it was;
 * repeated, it finds nothing to do.
 */
export async function migrateTable(target: Target, options: MigrationOptions): Promise<Tally> {
  const segments = segmentsOf(options.segments);
  const counted = sum(await inParallel(segments, (segment) => migrateSegment(target, segment, options)));
  if (!options.dryRun) await inParallel(segments, (segment) => removeCheckpoint(target, segment));
  return counted;
}

async function migrateSegment(target: Target, segment: Segment, options: MigrationOptions): Promise<Tally> {
  const { dryRun, pace, pageItems, progressed } = options;
  const at: Checkpoint = (!dryRun && (await readCheckpoint(target, segment))) || { done: false, counted: {} };
  if (at.done) return at.counted;
  const pages = scanSegment(target, { ...segment, after: at.after }, { pace, pageItems });
  for await (const { items, lastKey } of pages) {
    await inParallel(items, (item) => migrateItem(target, item, at.counted, options), WIDTH);
    at.after = lastKey;
    at.done = lastKey === undefined;
    if (!dryRun) await writeCheckpoint(target, segment, at);
    progressed?.(at.counted);
  }
  return at.counted;
}

async function migrateItem(target: Target, item: RawItem, counted: Tally, options: MigrationOptions): Promise<void> {
  const kind = changedKindOf({ pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' });
  if (kind === undefined) return;
  const outdated = Number(item.v?.N ?? 1) < latestForm(kind);
  if (!outdated || options.dryRun) return count(counted, kind, { outdated, changed: false });
  const { changed, units } = await bringUp(target, kind, item);
  count(counted, kind, { outdated, changed });
  await options.pace(units);
}
