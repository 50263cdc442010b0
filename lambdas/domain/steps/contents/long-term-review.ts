import * as z from 'zod';
import { key, list, paragraph } from '../../text';

export const longTermReviewContent = z.object({
  judgement: paragraph.optional(),
  waiver: paragraph.optional(),
  acceptances: list(z.object({ objectiveKey: key, reason: paragraph }), 50).default([]),
});
export type LongTermReviewContent = z.infer<typeof longTermReviewContent>;
