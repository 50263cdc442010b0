import { INTERACTION_METRICS, sumOf, told, type Reading, type ReviewFact } from './fact';

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

/** The facts of step O. */
export const shortTermFacts = (reading: Reading): ReviewFact[] => [
  communityGrowth(reading),
  interactions(reading),
  told({ key: 'MENTIONS', name: 'Mentions' }, reading, [
    { metric: 'mentions', unit: 'mentions', formula: 'Sum of mentions.' },
  ]),
  told({ key: 'FEEDBACK', name: 'Feedback' }, reading, [
    { metric: 'comments', unit: 'comments', formula: 'Sum of comments, as evidence that people answer.' },
  ]),
  told({ key: 'TRAFFIC', name: 'Traffic' }, reading, [
    { metric: 'sessions', unit: 'sessions', formula: 'Sum of sessions.' },
    { metric: 'link_clicks', unit: 'clicks', formula: 'Sum of clicks on links, as there are no sessions.' },
  ]),
  told({ key: 'CONVERSIONS', name: 'Conversions' }, reading, [
    { metric: 'conversions', unit: 'conversions', formula: 'Sum of conversions.' },
    { metric: 'leads', unit: 'people', formula: 'Sum of leads, as there are no conversions.' },
  ]),
];
