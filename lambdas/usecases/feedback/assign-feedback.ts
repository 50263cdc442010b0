import type { Feedback } from '../../domain/feedback/feedback';
import { fail, ok } from '../../domain/result';
import { instant, type Session } from '../session';
import { changeFeedback, type ChangedFeedback } from './change-feedback';
import { notAnOwner, readOwners } from './owner';

export interface AssignFeedbackInput {
  ids: readonly string[];
  /** Nothing takes the owner away. */
  ownerId?: string | null;
}

/** Says who looks after items of feedback. */
export async function assignFeedback(
  session: Session,
  { ids, ownerId }: AssignFeedbackInput,
): Promise<ChangedFeedback> {
  const owner = ownerId ?? undefined;
  const mayOwn = await readOwners(session, owner === undefined ? [] : [owner]);
  const items = ids.map((id) =>
    ok({
      id,
      change(before: Feedback) {
        if (owner !== undefined && !mayOwn(owner, before.brandId)) return fail(notAnOwner(['ownerId']));
        if (before.ownerId === owner) return ok(before);
        return ok({ ...before, ownerId: owner, updatedAt: instant(session), version: before.version + 1 });
      },
    }),
  );
  return changeFeedback(session, items, 'ids', 'feedback.assigned');
}
