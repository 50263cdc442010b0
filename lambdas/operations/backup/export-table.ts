import { inParallel } from '../../shared/parallel';
import { OperationFailure } from '../failure';
import type { Pace } from '../pace';
import { scanSegment } from '../scan';
import type { Target } from '../target';
import type { BackupFolder } from './folder';
import { lineOf } from './item-json';
import { DEFINITION, FORMAT, FORMS, type Manifest, type Progress } from './manifest';
import { filterOf, type Selection } from './selection';

/** A file is written when it holds so many characters, or when so many pages were read since the last one. */
const PART_CHARACTERS = 8 * 1024 * 1024;
const PART_PAGES = 32;

export interface ExportOptions {
  selection: Selection;
  pace: Pace;
  segments: number;
  now: () => Date;
  /** Told after each file how many items are safe. */
  progressed?: (items: number) => void;
}

/**
 * Writes the items as files. It goes on where an interrupted export into the same folder stopped, which repeats at most
 * one file a segment. Throws `OperationFailure` when the folder holds something else.
 */
export async function exportTable(target: Target, folder: BackupFolder, options: ExportOptions): Promise<Manifest> {
  const progress = progressIn(folder, target, options);
  await inParallel([...progress.segments.keys()], (index) => exportSegment(target, folder, progress, index, options));
  const { segments, ...head } = progress;
  const parts = segments.flatMap(({ parts }) => parts);
  const manifest = { ...head, finishedAt: options.now().toISOString(), items: itemsOf(progress), parts };
  folder.complete(manifest);
  return manifest;
}

function progressIn(folder: BackupFolder, { tableName }: Target, options: ExportOptions): Progress {
  const { selection, segments, now } = options;
  if (folder.manifest()) throw new OperationFailure(`${folder.path} holds an export already: name another folder.`);
  const before = folder.progress();
  if (before) {
    if (before.agencyId === selection.agencyId && before.table.name === tableName) return before;
    throw new OperationFailure(`${folder.path} holds an export of something else, not finished: name another folder.`);
  }
  if (!folder.isEmpty()) throw new OperationFailure(`${folder.path} is not empty: name another folder.`);
  return {
    format: FORMAT,
    ...selection,
    table: { name: tableName, definition: DEFINITION },
    forms: FORMS,
    startedAt: now().toISOString(),
    segments: Array.from({ length: segments }, () => ({ parts: [], done: false })),
  };
}

async function exportSegment(
  target: Target,
  folder: BackupFolder,
  progress: Progress,
  index: number,
  { selection, pace, progressed }: ExportOptions,
): Promise<void> {
  const segment = progress.segments[index];
  if (!segment || segment.done) return;
  let lines: string[] = [];
  let characters = 0;
  let pages = 0;
  const own = { index, of: progress.segments.length, after: segment.after };
  for await (const { items, lastKey } of scanSegment(target, own, { pace, filter: filterOf(selection) })) {
    const more = items.map(lineOf);
    lines.push(...more);
    characters += more.reduce((sum, { length }) => sum + length, 0);
    pages += 1;
    if (lastKey && characters < PART_CHARACTERS && pages < PART_PAGES) continue;
    if (lines.length > 0) segment.parts.push(folder.writePart(partName(index, segment.parts.length), lines));
    segment.after = lastKey as typeof segment.after;
    segment.done = lastKey === undefined;
    folder.writeProgress(progress);
    progressed?.(itemsOf(progress));
    lines = [];
    characters = 0;
    pages = 0;
  }
}

const partName = (segment: number, part: number): string =>
  `items-${String(segment).padStart(3, '0')}-${String(part).padStart(5, '0')}.json.gz`;

const itemsOf = ({ segments }: Progress): number =>
  segments.flatMap(({ parts }) => parts).reduce((sum, { items }) => sum + items, 0);
