import type { SubStepKey } from '../../../domain/steps/keys';

/**
 * What the team writes down from step H on, under each step's name in `StepContentInput`. Reviews and returns begin empty:
 * what they say follows from the figures.
 */
export const CARRYING_OUT = {
  INTEGRATION: { integration: { notes: 'Done in one week' } },
  TRIAL: {
    trial: {
      startsOn: '2026-07-21',
      endsOn: '2026-07-30',
      testers: [{ who: 'Five regulars of the stall', relation: 'LOYAL_CUSTOMER' }],
      trialledPlatforms: ['instagram', 'x', 'blog'],
      feedback: [
        {
          key: 'sound',
          from: 'A regular',
          platformKey: 'instagram',
          finding: 'Films without sound say nothing',
          resolution: 'CORRECTED',
        },
      ],
    },
  },
  PROMOTION: {
    promotion: {
      channels: [{ channel: 'A card with every bottle', message: 'See it pressed', segmentKey: 'cooks' }],
    },
  },
  RESOURCES: { resources: { notes: 'Planned with the stall’s own money' } },
  LAUNCH: { launch: { notes: 'On the first market Sunday of August' } },
  OPTIMIZATION: {
    optimization: { tools: [{ name: 'Planner', purpose: 'A week of posts at once', minutesSavedPerWeek: 90 }] },
  },
  MEASUREMENT: {
    measurement: {
      measures: [
        {
          objectiveKey: 'known',
          metrics: ['reach', 'shareability'],
          returnMeasure: { metric: 'reach', valuePerUnit: '0.01', formula: 'People reached × the price of an ad view' },
        },
        {
          objectiveKey: 'orders',
          metrics: ['sales'],
          returnMeasure: { metric: 'sales', valuePerUnit: '28.00', formula: 'Orders × average order' },
        },
        {
          objectiveKey: 'regulars',
          metrics: ['returning_customers'],
          returnMeasure: { metric: 'returning_customers', valuePerUnit: '60.00', formula: 'People × a year of oil' },
        },
      ],
    },
  },
  SHORT_TERM_REVIEW: { shortTermReview: {} },
  MID_TERM_REVIEW: { midTermReview: {} },
  LONG_TERM_REVIEW: { longTermReview: {} },
  RETURNS: { returns: {} },
};

/** What the team writes down in each sub-step of H. */
export const SUB_CONTENTS: Record<SubStepKey, object> = {
  ASSEMBLE: { assemble: { notes: 'Three profiles' } },
  BUILD: { build: { notes: 'Texts by the agency, pictures from the press' } },
  DRAFT: { draft: { notes: 'Shown at the stall' } },
  OPTIMIZE: { optimize: { notes: 'One edge each' } },
  LINK: { link: { notes: 'The blog feeds the others' } },
  BLOG: { blog: { engine: 'WordPress', theme: 'Plain', plugins: ['Recipes'], styling: 'Green on stone' } },
  ROLE: {
    role: {
      roles: [
        { ideaKey: 'tasting', effect: 'TRUST', how: 'People see others choose it' },
        { ideaKey: 'recipes', effect: 'TRAFFIC', how: 'The dish leads to the bottle' },
      ],
    },
  },
};
