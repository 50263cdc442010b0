import { decimalsOf, type Money } from '../money';
import { INTERACTION_METRICS, sumOf, told, type MID_TERM_FACTS, type Reading, type ReviewFact, type Sum } from './fact';
import type { Facts } from './term-record';

/** Metrics from which the facts of the mid term are computed. */
export const MID_TERM_METRICS = [
  ...INTERACTION_METRICS,
  'reach',
  'impressions',
  'returning_customers',
  'sentiment',
  'sales',
  'revenue',
  'hours_worked',
  'spend',
  'opinion_leader_mentions',
];

/** Something to divide by. Zero is as good as nothing. */
interface Divisor {
  value: number;
  name: string;
  metrics: string[];
}

const divisor = (value: number | null, name: string, metrics: string[]): Divisor[] =>
  value !== null && value > 0 ? [{ value, name, metrics }] : [];

function engagement(reading: Reading): ReviewFact {
  const fact = { key: 'ENGAGEMENT', name: 'Engagement', unit: 'interactions per person reached' } as const;
  const above = sumOf(INTERACTION_METRICS, reading);
  const [below] = [
    ...divisor(reading.value('reach'), 'people reached', ['reach']),
    ...divisor(reading.value('impressions'), 'impressions, as the reach is unknown', ['impressions']),
  ];
  if (above.value === null || below === undefined) {
    return {
      ...fact,
      value: null,
      formula: 'Interactions divided by people reached, or by impressions.',
      metrics: [],
      missing: [...(above.value === null ? INTERACTION_METRICS : []), ...(below ? [] : ['reach', 'impressions'])],
    };
  }
  return {
    ...fact,
    unit: below.metrics[0] === 'reach' ? fact.unit : 'interactions per impression',
    value: above.value / below.value,
    formula: `Interactions (${above.metrics.join(', ')}) divided by ${below.name}.`,
    metrics: [...above.metrics, ...below.metrics],
    missing: above.missing,
  };
}

/** `spent` is the money spent of the mid term, on anything but hours. */
function effortAgainstReward(reading: Reading, spent: Money): ReviewFact {
  const fact = { key: 'EFFORT_AGAINST_REWARD', name: 'Effort against reward' } as const;
  const { currency } = spent;
  const revenue = reading.value('revenue');
  const reward: Sum =
    revenue === null ? sumOf(INTERACTION_METRICS, reading) : { value: revenue, metrics: ['revenue'], missing: [] };
  const rewardName = revenue === null ? 'interactions' : currency;
  const [effort] = [
    ...divisor(reading.value('hours_worked'), 'hour worked', ['hours_worked']),
    ...divisor(reading.value('spend'), `${currency} spent`, ['spend']),
    ...divisor(Number(spent.minor) / 10 ** decimalsOf(currency), `${currency} spent in the term`, []),
  ];
  if (reward.value === null || effort === undefined) {
    return {
      ...fact,
      value: null,
      unit: `${currency} per hour worked`,
      formula: 'Revenue, or else interactions, for each hour worked, or else for the money spent.',
      metrics: [],
      missing: [
        ...(reward.value === null ? ['revenue', ...INTERACTION_METRICS] : []),
        ...(effort ? [] : ['hours_worked', 'spend']),
      ],
    };
  }
  return {
    ...fact,
    value: reward.value / effort.value,
    unit: `${rewardName} per ${effort.name}`,
    formula: `${revenue === null ? `Interactions (${reward.metrics.join(', ')})` : 'Revenue'} for each ${effort.name}.`,
    metrics: [...reward.metrics, ...effort.metrics],
    missing: reward.missing,
  };
}

/** The facts of step Q. */
export const midTermFacts: Facts<(typeof MID_TERM_FACTS)[number]> = {
  ENGAGEMENT: ({ reading }) => engagement(reading),
  LOYALTY: ({ reading }) =>
    told({ key: 'LOYALTY', name: 'Loyalty' }, reading, [
      { metric: 'returning_customers', unit: 'people', formula: 'Sum of customers who came again.' },
    ]),
  REACH: ({ reading }) =>
    told({ key: 'REACH', name: 'Brand reach' }, reading, [
      { metric: 'reach', unit: 'people', formula: 'Sum of people reached a day.' },
    ]),
  SENTIMENT: ({ reading }) =>
    told({ key: 'SENTIMENT', name: 'Sentiment' }, reading, [
      { metric: 'sentiment', unit: 'score', formula: 'The last score of how people feel.' },
    ]),
  SALES: ({ reading }) =>
    told({ key: 'SALES', name: 'Sales' }, reading, [{ metric: 'sales', unit: 'sales', formula: 'Sum of sales.' }]),
  EFFORT_AGAINST_REWARD: ({ reading, work: { spent, currency } }) =>
    effortAgainstReward(reading, { minor: spent.budget + spent.tools, currency }),
  OPINION_LEADERS: ({ reading }) =>
    told({ key: 'OPINION_LEADERS', name: 'Opinion leaders' }, reading, [
      {
        metric: 'opinion_leader_mentions',
        unit: 'mentions',
        formula: 'Sum of mentions by people whom others listen to.',
      },
    ]),
};
