import { invalid, type Requirement, type Result, type UserError } from '../result';
import { analysis } from './analysis';
import type { StepContents } from './contents';
import { identity } from './identity';
import { integration } from './integration';
import type { StepKey, SubStepKey } from './keys';
import { launch } from './launch';
import { longTermReview } from './long-term-review';
import { measurement } from './measurement';
import { midTermReview } from './mid-term-review';
import { objectives } from './objectives';
import { optimization } from './optimization';
import { parseForm } from './parse';
import type { Plan } from './plan';
import { promotion } from './promotion';
import { research } from './research';
import { resources } from './resources';
import { rethink } from './rethink';
import { returns } from './returns';
import { shortTermReview } from './short-term-review';
import { examine, type StepDefinition } from './step';
import { SUB_STEPS } from './sub-steps';
import type { SubStepContents } from './sub-steps/contents';
import { tactics } from './tactics';
import { trial } from './trial';
import { uniqueness } from './uniqueness';

export { SUB_STEPS } from './sub-steps';

/** The eighteen steps. */
export const STEPS: { readonly [K in StepKey]: StepDefinition<StepContents[K]> } = {
  OBJECTIVES: objectives,
  ANALYSIS: analysis,
  RETHINK: rethink,
  IDENTITY: identity,
  UNIQUENESS: uniqueness,
  TACTICS: tactics,
  RESEARCH: research,
  INTEGRATION: integration,
  TRIAL: trial,
  PROMOTION: promotion,
  RESOURCES: resources,
  LAUNCH: launch,
  OPTIMIZATION: optimization,
  MEASUREMENT: measurement,
  SHORT_TERM_REVIEW: shortTermReview,
  MID_TERM_REVIEW: midTermReview,
  LONG_TERM_REVIEW: longTermReview,
  RETURNS: returns,
};

const emptyContents: Partial<StepContents> = {};
const emptySubContents: Partial<SubStepContents> = {};

/** What a step holds before anything is saved: made once, so nobody may change it. */
export const emptyContent = <K extends StepKey>(key: K): StepContents[K] =>
  (emptyContents[key] ??= STEPS[key].content.parse({}));

/** What a sub-step of H holds before anything is saved. */
const emptySubContent = <K extends SubStepKey>(key: K): SubStepContents[K] =>
  (emptySubContents[key] ??= SUB_STEPS[key].content.parse({}));

/** What completing the step asks for, met or not. */
export function requirementsOf<K extends StepKey>(key: K, plan: Plan): Requirement[] {
  const content: StepContents[K] | undefined = plan.contents[key];
  return examine(STEPS[key].rules, content ?? emptyContent(key), plan);
}

/** What completing the sub-step of H asks for, met or not. */
export function subRequirementsOf<K extends SubStepKey>(key: K, plan: Plan): Requirement[] {
  const content: SubStepContents[K] | undefined = plan.contents.INTEGRATION?.subSteps[key];
  return examine(SUB_STEPS[key].rules, content ?? emptySubContent(key), plan);
}

/** Reads a step's content, with every form error as `INVALID`; `prefix` goes before every path. */
export const parseContent = <K extends StepKey>(
  key: K,
  input: unknown,
  prefix?: readonly string[],
): Result<StepContents[K]> => parseForm(STEPS[key].content, input, prefix);

/** Reads a sub-step's content, with every form error as `INVALID`; `prefix` goes before every path. */
export const parseSubContent = <K extends SubStepKey>(
  key: K,
  input: unknown,
  prefix?: readonly string[],
): Result<SubStepContents[K]> => parseForm(SUB_STEPS[key].content, input, prefix);

function objections<Content>(
  { check }: StepDefinition<Content>,
  content: Content,
  plan: Plan,
  prefix: readonly string[],
): UserError[] {
  return (check?.(content, plan) ?? []).map(({ message, path }) => invalid(message, [...prefix, ...path]));
}

/** What only the rest of the plan can tell about content that is being saved: references that name nothing, amounts. */
export const validateAgainstPlan = <K extends StepKey>(
  key: K,
  content: StepContents[K],
  plan: Plan,
  prefix: readonly string[] = [],
): UserError[] => objections(STEPS[key], content, plan, prefix);

/** The same for a sub-step of H. */
export const validateSubAgainstPlan = <K extends SubStepKey>(
  key: K,
  content: SubStepContents[K],
  plan: Plan,
  prefix: readonly string[] = [],
): UserError[] => objections(SUB_STEPS[key], content, plan, prefix);

/** H with new notes. Its sub-steps stay as they are, whatever came with the notes. */
export const withIntegrationNotes = (
  before: StepContents['INTEGRATION'] | undefined,
  { notes }: StepContents['INTEGRATION'],
): StepContents['INTEGRATION'] => ({ notes, subSteps: before?.subSteps ?? {} });

/** H with new content of one sub-step; its notes and the other sub-steps stay as they are. */
export const withSubContent = <K extends SubStepKey>(
  before: StepContents['INTEGRATION'] | undefined,
  key: K,
  content: SubStepContents[K],
): StepContents['INTEGRATION'] => ({ ...before, subSteps: { ...before?.subSteps, [key]: content } });
