import { promotionContent, type PromotionContent } from './contents/promotion';
import { keysOf, segmentsOf, unknownReferences } from './references';
import { defineStep, unless } from './step';

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
