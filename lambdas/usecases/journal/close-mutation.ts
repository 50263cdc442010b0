import type { JournalOutcome } from '../../domain/journal';
import type { Session } from '../session';

/**
 * Tells the journal what a mutation came to that no transaction has told of: it was refused, or there was nothing to change.
 * What the caller is answered does not depend on it.
 *
 * @param report takes the fault when the entry could not be written
 */
export async function closeMutation(
  { mutation, store, ...author }: Session,
  { outcome, codes }: { outcome: JournalOutcome; codes: readonly string[] },
  report: (fault: unknown) => void,
): Promise<void> {
  const entry = mutation?.closingEntry(author, outcome, codes);
  if (entry) await store.addJournalEntry(entry).catch(report);
}
