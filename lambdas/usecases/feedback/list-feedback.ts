import { maySee } from '../../domain/access';
import { stageOf, type Feedback, type FeedbackStage, type Sentiment } from '../../domain/feedback/feedback';
import { fail, invalid, ok, type Result } from '../../domain/result';
import type { Page, PageRequest } from '../ports';
import type { Session } from '../session';

export const FEEDBACK_ORDERS = ['LONGEST_WAITING', 'NEWEST'] as const;
export type FeedbackOrder = (typeof FEEDBACK_ORDERS)[number];

export interface FeedbackFilter {
  brandIds?: readonly string[] | null;
  profileIds?: readonly string[] | null;
  /** Left out: all but ANSWERED. */
  stages?: readonly FeedbackStage[] | null;
  sentiment?: Sentiment | null;
  ownerId?: string | null;
  /** True for what nobody looks after. */
  unowned?: boolean | null;
  /** The first instant at which it may have been said. */
  from?: string | null;
  /** The instant before which it was said. */
  until?: string | null;
}

const MOST_IDS = 100;

/**
 * The inbox: what people said to all brands that the caller may see. What still waits and what was answered are two lists,
 * so that the first never reads through the second.
 */
export async function listFeedback(
  session: Session,
  { filter, order, ...page }: PageRequest & { filter?: FeedbackFilter | null; order?: FeedbackOrder | null },
): Promise<Result<Page<Feedback>>> {
  const { brandIds, profileIds, stages, sentiment, ownerId, unowned, from, until } = filter ?? {};
  const answered = stages?.includes('ANSWERED') === true;
  const errors = [
    ...(answered && stages.some((stage) => stage !== 'ANSWERED')
      ? [invalid('What was answered is a list of its own: ask for ANSWERED alone, or for other stages.')]
      : []),
    ...((brandIds?.length ?? 0) > MOST_IDS || (profileIds?.length ?? 0) > MOST_IDS
      ? [invalid(`Name at most ${MOST_IDS} brands and ${MOST_IDS} profiles.`)]
      : []),
    ...(from && until && from > until ? [invalid('The time ends before it begins.')] : []),
  ];
  if (errors.length > 0) return fail(...errors);

  const accept = (one: Feedback): boolean =>
    (!brandIds || brandIds.includes(one.brandId)) &&
    (!profileIds || (one.profileId !== undefined && profileIds.includes(one.profileId))) &&
    (!stages || stages.includes(stageOf(one))) &&
    (!sentiment || one.sentiment === sentiment) &&
    (!ownerId || one.ownerId === ownerId) &&
    (!unowned || one.ownerId === undefined);
  return ok(
    await session.store.feedbackInbox({
      ...page,
      answered,
      newestFirst: order === 'NEWEST',
      received: from || until ? { from: from ?? undefined, until: until ?? undefined } : undefined,
      isVisible: ({ brandId }) => maySee(session.caller, brandId),
      accept,
    }),
  );
}
