import { objectivesContent, type ObjectivesContent } from './contents/objectives';
import { defineStep, unless } from './step';

const titlesWithout = ({ objectives }: ObjectivesContent, field: 'approach' | 'target' | 'horizon') =>
  objectives.filter((one) => one[field] === undefined).map((one) => one.title);

/** A: where we want to go. */
export const objectives = defineStep<ObjectivesContent>({
  content: objectivesContent,
  rules: [
    {
      code: 'VISION_WRITTEN',
      sentence: 'Write down the vision: where the brand wants to go.',
      missing: ({ vision }) => unless(vision !== undefined),
    },
    {
      code: 'OBJECTIVE_LISTED',
      sentence: 'Name at least one objective.',
      missing: (content) => unless(content.objectives.length > 0),
    },
    {
      code: 'OBJECTIVE_APPROACH',
      sentence: 'Say for each objective how you will get there.',
      missing: (content) => titlesWithout(content, 'approach'),
    },
    {
      code: 'OBJECTIVE_TARGET',
      sentence: 'Give each objective a target.',
      missing: (content) => titlesWithout(content, 'target'),
    },
    {
      code: 'OBJECTIVE_HORIZON',
      sentence: 'Put each objective in the short, the mid or the long term.',
      missing: (content) => titlesWithout(content, 'horizon'),
    },
  ],
});
