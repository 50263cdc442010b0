import type { StepKey } from '../../steps/keys';
import type { Part } from '../material';
import { integration } from './integration';
import { launch, measurement, optimization } from './live';
import { analysis, identity, objectives, rethink, tactics, uniqueness } from './planning';
import { promotion, trial } from './preparing';
import { research } from './research';
import { resources } from './resources';
import { returns } from './returns';
import { longTermReview, midTermReview, shortTermReview } from './reviews';

/** How each step is written out. */
export const PARTS: { readonly [K in StepKey]: Part<K> } = {
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
