import { maySee, type Caller } from '../access';
import { ORDERS } from './orders';
import type { ToldEvent } from './webhook';

export const DELIVERY_STATUSES = ['PENDING', 'HELD', 'DELIVERED', 'FAILED'] as const;
/** `HELD` waits until its webhook is enabled again. */
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One request to the receiver. */
export interface Attempt {
  at: string;
  /** The HTTP status of the answer; left out when there was none. */
  status?: number;
  milliseconds: number;
  /** What went wrong, as a sentence; left out when nothing did. */
  error?: string;
}

/** What is kept of one event for one webhook. */
export interface Delivery {
  webhookId: string;
  event: ToldEvent;
  status: DeliveryStatus;
  /** The latest, the earliest of them first. */
  attempts: Attempt[];
  /** When it was told, or asked for again: from then on counts how long it is tried. */
  triedFrom: string;
  /** When it is tried again; only while it is pending. */
  nextAttemptAt?: string;
  /** It was held back, and is listed among what is to be sent before anything later. */
  isListed?: boolean;
  /** The last request to deliver it again that was answered, so that the same request does so once. */
  repeatedFor?: string;
}

/** How long the log, and what is held back, is kept. */
export const KEPT_DAYS = 30;
/** Of attempts at one event only the latest are kept. */
const MOST_ATTEMPTS = 40;

export const newDelivery = (webhookId: string, event: ToldEvent): Delivery => ({
  webhookId,
  event,
  status: 'PENDING',
  attempts: [],
  triedFrom: event.at,
});

export const withAttempt = (delivery: Delivery, attempt: Attempt): Delivery => ({
  ...delivery,
  attempts: [...delivery.attempts, attempt].slice(-MOST_ATTEMPTS),
  nextAttemptAt: undefined,
});

/** How many attempts there were since it was told, or last asked for again. */
export const attemptsOfRound = ({ attempts, triedFrom }: Delivery): Attempt[] =>
  attempts.filter(({ at }) => at >= triedFrom);

export const isOver = ({ status }: Delivery): boolean => status === 'DELIVERED' || status === 'FAILED';

/** A webhook may have been for more brands once: its log shows no more of it than its reader may see, and all tests. */
export const maySeeDelivery = (caller: Pick<Caller, 'brandIds'>, { event }: Pick<Delivery, 'event'>): boolean =>
  caller.brandIds === undefined ||
  (event.brandId === undefined ? event.type === ORDERS.TEST : maySee(caller, event.brandId));
