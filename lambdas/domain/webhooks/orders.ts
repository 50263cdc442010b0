/**
 * What the agency asks of its webhooks goes the way of the events, so that it takes its place among them. Nobody can ask
 * for it by a pattern.
 */
export const ORDERS = {
  /** A test event for one webhook. */
  TEST: 'webhook.test',
  /** A webhook is enabled again: what was held back is to be sent. */
  RESUMED: 'webhook.resumed',
  /** Deliveries are to be sent again. */
  REPEATED: 'webhook.repeated',
} as const;

export const ORDER_TYPES = Object.values(ORDERS);
export type OrderType = (typeof ORDER_TYPES)[number];
