import { trialContent, type Finding, type TrialContent } from './contents/trial';
import { keysOf, platformsOf, unknownReferences } from './references';
import { defineStep, unless } from './step';

/** Over the day after its last one; when it was ended early, on the very day of that. */
function isOver({ startsOn, endsOn, endedEarly }: TrialContent, today: string): boolean {
  if (startsOn === undefined || startsOn > today) return false;
  return endedEarly ? (endedEarly.on ?? today) <= today : endsOn !== undefined && endsOn < today;
}

const isResolved = ({ resolution, reason }: Finding) =>
  resolution === 'CORRECTED' || (resolution === 'ACCEPTED' && reason !== undefined);

/** I: the platforms tried out by a few people first. */
export const trial = defineStep<TrialContent>({
  content: trialContent,
  rules: [
    {
      code: 'PLATFORM_TRIALLED',
      sentence: 'Try out every platform of step D.',
      missing: ({ trialledPlatforms }, plan) =>
        platformsOf(plan)
          .map((one) => one.key)
          .filter((platform) => !trialledPlatforms.includes(platform)),
    },
    {
      code: 'TRIAL_OVER',
      sentence: 'Set the first and the last day of the trial and wait until it is over, or end it early with a reason.',
      missing: (content, { today }) => unless(isOver(content, today)),
    },
    {
      code: 'TRIAL_FEEDBACK_LISTED',
      sentence: 'Write down at least one thing the testers found.',
      missing: ({ feedback }) => unless(feedback.length > 0),
    },
    {
      code: 'FINDING_RESOLVED',
      sentence: 'Correct every finding, or accept it with a reason.',
      missing: ({ feedback }) => feedback.filter((one) => !isResolved(one)).map((one) => one.key),
    },
  ],
  check({ trialledPlatforms, feedback }, plan) {
    const known = keysOf(platformsOf(plan));
    return unknownReferences('platform', known, [
      ...trialledPlatforms.map((platform, index) => ({ key: platform, path: ['trialledPlatforms', index] })),
      ...feedback.map(({ platformKey }, index) => ({ key: platformKey, path: ['feedback', index, 'platformKey'] })),
    ]);
  },
});
