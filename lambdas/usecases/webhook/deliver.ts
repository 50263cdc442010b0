import { attemptsOfRound, isOver, newDelivery, withAttempt, type Delivery } from '../../domain/webhooks/delivery';
import { GONE_REASON, reasonToPause } from '../../domain/webhooks/failing';
import { ORDERS } from '../../domain/webhooks/orders';
import { isExhausted } from '../../domain/webhooks/retry';
import { verdictOf, type Outcome } from '../../domain/webhooks/verdict';
import { wants, type Webhook } from '../../domain/webhooks/webhook';
import type { Clock } from '../../shared/clock';
import type { DeliveryStore, DeliveryTask } from '../ports/webhooks';

/** What delivering needs from outside. */
export interface DeliveryTools {
  store: DeliveryStore;
  /** Sends a signed request to the webhook's receiver. */
  send(webhook: Webhook, delivery: Delivery, now: Date): Promise<Outcome>;
  now: Clock;
  /** Seconds until the next attempt, see `delayAfter`. */
  delayAfter(failures: number, retryAfterSeconds?: number): number;
}

/** Whether a task is dealt with; otherwise in how many seconds it is to be taken up again. */
export type Handled = { isDone: true } | { isDone: false; againInSeconds: number };

const DONE: Handled = { isDone: true };
const again = (againInSeconds: number): Handled => ({ isDone: false, againInSeconds });

/** When the webhook changed at this very moment, it is looked at anew. */
const AT_ONCE = again(1);
/** Of what was held back before a task, no more is sent on its occasion: the task has to be through in time. */
const MOST_EARLIER = 3;
/** Clocks of different machines may differ by this much. */
const CLOCKS_DIFFER_MS = 60_000;

/** Delivers an event to a webhook, or finds that there is nothing to do any more. The same task may come several times. */
export async function deliver(task: DeliveryTask, tools: DeliveryTools): Promise<Handled> {
  const { webhook, delivery } = await tools.store.webhookAndDelivery(task.webhookId, task.eventId);
  const wanted = delivery ?? (task.event && newDelivery(task.webhookId, task.event));
  if (!webhook || !wanted) return DONE;
  return settle(webhook, takenUpAgain(wanted, task), tools);
}

/** A request to send it again begins anew, once. */
function takenUpAgain(delivery: Delivery, { again }: DeliveryTask): Delivery {
  if (again === undefined || delivery.repeatedFor === again.id) return delivery;
  const { isListed, ...rest } = delivery;
  return {
    ...rest,
    ...(isListed && { isListed }),
    status: 'PENDING',
    triedFrom: again.at,
    repeatedFor: again.id,
    nextAttemptAt: undefined,
  };
}

async function settle(webhook: Webhook, delivery: Delivery, tools: DeliveryTools): Promise<Handled> {
  if (isOver(delivery)) return DONE;
  if (isTest(delivery)) return attempt(webhook, delivery, tools);
  if (!wants(webhook, delivery.event)) return giveUp(delivery, tools);
  if (webhook.status !== 'ACTIVE') return hold(delivery, tools);
  const behind = await settleEarlier(webhook, delivery, tools);
  if (!behind.isDone) return behind;
  const wait = Date.parse(delivery.nextAttemptAt ?? '') - tools.now().getTime();
  return wait > 0 ? again(Math.ceil(wait / 1_000)) : attempt(webhook, delivery, tools);
}

/**
 * What was held back goes first. A task that was in the queue when the webhook was enabled again stands before the tasks
 * for what was held back until then; those that were told later stand behind them anyway.
 */
async function settleEarlier(webhook: Webhook, { event }: Delivery, tools: DeliveryTools): Promise<Handled> {
  const { resumedAt } = webhook;
  if (resumedAt === undefined || Date.parse(event.at) > Date.parse(resumedAt) + CLOCKS_DIFFER_MS) return DONE;
  const place = { subjectId: event.subjectId, eventId: event.id };
  const earlier = await tools.store.heldBefore(webhook.id, place, MOST_EARLIER + 1);
  for (const one of earlier.slice(0, MOST_EARLIER)) {
    const handled = await settleHeld(webhook, one, tools);
    if (!handled.isDone) return handled;
  }
  return earlier.length > MOST_EARLIER ? AT_ONCE : DONE;
}

async function settleHeld(webhook: Webhook, delivery: Delivery, tools: DeliveryTools): Promise<Handled> {
  if (isOver(delivery)) {
    await tools.store.saveDelivery(delivery, tools.now());
    return DONE;
  }
  const wait = Date.parse(delivery.nextAttemptAt ?? '') - tools.now().getTime();
  return wait > 0 ? again(Math.ceil(wait / 1_000)) : attempt(webhook, delivery, tools);
}

async function attempt(webhook: Webhook, delivery: Delivery, tools: DeliveryTools): Promise<Handled> {
  const { store, now } = tools;
  const started = now();
  const outcome = await tools.send(webhook, delivery, started);
  const ended = now();
  const verdict = verdictOf(outcome);
  const tried = withAttempt(delivery, {
    at: started.toISOString(),
    ...(outcome.answered && { status: outcome.status }),
    milliseconds: ended.getTime() - started.getTime(),
    ...(verdict.what === 'FAILED' && { error: verdict.error }),
    ...(verdict.what === 'GONE' && { error: GONE_REASON }),
  });
  if (verdict.what === 'DELIVERED') {
    await store.saveDelivery({ ...tried, status: 'DELIVERED' }, ended);
    if (webhook.failingSince !== undefined) await store.endFailures(webhook.id);
    return DONE;
  }
  if (verdict.what === 'GONE') {
    await store.stop(webhook, 'GONE', GONE_REASON, ended.toISOString());
    return giveUp(tried, tools);
  }
  if (isTest(delivery)) return giveUp(tried, tools);
  const failing = { ...webhook, ...(await store.countFailure(webhook.id, started.toISOString())) };
  const reason = reasonToPause(failing, ended);
  if (reason !== undefined) {
    await store.stop(webhook, 'PAUSED', reason, ended.toISOString());
    return hold(tried, tools);
  }
  if (isExhausted(tried, ended)) return giveUp(tried, tools);
  const seconds = tools.delayAfter(attemptsOfRound(tried).length, verdict.retryAfterSeconds);
  const nextAttemptAt = new Date(ended.getTime() + seconds * 1_000).toISOString();
  await store.saveDelivery({ ...tried, status: 'PENDING', nextAttemptAt }, ended);
  return again(seconds);
}

async function giveUp(delivery: Delivery, { store, now }: DeliveryTools): Promise<Handled> {
  await store.saveDelivery({ ...delivery, status: 'FAILED', nextAttemptAt: undefined }, now());
  return DONE;
}

async function hold(delivery: Delivery, { store, now }: DeliveryTools): Promise<Handled> {
  return (await store.hold(delivery, now())) ? DONE : AT_ONCE;
}

const isTest = ({ event }: Delivery): boolean => event.type === ORDERS.TEST;
