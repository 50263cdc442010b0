import type { DomainEvent } from '../../domain/events/event';
import { ORDERS } from '../../domain/webhooks/orders';
import type { ToldEvent } from '../../domain/webhooks/webhook';
import { newEventId } from '../../shared/ids';
import type { Telling } from '../ports';
import { instant, type Session } from '../session';

/** It stands for itself, so that it waits behind nothing else. */
export function testEvent(session: Session, webhookId: string): DomainEvent {
  const id = newEventId();
  return { id, type: ORDERS.TEST, at: instant(session), subjectId: id, data: { webhookId } };
}

export const tellResumed = (session: Session, webhookId: string): Telling =>
  tell(session, ORDERS.RESUMED, { webhookId });

/** Asks for one event again, or for all that failed since an instant. */
export const tellRepeat = (
  session: Session,
  webhookId: string,
  what: Pick<ToldEvent, 'id' | 'subjectId'> | { failedSince: string },
): Telling =>
  tell(session, ORDERS.REPEATED, {
    webhookId,
    ...('failedSince' in what ? what : { eventId: what.id, eventSubjectId: what.subjectId }),
  });

const tell = (
  session: Session,
  type: DomainEvent['type'],
  data: DomainEvent['data'] & { webhookId: string },
): Telling => ({
  do: 'tell',
  event: { id: newEventId(), type, at: instant(session), subjectId: data.webhookId, data },
});
