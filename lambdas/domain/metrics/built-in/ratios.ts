import type { RatioMetric } from '../metric';

type Given = Pick<RatioMetric, 'key' | 'name' | 'effect' | 'review' | 'formula' | 'numerator' | 'denominator'> &
  Partial<RatioMetric>;

const ratio = (given: Given): RatioMetric => ({
  unit: 'RATIO',
  networks: [],
  replacedBy: null,
  lowerIsBetter: false,
  allowsNegative: false,
  range: null,
  version: null,
  fallbackDenominators: [],
  ...given,
  kind: 'RATIO',
});

/** What people do with content: the interactions of the method. */
export const INTERACTIONS = ['reactions', 'likes', 'comments', 'shares', 'saves'] as const;

/** The built-in metrics that follow from others. */
export const RATIOS: readonly RatioMetric[] = [
  ratio({
    key: 'engagement_rate_by_reach',
    name: 'Engagement rate by reach',
    effect: 'RESONANCE',
    review: 'MID_TERM',
    formula: 'Interactions (reactions, likes, comments, shares, saves) divided by people reached',
    numerator: INTERACTIONS,
    denominator: 'reach',
  }),
  ratio({
    key: 'engagement_rate_by_impressions',
    name: 'Engagement rate by impressions',
    effect: 'RESONANCE',
    review: 'MID_TERM',
    formula: 'Interactions divided by impressions; by views where there are no impressions',
    numerator: INTERACTIONS,
    denominator: 'impressions',
    fallbackDenominators: ['views'],
  }),
  ratio({
    key: 'click_through_rate',
    name: 'Click-through rate',
    effect: 'TRAFFIC',
    review: 'SHORT_TERM',
    formula: 'Clicks divided by impressions; by views where there are no impressions',
    numerator: ['clicks'],
    denominator: 'impressions',
    fallbackDenominators: ['views'],
  }),
  ratio({
    key: 'shareability',
    name: 'Shareability',
    effect: 'CONNECTIVITY',
    review: 'SHORT_TERM',
    formula: 'Shares divided by people reached; by impressions, then by views, where the reach is unknown',
    numerator: ['shares'],
    denominator: 'reach',
    fallbackDenominators: ['impressions', 'views'],
  }),
  ratio({
    key: 'conversion_rate',
    name: 'Conversion rate',
    effect: 'CREDIBILITY',
    review: 'SHORT_TERM',
    formula: 'Conversions divided by sessions; by clicks on links where there are no sessions',
    numerator: ['conversions'],
    denominator: 'sessions',
    fallbackDenominators: ['link_clicks'],
  }),
  ratio({
    key: 'cost_per_result',
    name: 'Cost per result',
    unit: 'MONEY',
    effect: 'CREDIBILITY',
    review: 'MID_TERM',
    formula: 'Spend divided by conversions',
    lowerIsBetter: true,
    numerator: ['spend'],
    denominator: 'conversions',
  }),
  ratio({
    key: 'return_on_spend',
    name: 'Return on spend',
    effect: 'CREDIBILITY',
    review: 'MID_TERM',
    formula: 'Revenue divided by spend',
    numerator: ['revenue'],
    denominator: 'spend',
    allowsNegative: true,
  }),
];
