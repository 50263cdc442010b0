import type { Feedback } from '../feedback/feedback';
import { loopOf } from '../feedback/loop';
import { INTERACTION_METRICS, sumOf, told, type Reading, type ReviewFact, type SHORT_TERM_FACTS } from './fact';
import type { Facts } from './term-record';

/** Metrics from which the facts of the short term are computed. */
export const SHORT_TERM_METRICS = [
  'followers',
  'follows',
  'unfollows',
  ...INTERACTION_METRICS,
  'mentions',
  'sessions',
  'link_clicks',
  'conversions',
  'leads',
];

function communityGrowth(reading: Reading): ReviewFact {
  const fact = { key: 'COMMUNITY_GROWTH', name: 'Community growth', unit: 'people' } as const;
  const [first, last] = [reading.first('followers'), reading.value('followers')];
  if (first !== null && last !== null) {
    const formula = 'Followers at the end of the term minus followers at its beginning.';
    return { ...fact, value: last - first, formula, metrics: ['followers'], missing: [] };
  }
  const follows = reading.value('follows');
  const unfollows = reading.value('unfollows');
  if (follows === null) {
    const formula = 'Followers at the end of the term minus followers at its beginning, or follows minus unfollows.';
    return { ...fact, value: null, formula, metrics: [], missing: ['followers', 'follows'] };
  }
  return unfollows === null
    ? {
        ...fact,
        value: follows,
        formula: 'New follows only: nobody recorded how many people left.',
        metrics: ['follows'],
        missing: ['unfollows'],
      }
    : {
        ...fact,
        value: follows - unfollows,
        formula: 'Follows minus unfollows.',
        metrics: ['follows', 'unfollows'],
        missing: [],
      };
}

function interactions(reading: Reading): ReviewFact {
  const sum = sumOf(INTERACTION_METRICS, reading);
  const parts = sum.metrics.length > 0 ? sum.metrics : INTERACTION_METRICS;
  return {
    key: 'INTERACTIONS',
    name: 'Interactions',
    unit: 'interactions',
    formula: `Sum of ${parts.join(', ')}.`,
    ...sum,
  };
}

/** What people said, where it was recorded; else their comments. */
function feedbackHeard(reading: Reading, heard: readonly Feedback[]): ReviewFact {
  const fact = { key: 'FEEDBACK', name: 'Feedback' } as const;
  if (heard.length === 0) {
    return told(fact, reading, [
      { metric: 'comments', unit: 'comments', formula: 'Sum of comments, as evidence that people answer.' },
    ]);
  }
  const { received, answered } = loopOf(heard);
  return {
    ...fact,
    value: received,
    unit: 'items',
    formula: `Items of feedback that were said in the term. Of ${received}, ${answered} were answered by now.`,
    metrics: [],
    missing: [],
  };
}

/** The facts of step O. */
export const shortTermFacts: Facts<(typeof SHORT_TERM_FACTS)[number]> = {
  COMMUNITY_GROWTH: ({ reading }) => communityGrowth(reading),
  INTERACTIONS: ({ reading }) => interactions(reading),
  MENTIONS: ({ reading }) =>
    told({ key: 'MENTIONS', name: 'Mentions' }, reading, [
      { metric: 'mentions', unit: 'mentions', formula: 'Sum of mentions.' },
    ]),
  FEEDBACK: ({ reading, heard }) => feedbackHeard(reading, heard()),
  TRAFFIC: ({ reading }) =>
    told({ key: 'TRAFFIC', name: 'Traffic' }, reading, [
      { metric: 'sessions', unit: 'sessions', formula: 'Sum of sessions.' },
      { metric: 'link_clicks', unit: 'clicks', formula: 'Sum of clicks on links, as there are no sessions.' },
    ]),
  CONVERSIONS: ({ reading }) =>
    told({ key: 'CONVERSIONS', name: 'Conversions' }, reading, [
      { metric: 'conversions', unit: 'conversions', formula: 'Sum of conversions.' },
      { metric: 'leads', unit: 'people', formula: 'Sum of leads, as there are no conversions.' },
    ]),
};
