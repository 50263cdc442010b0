import { identityContent, type IdentityContent, type PlatformIdentity } from './contents/identity';
import { keysOf, objectivesOf, unknownReferences } from './references';
import { defineStep, unless } from './step';

const keysWhere = ({ platforms }: IdentityContent, lacks: (platform: PlatformIdentity) => boolean) =>
  platforms.filter(lacks).map((one) => one.key);

/** D: who the brand is, as a whole and on each platform. */
export const identity = defineStep<IdentityContent>({
  content: identityContent,
  rules: [
    {
      code: 'BRAND_VISION_WRITTEN',
      sentence: 'Write down what the brand sees ahead of it.',
      missing: ({ vision }) => unless(vision !== undefined),
    },
    {
      code: 'MISSION_WRITTEN',
      sentence: 'Write down the mission: why the brand exists.',
      missing: ({ mission }) => unless(mission !== undefined),
    },
    {
      code: 'ALIGNMENT_WRITTEN',
      sentence: 'Say how all platforms go together in one workflow.',
      missing: ({ alignment }) => unless(alignment !== undefined),
    },
    {
      code: 'PLATFORM_LISTED',
      sentence: 'Name at least one platform.',
      missing: ({ platforms }) => unless(platforms.length > 0),
    },
    {
      code: 'PLATFORM_IDENTITY',
      sentence: 'Describe for each platform who the brand is there.',
      missing: (content) => keysWhere(content, (one) => one.identity === undefined),
    },
    {
      code: 'PLATFORM_FEATURES',
      sentence: 'Name for each platform the features that will be used.',
      missing: (content) => keysWhere(content, (one) => one.features.length === 0),
    },
    {
      code: 'PLATFORM_GOAL',
      sentence: 'Give each platform a goal that serves an objective of step A.',
      missing(content, plan) {
        const known = keysOf(objectivesOf(plan));
        return keysWhere(content, (one) => !one.goals.some(({ objectiveKey }) => known.has(objectiveKey)));
      },
    },
  ],
  check: ({ platforms }, plan) =>
    unknownReferences(
      'objective',
      keysOf(objectivesOf(plan)),
      platforms.flatMap(({ goals }, index) =>
        goals.map(({ objectiveKey }, goal) => ({
          key: objectiveKey,
          path: ['platforms', index, 'goals', goal, 'objectiveKey'],
        })),
      ),
    ),
});
