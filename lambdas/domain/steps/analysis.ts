import { analysisContent, type AnalysisContent } from './contents/analysis';
import { defineStep, unless, type Rule } from './step';

const listed = (code: string, field: 'limits' | 'helps' | 'hurts', sentence: string): Rule<AnalysisContent> => ({
  code,
  sentence,
  missing: (content) => unless(content[field].length > 0),
});

const written = (
  code: string,
  field: 'planB' | 'planC' | 'planForSuccess' | 'planForFailure',
  sentence: string,
): Rule<AnalysisContent> => ({ code, sentence, missing: (content) => unless(content[field] !== undefined) });

/** B: what stands around the objectives, and the plans for when things turn out otherwise. */
export const analysis = defineStep<AnalysisContent>({
  content: analysisContent,
  rules: [
    listed('LIMIT_LISTED', 'limits', 'Name at least one thing that sets limits to the brand.'),
    listed('HELP_LISTED', 'helps', 'Name at least one thing that helps.'),
    listed('HURT_LISTED', 'hurts', 'Name at least one thing that hurts.'),
    written('PLAN_B_WRITTEN', 'planB', 'Write a plan B: what to do when the first plan does not work.'),
    written('PLAN_C_WRITTEN', 'planC', 'Write a plan C: what to do when plan B does not work either.'),
    written('PLAN_FOR_SUCCESS_WRITTEN', 'planForSuccess', 'Write a plan for success: what to do when it goes well.'),
    written('PLAN_FOR_FAILURE_WRITTEN', 'planForFailure', 'Write a plan for failure: what to do when it goes wrong.'),
  ],
});
