import { parseContent, parseSubContent } from '../../../lambdas/domain/steps';
import {
  contentFieldOf,
  STEP_KEYS,
  SUB_STEP_KEYS,
  type StepKey,
  type SubStepKey,
} from '../../../lambdas/domain/steps/keys';
import { completeContents, completeSubContents } from '../complete-contents';

/** What can be written down in a step: all of it, nothing, or one of C's other decisions. */
export type Variant = 'WHOLE' | 'BARE' | 'REVISE' | 'STOP';

const isStep = (key: string): key is StepKey => (STEP_KEYS as readonly string[]).includes(key);

/** The content that a client sends. */
export function contentOf(key: StepKey | SubStepKey, variant: Variant): object {
  if (variant === 'REVISE' || variant === 'STOP') return { decision: variant, reason: 'Too bold' };
  if (variant === 'BARE') return {};
  const all: Record<string, object> = isStep(key) ? completeContents : completeSubContents;
  return all[contentFieldOf(key)] ?? {};
}

/** Content as text, the way it is kept. */
export function textOfContent(key: StepKey | SubStepKey, content: unknown): string {
  const parsed = isStep(key) ? parseContent(key, content) : parseSubContent(key, content);
  if (!parsed.ok) throw new Error(`${key}: ${parsed.errors.map(({ message }) => message).join('; ')}`);
  return keptText(key, parsed.value);
}

/** The text of what was read back. What sub-steps hold stands under their own names. */
export const keptText = (key: string, content: object): string =>
  JSON.stringify(key === 'INTEGRATION' ? { ...content, subSteps: undefined } : content);

/** The text of every step's and sub-step's whole content. */
export const WHOLE = Object.fromEntries(
  [...STEP_KEYS, ...SUB_STEP_KEYS].map((key) => [key, textOfContent(key, contentOf(key, 'WHOLE'))]),
) as Record<StepKey | SubStepKey, string>;
