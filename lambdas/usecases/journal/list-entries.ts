import { maySee, type Caller } from '../../domain/access';
import type { JournalEntry, JournalOutcome } from '../../domain/journal';
import { fail, invalid, ok, type Result } from '../../domain/result';
import type { Page, PageRequest } from '../ports';
import type { Session } from '../session';

export interface JournalFilter {
  actorId?: string | null;
  operation?: string | null;
  subjectId?: string | null;
  brandId?: string | null;
  /** ISO instants; the second is not part of it. */
  from?: string | null;
  to?: string | null;
  outcome?: JournalOutcome | null;
}

export interface JournalRequest extends PageRequest {
  filter?: JournalFilter | null;
}

/** What mutations did, the newest first. A mutation is listed once; who looks for a subject finds every part of it. */
export async function listEntries(
  { caller, store }: Session,
  { filter, ...page }: JournalRequest,
): Promise<Result<Page<JournalEntry>>> {
  const { actorId, operation, subjectId, brandId, from, to, outcome } = filter ?? {};
  if (from && to && from > to) return fail(invalid('The time ends before it begins.'));
  const accept = (entry: JournalEntry): boolean =>
    (entry.part === 1 || Boolean(subjectId)) &&
    (!actorId || entry.actorId === actorId) &&
    (!operation || entry.operation === operation) &&
    (!subjectId || entry.subjectIds.includes(subjectId)) &&
    (!brandId || entry.brandIds.includes(brandId)) &&
    (!outcome || entry.outcome === outcome);
  return ok(
    await store.journal({
      ...page,
      from: from ?? undefined,
      until: to ?? undefined,
      isVisible: (entry) => isVisible(caller, entry),
      accept,
    }),
  );
}

/** Who sees certain brands only sees what lies in these, and nothing that lies in others as well. */
const isVisible = (caller: Caller, { brandIds }: JournalEntry): boolean =>
  caller.brandIds === undefined || (brandIds.length > 0 && brandIds.every((id) => maySee(caller, id)));
