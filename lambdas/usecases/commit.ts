import { DoneBeforeError } from './once/errors';
import type { Change, OnceChange, Refusal, StoredChange } from './ports';
import type { Session } from './session';

/**
 * Writes changes, all or nothing, and in the same transaction what belongs to the mutation: what the journal says of it, with
 * what has to be told to others, and what a repeated call is answered. Outside of a mutation nothing can be told.
 *
 * @param value what the use case comes to when this is written
 * @throws DoneBeforeError when the same call was carried out in the meantime; then nothing was written
 */
export async function commit(
  session: Session,
  changes: readonly Change[],
  value: unknown,
): Promise<Refusal | undefined> {
  const { store, mutation, caller, now } = session;
  const stored = changes.filter((change): change is StoredChange => change.do !== 'tell');
  const events = changes.flatMap((change) => (change.do === 'tell' ? [change.event] : []));
  if (!mutation) {
    if (events.length > 0) throw new Error('Something happened outside of a mutation, and cannot be told.');
    return store.commit(stored);
  }
  const entry = mutation.entryFor({ caller, now }, stored, events);
  const kept = await keptOnce(session, value);
  const refusal = await store.commit([...stored, { do: 'add-journal-entry', entry }, ...kept]);
  if (refusal) mutation.takeBack(entry);
  else if (kept.length > 0) mutation.once?.markKept();
  if (refusal?.refused.some(({ do: what }) => what === 'keep-once')) throw new DoneBeforeError();
  return refusal;
}

async function keptOnce({ mutation, caller, now }: Session, value: unknown): Promise<OnceChange[]> {
  if (!mutation?.once?.isOpen) return [];
  const record = await mutation.once.recordOf(value, mutation.brandsSeenBy(caller));
  return [{ do: 'keep-once', record, now: now.toISOString() }];
}
