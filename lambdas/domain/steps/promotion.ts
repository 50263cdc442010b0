import * as z from 'zod';
import { key, list, text, title } from '../text';
import { keysOf, segmentsOf, unknownReferences } from './references';
import { defineStep, unless } from './step';

const channel = z.object({ channel: title, message: text(2_000).optional(), segmentKey: key.optional() });

export const promotionContent = z.object({ channels: list(channel, 50).default([]) });
export type PromotionContent = z.infer<typeof promotionContent>;

/** J: how the strategy itself is made known. */
export const promotion = defineStep<PromotionContent>({
  content: promotionContent,
  rules: [
    {
      code: 'PROMOTION_CHANNEL_READY',
      sentence: 'Choose at least one channel with a message for a segment of step G.',
      missing({ channels }, plan) {
        const known = keysOf(segmentsOf(plan));
        return unless(
          channels.some(
            ({ message, segmentKey }) => message !== undefined && segmentKey !== undefined && known.has(segmentKey),
          ),
        );
      },
    },
  ],
  check: ({ channels }, plan) =>
    unknownReferences(
      'segment',
      keysOf(segmentsOf(plan)),
      channels.map(({ segmentKey }, index) => ({ key: segmentKey, path: ['channels', index, 'segmentKey'] })),
    ),
});
