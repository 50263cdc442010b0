import * as z from 'zod';
import type { EventData } from '../../domain/events/event';
import { EVENT_TYPES } from '../../domain/events/types';
import { JOURNAL_OUTCOMES, type JournalEntry } from '../../domain/journal';
import { ORDER_TYPES } from '../../domain/webhooks/orders';
import { journalKey, outboxKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const event = z.object({
  id: z.string(),
  type: z.enum([...EVENT_TYPES, ...ORDER_TYPES]),
  at: z.string(),
  subjectId: z.string(),
  brandId: z.string().optional(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) satisfies z.ZodType<EventData>,
});

const entry = z.object({
  id: z.string(),
  at: z.string(),
  operation: z.string(),
  actorId: z.string(),
  memberId: z.string(),
  outcome: z.enum(JOURNAL_OUTCOMES),
  codes: z.array(z.string()),
  subjectIds: z.array(z.string()),
  brandIds: z.array(z.string()),
  requestId: z.string(),
  sourceIp: z.string().optional(),
  userAgent: z.string().optional(),
  part: z.number(),
  events: z.array(event).default([]),
}) satisfies z.ZodType<JournalEntry>;

const KEPT_FOR_SECONDS = 2 * 366 * 24 * 60 * 60;

/** `isIndexed`: what it tells is found in the index until it is handed on, where there is no stream to find it in. */
export const journalItem = (tenant: Tenant, value: JournalEntry, isIndexed = false): Item => ({
  ...journalKey(tenant, value.id),
  ...(isIndexed && value.events.length > 0 && outboxKey(value.id)),
  ...value,
  // A stream's filter can tell an entry that tells nothing only by what it lacks.
  events: value.events.length > 0 ? value.events : undefined,
  expiresAt: Math.floor(Date.parse(value.at) / 1_000) + KEPT_FOR_SECONDS,
});
export const readJournalEntry = (item: Item): JournalEntry => entry.parse(item);
