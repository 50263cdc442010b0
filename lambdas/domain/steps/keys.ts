/** The eighteen steps in the method's own order. The position counts, not the alphabet: O, Q, P, R. */
export const STEP_KEYS = [
  'OBJECTIVES',
  'ANALYSIS',
  'RETHINK',
  'IDENTITY',
  'UNIQUENESS',
  'TACTICS',
  'RESEARCH',
  'INTEGRATION',
  'TRIAL',
  'PROMOTION',
  'RESOURCES',
  'LAUNCH',
  'OPTIMIZATION',
  'MEASUREMENT',
  'SHORT_TERM_REVIEW',
  'MID_TERM_REVIEW',
  'LONG_TERM_REVIEW',
  'RETURNS',
] as const;
export type StepKey = (typeof STEP_KEYS)[number];

const LETTERS = 'ABCDEFGHIJKLMNOQPR';

/** 1 for A … 18 for R. */
export const positionOf = (key: StepKey): number => STEP_KEYS.indexOf(key) + 1;

export const letterOf = (key: StepKey): string => LETTERS.charAt(STEP_KEYS.indexOf(key));

/** The seven sub-steps of H, in order. */
export const SUB_STEP_KEYS = ['ASSEMBLE', 'BUILD', 'DRAFT', 'OPTIMIZE', 'LINK', 'BLOG', 'ROLE'] as const;
export type SubStepKey = (typeof SUB_STEP_KEYS)[number];

/** 1 for H1 … 7 for H7. */
export const subPositionOf = (key: SubStepKey): number => SUB_STEP_KEYS.indexOf(key) + 1;

const capitalized = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

const pascal = (key: string): string => key.split('_').map(capitalized).join('');

/** The field that carries a step's or sub-step's content in the one-of inputs: `shortTermReview`, `blog`. */
export const contentFieldOf = (key: StepKey | SubStepKey): string =>
  pascal(key).charAt(0).toLowerCase() + pascal(key).slice(1);

/** The GraphQL type of a step's or sub-step's content: `ShortTermReviewContent`, `BlogContent`. */
export const contentTypeOf = (key: StepKey | SubStepKey): string => `${pascal(key)}Content`;
