import { addCounts, NOTHING_COUNTED, type ValueCounts } from '../../domain/metrics/recording';
import { RollUps, type Share } from '../../domain/metrics/roll-up';
import type { MetricSeries } from '../../domain/metrics/series';
import { fail, ok, type Result, type UserError } from '../../domain/result';
import { decide, readDecideWrite, refuse } from '../decide';
import { LARGEST_TRANSACTION, type Change } from '../ports';
import type { Session } from '../session';

/** A kind of record that series are rolled up from: how it is found, what a telling of it changes, and what it adds. */
export interface RecordKind<Told, Kept extends { version: number }> {
  place: Pick<MetricSeries, 'brandId' | 'source' | 'origin'>;
  keyOf(told: Told): string;
  /** In the order of the keys. */
  read(keys: readonly string[]): Promise<(Kept | undefined)[]>;
  /** The record after it was told of; the very same object when nothing changed. */
  tell(kept: Kept | undefined, told: Told): Result<Kept>;
  /** Whether a record that changes something is new, or replaces what was there. */
  outcome(before: Kept | undefined, told: Told): 'created' | 'updated';
  sharesOf(kept: Kept): readonly Share[];
  put(kept: Kept, expectedVersion: number | undefined): Change;
}

/** What was told, with its place in the request. */
type Entry<Told> = readonly [index: number, told: Told];

/** What telling a part of the records comes to. */
interface Part<Kept> {
  counts: ValueCounts;
  changes: Change[];
  /** The records as they are afterwards, by key. */
  after: ReadonlyMap<string, Kept>;
  /** How many of the entries were dealt with. */
  done: number;
}

/**
 * Writes records and keeps the series that are rolled up from them in step: a record and what it moves are one
 * transaction, under the version that the record had. So whoever else writes the same records at the same time, and
 * however often a call is repeated, each record counts once. Nothing is written while any record is not acceptable; of
 * many records, as many as a transaction takes become visible together.
 *
 * @param dryRun reads and counts, and writes nothing
 */
export async function writeRecords<Told, Kept extends { version: number }>(
  session: Session,
  kind: RecordKind<Told, Kept>,
  told: readonly Told[],
  dryRun: boolean,
): Promise<Result<ValueCounts>> {
  const entries = [...told.entries()];
  const kept = await readAll(kind, entries);
  const whole = tell(kind, entries, kept);
  if (!whole.ok || dryRun) return whole.ok ? ok(whole.value.counts) : whole;

  let counts = NOTHING_COUNTED;
  for (let at = 0; at < entries.length;) {
    const rest = entries.slice(at, at + LARGEST_TRANSACTION);
    // What was read counts for the first attempt; after a refusal somebody else has written, and it is read again.
    let present: ReadonlyMap<string, Kept> | undefined = kept;
    const written = await readDecideWrite(session, async () => {
      const part = tell(kind, rest, present ?? (await readAll(kind, rest)), LARGEST_TRANSACTION);
      present = undefined;
      return part.ok ? decide(part.value, part.value.changes) : refuse(...part.errors);
    });
    if (!written.ok) return written;
    for (const [key, record] of written.value.after) kept.set(key, record);
    counts = addCounts(counts, written.value.counts);
    at += written.value.done;
  }
  return ok(counts);
}

async function readAll<Told, Kept extends { version: number }>(
  kind: RecordKind<Told, Kept>,
  entries: readonly Entry<Told>[],
): Promise<Map<string, Kept>> {
  const keys = [...new Set(entries.map(([, told]) => kind.keyOf(told)))];
  const found = await kind.read(keys);
  return new Map(keys.flatMap((key, index) => (found[index] ? [[key, found[index]]] : [])));
}

/** Tells the records one after the other, as many as fit into a transaction of so many items. */
function tell<Told, Kept extends { version: number }>(
  kind: RecordKind<Told, Kept>,
  entries: readonly Entry<Told>[],
  kept: ReadonlyMap<string, Kept>,
  mostItems = Infinity,
): Result<Part<Kept>> {
  const errors: UserError[] = [];
  const after = new Map<string, Kept>();
  const rollUps = new RollUps(kind.place);
  let counts = NOTHING_COUNTED;
  let done = 0;
  for (const [index, told] of entries) {
    const key = kind.keyOf(told);
    const before = after.get(key) ?? kept.get(key);
    const record = kind.tell(before, told);
    if (!record.ok) {
      errors.push(
        ...record.errors.map((error) => ({ ...error, path: ['records', String(index), ...(error.path ?? [])] })),
      );
    } else if (record.value !== before) {
      const shares = [before ? kind.sharesOf(before) : [], kind.sharesOf(record.value)] as const;
      const items = after.size + (after.has(key) ? 0 : 1) + rollUps.size + rollUps.wouldAdd(...shares);
      if (items > mostItems && done > 0) break;
      rollUps.move(...shares);
      after.set(key, record.value);
      counts = addCounts(counts, { ...NOTHING_COUNTED, [kind.outcome(before, told)]: 1 });
    } else {
      counts = addCounts(counts, { ...NOTHING_COUNTED, unchanged: 1 });
    }
    done += 1;
  }
  if (errors.length > 0) return fail(...errors);
  const puts = [...after].map(([key, record]) => kind.put(record, kept.get(key)?.version));
  const moves = rollUps.all().map((rollUp): Change => ({ do: 'roll-up', rollUp }));
  return ok({ counts, changes: [...puts, ...moves], after, done });
}
