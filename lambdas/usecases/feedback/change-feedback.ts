import type { Feedback } from '../../domain/feedback/feedback';
import { fail, invalid, notFound, type Result, type UserError } from '../../domain/result';
import { chunks, inParallel } from '../../shared/parallel';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, versionMismatch } from '../decide';
import { tellOfFeedback } from '../events';
import type { Change } from '../ports';
import { locate, type Session } from '../session';

const MOST_ITEMS = 100;
/** So that a transaction stays far below the 4 MB that DynamoDB takes, however long the texts are. */
const ITEMS_A_TRANSACTION = 50;

type FeedbackEvent = 'feedback.advanced' | 'feedback.assigned';

/** What is to happen to one item. Its errors have their paths within the item. */
export interface FeedbackChange {
  id: string;
  expectedVersion?: number | null;
  /** The item as it should become; the very same one when there is nothing to change. */
  change(before: Feedback): Result<Feedback>;
}

/** What became of each item, in their order, and the errors of those that stayed as they were. */
export interface ChangedFeedback {
  feedback: (Feedback | null)[];
  userErrors: UserError[];
}

/**
 * Changes 1 to 100 items, each on its own: what is wrong with one does not hold up the others. Each is written under its
 * version; when others wrote in between, it is decided anew.
 *
 * @param field the list of the input that the items stand in, for the paths of errors
 * @param event what the change of an item is told as
 */
export async function changeFeedback(
  session: Session,
  items: readonly Result<FeedbackChange>[],
  field: string,
  event: FeedbackEvent,
): Promise<ChangedFeedback> {
  if (items.length < 1 || items.length > MOST_ITEMS) {
    const message = `Send 1 to ${MOST_ITEMS} items at once; there are ${items.length.toLocaleString('en')}.`;
    return { feedback: [], userErrors: [invalid(message, ['input', field])] };
  }
  const outcomes: Result<Feedback>[] = items.map((item) => (item.ok ? fail(notFound('feedback', ['id'])) : item));
  const located = once(
    items.flatMap((item, index) => (item.ok ? [{ ...item.value, index }] : [])),
    outcomes,
  ).filter(({ id }) => locate(session, id, 'FEEDBACK'));
  await inParallel(chunks(located, ITEMS_A_TRANSACTION), async (group) => {
    const changed = await changeTogether(session, group, event);
    group.forEach(({ index }, place) => {
      outcomes[index] = changed.ok ? (changed.value[place] ?? fail()) : fail(...changed.errors);
    });
  });
  return {
    feedback: outcomes.map((outcome) => (outcome.ok ? outcome.value : null)),
    userErrors: outcomes.flatMap((outcome, index) =>
      outcome.ok
        ? []
        : outcome.errors.map((error) => ({ ...error, path: ['input', field, String(index), ...(error.path ?? [])] })),
    ),
  };
}

/** Leaves out, and refuses, what speaks of an item once more. */
function once<Item extends { id: string; index: number }>(items: Item[], outcomes: Result<Feedback>[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ id, index }) => {
    if (!seen.has(id)) return seen.add(id);
    outcomes[index] = fail(invalid('An earlier item of this request speaks of the same feedback.', ['id']));
    return false;
  });
}

/** One transaction of those that can be changed. */
const changeTogether = (
  session: Session,
  group: readonly FeedbackChange[],
  event: FeedbackEvent,
): Promise<Result<Result<Feedback>[]>> =>
  readDecideWrite(session, async () => {
    const brandIds = [...new Set(group.flatMap(({ id }) => locate(session, id, 'FEEDBACK')?.brandId ?? []))];
    const [found, brands] = await Promise.all([
      session.store.feedbackById(group.map(({ id }) => id)),
      session.store.brandsById(brandIds),
    ]);
    const results = group.map(({ expectedVersion, change }, index): Result<Feedback> => {
      const before = found[index];
      const brand = brands.find((one) => one?.id === before?.brandId);
      if (!before || !brand) return fail(notFound('feedback', ['id']));
      const archived = archivedErrors(brand, ['id']);
      if (archived.length > 0) return fail(...archived);
      const mismatch = versionMismatch(before, expectedVersion);
      return mismatch ? fail({ ...mismatch, path: ['expectedVersion'] }) : change(before);
    });
    const changes = results.flatMap((result, index): Change[] => {
      const before = found[index];
      if (!result.ok || !before || result.value === before) return [];
      return [
        { do: 'put-feedback', feedback: result.value, expectedVersion: before.version },
        tellOfFeedback(session, event, result.value),
      ];
    });
    return decide(results, changes);
  });
