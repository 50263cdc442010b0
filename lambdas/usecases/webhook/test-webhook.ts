import { notFound, type Result } from '../../domain/result';
import { newDelivery, type Delivery } from '../../domain/webhooks/delivery';
import { decide, readDecideWrite, refuse } from '../decide';
import { type Session } from '../session';
import { findWebhook } from './input';
import { testEvent } from './orders';

/** Sends a test event, once, whatever the webhook asks for and even while it is paused or disabled. */
export async function testWebhook(session: Session, { id }: { id: string }): Promise<Result<Delivery>> {
  const event = testEvent(session, id);
  const delivery = newDelivery(id, event);
  return readDecideWrite(session, async () => {
    if (!(await findWebhook(session, id))) return refuse(notFound('webhook', ['input', 'id']));
    return decide(delivery, [
      { do: 'create-delivery', delivery },
      { do: 'tell', event },
    ]);
  });
}
