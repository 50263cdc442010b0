import { rethinkContent, type RethinkContent } from './contents/rethink';
import type { Plan } from './plan';
import { defineStep, unless } from './step';

/** Whether this step was written down after the other was completed; what was thought before does not count. */
function savedAfter(completed: 'OBJECTIVES' | 'ANALYSIS', { times }: Plan): boolean {
  const { savedAt } = times.RETHINK ?? {};
  const { completedAt } = times[completed] ?? {};
  return savedAt !== undefined && completedAt !== undefined && Date.parse(savedAt) >= Date.parse(completedAt);
}

/** C: A and B looked at again with some distance. */
export const rethink = defineStep<RethinkContent>({
  content: rethinkContent,
  rules: [
    {
      code: 'OBJECTIVES_RECONSIDERED',
      sentence:
        'Look at the objectives again after they were completed: say whether they are kept or changed, and why.',
      missing: ({ aboutObjectives }, plan) => unless(aboutObjectives !== undefined && savedAfter('OBJECTIVES', plan)),
    },
    {
      code: 'ANALYSIS_RECONSIDERED',
      sentence: 'Look at the analysis again after it was completed: say whether it is kept or changed, and why.',
      missing: ({ aboutAnalysis }, plan) => unless(aboutAnalysis !== undefined && savedAfter('ANALYSIS', plan)),
    },
    {
      code: 'MATURING_DATE_COME',
      sentence: 'Let the thoughts mature: set a date and wait until it has come.',
      missing: ({ maturesOn }, { today }) => unless(maturesOn !== undefined && maturesOn <= today),
    },
    {
      code: 'DECISION_CONTINUE',
      sentence: 'Decide to continue.',
      missing: ({ decision }) => unless(decision === 'CONTINUE'),
    },
  ],
  check: ({ decision, reason }) =>
    decision === 'STOP' && reason === undefined
      ? [{ message: 'Say why the strategy stops here.', path: ['reason'] }]
      : [],
});
