import * as z from 'zod';
import { key, list, text, title } from '../../text';

const channel = z.object({ channel: title, message: text(2_000).optional(), segmentKey: key.optional() });

export const promotionContent = z.object({ channels: list(channel, 50).default([]) });
export type PromotionContent = z.infer<typeof promotionContent>;
