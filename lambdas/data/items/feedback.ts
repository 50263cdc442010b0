import * as z from 'zod';
import { FEEDBACK_STAGES, isAnswered, SENTIMENTS, type Feedback } from '../../domain/feedback/feedback';
import { feedbackInboxKey, feedbackKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const entry = z.object({
  stage: z.enum(FEEDBACK_STAGES),
  at: z.string(),
  by: z.string(),
  note: z.string().optional(),
});

const feedback = z.object({
  id: z.string(),
  brandId: z.string(),
  profileId: z.string().optional(),
  externalId: z.string().optional(),
  author: z.string().optional(),
  text: z.string(),
  sentiment: z.enum(SENTIMENTS).optional(),
  permalink: z.string().optional(),
  receivedAt: z.string(),
  stages: z.tuple([entry], entry),
  reason: z.string().optional(),
  answer: z.string().optional(),
  answerLink: z.string().optional(),
  ownerId: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<Feedback>;

/** What still waits and what was answered stand apart in the index, so that the inbox never reads through the latter. */
export const feedbackItem = (tenant: Tenant, value: Feedback): Item => ({
  ...feedbackKey(tenant, value.brandId, value.id),
  ...feedbackInboxKey(tenant, isAnswered(value), value.receivedAt, value.id),
  ...value,
});
export const readFeedback = (item: Item): Feedback => feedback.parse(item);
