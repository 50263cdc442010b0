import type * as z from 'zod';
import type { Requirement } from '../result';
import type { Plan } from './plan';

/** One condition for completing a step. */
export interface Rule<Content> {
  /** Never changes once published: programs count on it. */
  code: string;
  /** What has to be so, as a sentence for a person. */
  sentence: string;
  /** What is still missing, by name; empty when the rule is met. `content` is what was saved, or the step's empty content. */
  missing(content: Content, plan: Plan): string[];
}

/** Something that may not be written down as it is, although its form is right: a reference that names nothing, say. */
export interface Objection {
  message: string;
  /** Where in the content, such as `['measures', '0', 'objectiveKey']`. */
  path: string[];
}

/** A step's part of the method: what may be written down, and when it is complete. */
export interface StepDefinition<Content> {
  /** What a saved step may hold. Unfinished content is fine: the rules say what completion asks for. */
  content: z.ZodType<Content>;
  rules: readonly Rule<Content>[];
  /** What only the rest of the plan can tell about content that is being saved. */
  check?(content: Content, plan: Plan): Objection[];
}

/** Types a definition by its content. */
export const defineStep = <Content>(definition: StepDefinition<Content>) => definition;

/** Holds every rule against the content: met or not, and what is missing by name. */
export function examine<Content>(rules: readonly Rule<Content>[], content: Content, plan: Plan): Requirement[] {
  return rules.map(({ code, sentence, missing }) => {
    const names = missing(content, plan);
    const list = names.filter((name) => name !== '');
    return {
      code,
      message: list.length > 0 ? `${sentence} Missing: ${list.join(', ')}.` : sentence,
      met: names.length === 0,
    };
  });
}

/** For a rule that is met or not, with nothing to name. */
export const unless = (met: boolean): string[] => (met ? [] : ['']);
