import * as z from 'zod';
import { paragraph } from '../../text';

export const midTermReviewContent = z.object({ judgement: paragraph.optional(), waiver: paragraph.optional() });
export type MidTermReviewContent = z.infer<typeof midTermReviewContent>;
