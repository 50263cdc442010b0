import type { Change, Refusal, StoredChange } from './ports';
import type { Session } from './session';

/**
 * Writes changes, all or nothing, and in the same transaction what the journal says of them: who changed what, and what has
 * to be told to others. Outside of a mutation nothing is journalled, so nothing can be told there.
 */
export async function commit(
  { store, mutation, ...author }: Session,
  changes: readonly Change[],
): Promise<Refusal | undefined> {
  const stored = changes.filter((change): change is StoredChange => change.do !== 'tell');
  const events = changes.flatMap((change) => (change.do === 'tell' ? [change.event] : []));
  if (!mutation) {
    if (events.length > 0) throw new Error('Something happened outside of a mutation, and cannot be told.');
    return store.commit(stored);
  }
  const entry = mutation.entryFor(author, stored, events);
  const refusal = await store.commit([...stored, { do: 'add-journal-entry', entry }]);
  if (refusal) mutation.takeBack(entry);
  return refusal;
}
