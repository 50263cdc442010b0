import type { StepKey, SubStepKey } from '../../domain/steps/keys';
import { getApproval } from './approval';
import { prepareLaunch } from './launch';
import { assemble, fillIn, link, optimize } from './profiles';
import { prepareResources } from './resources';
import { recordFigures } from './record-figures';
import { earnReturns } from './returns';
import { reviewLongTerm } from './review-long-term';
import { reviewMidTerm, reviewShortTerm } from './reviews';
import type { Walk } from './stage';

type Preparation = (walk: Walk) => Promise<void>;

/** What steps ask for besides their own content. Each looks first at what is there, so that it can be done again. */
const PREPARATIONS: Partial<Record<StepKey, Preparation>> = {
  RESOURCES: prepareResources,
  LAUNCH: prepareLaunch,
  MEASUREMENT: recordFigures,
  SHORT_TERM_REVIEW: reviewShortTerm,
  MID_TERM_REVIEW: reviewMidTerm,
  LONG_TERM_REVIEW: reviewLongTerm,
  RETURNS: earnReturns,
};

const SUB_PREPARATIONS: Partial<Record<SubStepKey, Preparation>> = {
  ASSEMBLE: assemble,
  BUILD: fillIn,
  DRAFT: getApproval,
  OPTIMIZE: optimize,
  LINK: link,
};

export const preparation = (key: StepKey): Preparation | undefined => PREPARATIONS[key];

export const subPreparation = (key: SubStepKey): Preparation | undefined => SUB_PREPARATIONS[key];
