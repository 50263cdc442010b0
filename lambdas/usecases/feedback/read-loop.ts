import type { Brand } from '../../domain/brand';
import { addDays, dayIn, daysIn, type Period } from '../../domain/calendar';
import type { Feedback } from '../../domain/feedback/feedback';
import { loopOf, type FeedbackLoop } from '../../domain/feedback/loop';
import { fail, invalid, ok, type Result } from '../../domain/result';
import type { FeedbackStore } from '../ports/feedback';
import type { Session } from '../session';

/** What people said on the days of a period. */
export type FeedbackIn = (period: Period) => Feedback[];

/**
 * What was said to a brand in a period. Where on earth the brand counts its days is only asked afterwards, so that it can
 * be read at the same time.
 *
 * @param consistent sees also what was recorded a moment ago, at twice the price
 */
export async function readReceived(
  store: FeedbackStore,
  brandId: string,
  { from, to }: Period,
  consistent = false,
): Promise<(timeZone: string) => FeedbackIn> {
  // No day begins more than a day before it does in Greenwich, nor ends more than a day after.
  const span = { from: `${addDays(from, -1)}T00:00:00.000Z`, until: `${addDays(to, 2)}T00:00:00.000Z` };
  const read = await store.feedbackReceived(brandId, span, consistent);
  return (timeZone) => {
    const dated = read.map((feedback) => ({ feedback, day: dayIn(timeZone, new Date(feedback.receivedAt)) }));
    return (period) => dated.flatMap(({ feedback, day }) => (day >= period.from && day <= period.to ? [feedback] : []));
  };
}

/** The figures of a brand's loop over a period of up to 800 days. */
export async function readLoop(
  { store }: Session,
  brand: Pick<Brand, 'id' | 'timeZone'>,
  period: Period,
): Promise<Result<FeedbackLoop>> {
  if (period.from > period.to) return fail(invalid('The last day is before the first.'));
  if (daysIn(period) > MOST_DAYS) return fail(invalid(`Ask for at most ${MOST_DAYS} days at once.`));
  const received = await readReceived(store, brand.id, period);
  return ok(loopOf(received(brand.timeZone)(period)));
}

const MOST_DAYS = 800;
