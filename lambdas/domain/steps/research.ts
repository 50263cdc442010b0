import { researchContent, type ResearchContent, type Segment } from './contents/research';
import { keysOf, platformsOf, unknownReferences } from './references';
import { defineStep } from './step';

const lackOf = (one: Segment): string[] =>
  (['likes', 'habits', 'needs'] as const).filter((field) => one[field].length === 0);

/** G: the audience, the market, and where people are met. */
export const research = defineStep<ResearchContent>({
  content: researchContent,
  rules: [
    {
      code: 'SEGMENT_DESCRIBED',
      sentence: 'Describe at least one audience segment with its likes, habits and needs.',
      missing({ segments }) {
        if (segments.length === 0) return ['a segment'];
        if (segments.some((one) => lackOf(one).length === 0)) return [];
        return segments.map((one) => `${one.name} (${lackOf(one).join(', ')})`);
      },
    },
    {
      code: 'MAP_REACHES_SEGMENTS',
      sentence: 'Say for every segment on which platform it is met, and how.',
      missing({ segments, map }, plan) {
        const platforms = keysOf(platformsOf(plan));
        const reached = new Set(map.filter((one) => platforms.has(one.platformKey)).map((one) => one.segmentKey));
        return segments.filter((one) => !reached.has(one.key)).map((one) => one.name);
      },
    },
    {
      code: 'MAP_REACHES_PLATFORMS',
      sentence: 'Say for every platform of step D which segment is met there, and how.',
      missing({ segments, map }, plan) {
        const known = keysOf(segments);
        const reached = new Set(map.filter((one) => known.has(one.segmentKey)).map((one) => one.platformKey));
        return platformsOf(plan)
          .map((one) => one.key)
          .filter((platform) => !reached.has(platform));
      },
    },
  ],
  check: ({ segments, map }, plan) => [
    ...unknownReferences(
      'segment',
      keysOf(segments),
      map.map(({ segmentKey }, index) => ({ key: segmentKey, path: ['map', index, 'segmentKey'] })),
    ),
    ...unknownReferences(
      'platform',
      keysOf(platformsOf(plan)),
      map.map(({ platformKey }, index) => ({ key: platformKey, path: ['map', index, 'platformKey'] })),
    ),
  ],
});
