import { maySee, type Caller } from '../access';
import { matches } from './patterns';

/** An agency has no more; each event is held against all of them. */
export const MOST_WEBHOOKS = 20;

export const WEBHOOK_STATUSES = ['ACTIVE', 'DISABLED', 'PAUSED', 'GONE'] as const;
/** `DISABLED` by the agency; `PAUSED` by us after long failure; `GONE` said by the receiver (HTTP 410). */
export type WebhookStatus = (typeof WEBHOOK_STATUSES)[number];

/** Signs deliveries. An older one signs beside it until it ends. */
export interface WebhookSecret {
  /** Only the delivering function can open it. */
  sealed: string;
  createdAt: string;
  /** Left out for the newest. */
  endsAt?: string;
}

export interface Webhook {
  id: string;
  /** Its place among the agency's webhooks, from 1 to `MOST_WEBHOOKS`, held by no other. */
  slot: number;
  url: string;
  description?: string;
  /** Types of events, or families of them such as `strategy.*`. */
  events: string[];
  /** Left out: of all brands, and of none. */
  brandIds?: string[];
  status: WebhookStatus;
  /** Why it is paused or gone, for its owners. */
  statusReason?: string;
  /** When it was last enabled again: what was held back until then goes before what happened later. */
  resumedAt?: string;
  /** The newest first. */
  secrets: WebhookSecret[];
  /** Since when every attempt has failed, and how many have. Any change of the webhook begins anew. */
  failingSince?: string;
  failedAttempts?: number;
  createdAt: string;
  updatedAt: string;
  version: number;
}

/** What happened, as receivers are told of it. */
export interface ToldEvent {
  /** `evt_` and a ULID. */
  id: string;
  type: string;
  at: string;
  /** What has to stay in order: events of the same subject are delivered one after the other. */
  subjectId: string;
  brandId?: string;
  data: Record<string, unknown>;
}

/** Whether a webhook is to be told of an event. What is paused or disabled is told later; what is gone never. */
export const wants = ({ status, events, brandIds }: Webhook, { type, brandId }: ToldEvent): boolean =>
  status !== 'GONE' &&
  events.some((pattern) => matches(pattern, type)) &&
  (brandIds === undefined || (brandId !== undefined && brandIds.includes(brandId)));

/** A caller who sees some brands sees the webhooks that are told of nothing else. */
export const maySeeWebhook = (caller: Pick<Caller, 'brandIds'>, { brandIds }: Pick<Webhook, 'brandIds'>): boolean =>
  caller.brandIds === undefined || (brandIds !== undefined && brandIds.every((id) => maySee(caller, id)));

/** The secrets that sign at a moment, the newest first. */
export const secretsAt = ({ secrets }: Pick<Webhook, 'secrets'>, now: string): WebhookSecret[] =>
  secrets.filter(({ endsAt }) => endsAt === undefined || endsAt > now);
