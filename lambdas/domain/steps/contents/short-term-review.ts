import * as z from 'zod';
import { paragraph } from '../../text';

export const shortTermReviewContent = z.object({
  judgement: paragraph.optional(),
  fits: z.boolean().optional(),
  waiver: paragraph.optional(),
});
export type ShortTermReviewContent = z.infer<typeof shortTermReviewContent>;
