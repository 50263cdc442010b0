import { optimizationContent, type OptimizationContent } from './contents/optimization';
import { defineStep, unless } from './step';

/** M: tools that make the process simpler. */
export const optimization = defineStep<OptimizationContent>({
  content: optimizationContent,
  rules: [
    {
      code: 'TOOL_ADOPTED',
      sentence: 'Take up at least one tool that makes the process simpler.',
      missing: ({ tools }) => unless(tools.length > 0),
    },
  ],
});
