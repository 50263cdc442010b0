import { uniquenessContent, type UniquenessContent } from './contents/uniqueness';
import { keysOf, platformsOf, unknownReferences } from './references';
import { defineStep, unless } from './step';

/** E: what sets the brand apart, and where it shows. */
export const uniqueness = defineStep<UniquenessContent>({
  content: uniquenessContent,
  rules: [
    {
      code: 'DIFFERENTIATOR_LISTED',
      sentence: 'Name at least one thing that makes the brand unique.',
      missing: ({ differentiators }) => unless(differentiators.length > 0),
    },
    {
      code: 'PLATFORM_SHOWS_DIFFERENTIATOR',
      sentence: 'Place something unique on every platform of step D, where people see it.',
      missing({ differentiators }, plan) {
        const visible = new Set(
          differentiators.flatMap(({ placements }) =>
            placements.filter((one) => one.visible).map((one) => one.platformKey),
          ),
        );
        return platformsOf(plan)
          .map((one) => one.key)
          .filter((platform) => !visible.has(platform));
      },
    },
  ],
  check: ({ differentiators }, plan) =>
    unknownReferences(
      'platform',
      keysOf(platformsOf(plan)),
      differentiators.flatMap(({ placements }, index) =>
        placements.map(({ platformKey }, placement) => ({
          key: platformKey,
          path: ['differentiators', index, 'placements', placement, 'platformKey'],
        })),
      ),
    ),
});
