import * as z from 'zod';
import { fail, notFound, type Result } from '../../domain/result';
import { title } from '../../domain/text';
import type { CalendarSubscription } from '../../domain/workflow/calendar-subscription';
import { calendarLookup, calendarSubscriptionId } from '../../shared/ids';
import { decide, readDecideWrite, refuse } from '../decide';
import { parseInput, type Given } from '../input';
import { instant, type Session } from '../session';

const input = z.object({ name: title });

/** A freshly made token: what is stored of it, and the text that is shown once. */
export interface MintedToken {
  secret: string;
  lookup: string;
  hash: string;
  lastFour: string;
}

/** A new subscription with what is shown once: the secret, and the path under which it is read. */
export interface NewSubscription {
  subscription: CalendarSubscription;
  path: string;
}

/** Makes an address under which the caller's own agenda is read by calendar programs. */
export async function createCalendarSubscription(
  session: Session,
  raw: Given<typeof input>,
  mint: () => MintedToken,
): Promise<Result<NewSubscription>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  if (session.caller.role === undefined) {
    return fail({ code: 'STATE_CONFLICT', message: 'Only a person has an agenda to subscribe to.' });
  }
  const { secret, ...token } = mint();
  const subscription: CalendarSubscription = {
    ...token,
    ...parsed.value,
    id: calendarSubscriptionId(token.lookup),
    memberId: session.caller.id,
    createdAt: instant(session),
    version: 1,
  };
  return readDecideWrite(session, async () =>
    decide({ subscription, path: `/calendar/${secret}.ics` }, [{ do: 'put-calendar-subscription', subscription }]),
  );
}

/** Ends one of the caller's own addresses for good. Revoking it again changes nothing. */
export async function revokeCalendarSubscription(
  session: Session,
  { id }: { id: string },
): Promise<Result<CalendarSubscription>> {
  return readDecideWrite(session, async () => {
    const lookup = calendarLookup(id);
    const before = lookup === undefined ? undefined : await session.store.calendarSubscription(lookup);
    if (before?.memberId !== session.caller.id) return refuse(notFound('calendar subscription', ['input', 'id']));
    if (before.revokedAt !== undefined) return decide(before, []);
    const subscription = { ...before, revokedAt: instant(session), version: before.version + 1 };
    return decide(subscription, [{ do: 'put-calendar-subscription', subscription, expectedVersion: before.version }]);
  });
}
