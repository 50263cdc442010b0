import type { StepContents } from '../domain/steps/contents';
import { contentTypeOf, type SubStepKey } from '../domain/steps/keys';
import type { StepRecord } from '../domain/steps/record';
import type { SubStepContents } from '../domain/steps/sub-steps/contents';
import type { Strategy } from '../domain/strategy';
import type { ResolversTypes } from './generated/types.generated';

type StepContent = Awaited<ResolversTypes['StepContent']>;
type SubStepContent = Awaited<ResolversTypes['SubStepContent']>;

/*
 * Both casts state what no type can: that a key, its content and its GraphQL type belong together. The tests of the
 * schema hold every content's form against its type.
 */

/** A step in which something was written down. */
type WrittenStep = StepRecord & Required<Pick<StepRecord, 'content'>>;

/** What was written down in a step. */
export const writtenContent = (strategy: Strategy, step: WrittenStep) =>
  ({ ...step.content, __typename: contentTypeOf(step.key), strategy, step }) as StepContent;

/** The same; `undefined` before anything was. */
export const stepContent = (strategy: Strategy, { content, ...step }: StepRecord) =>
  content && writtenContent(strategy, { ...step, content });

/** What was written down in a sub-step of H; `undefined` before anything was. */
export function subStepContent(step: StepRecord | undefined, key: SubStepKey) {
  const integration = step?.content as StepContents['INTEGRATION'] | undefined;
  const content: SubStepContents[SubStepKey] | undefined = integration?.subSteps[key];
  return content && ({ ...content, __typename: contentTypeOf(key) } as SubStepContent);
}
