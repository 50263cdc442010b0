import { factsOf, metricsAskedBy, reviewFacts, windowOf, type ReviewedTerm } from '../../../lambdas/domain/reviews';
import { completePlan, evidenceOf, type Values } from '../../support/plan';

const window = { from: '2024-01-01', to: '2024-01-31' };

const fact = (term: ReviewedTerm, key: string, values: Values, spentMinor = 0n) =>
  reviewFacts(term, window, evidenceOf(values), { spentMinor, currency: 'EUR' }).find((one) => one.key === key);

describe('facts of the short term', () => {
  it.each([
    [
      'COMMUNITY_GROWTH',
      { followers: { '2024-01-02': 400, '2024-01-30': 380 }, follows: { '2024-01-02': 9 } },
      -20,
      ['followers'],
      [],
    ],
    [
      'COMMUNITY_GROWTH',
      { follows: { '2024-01-02': 30 }, unfollows: { '2024-01-03': 12 } },
      18,
      ['follows', 'unfollows'],
      [],
    ],
    ['COMMUNITY_GROWTH', { follows: { '2024-01-02': 30 } }, 30, ['follows'], ['unfollows']],
    [
      'INTERACTIONS',
      { likes: { '2024-01-02': 5 }, shares: { '2024-01-03': 2 } },
      7,
      ['likes', 'shares'],
      ['reactions', 'comments', 'saves'],
    ],
    ['MENTIONS', { mentions: { '2024-01-02': 3, '2024-01-09': 4 } }, 7, ['mentions'], []],
    ['FEEDBACK', { comments: { '2024-01-02': 3 } }, 3, ['comments'], []],
    ['TRAFFIC', { sessions: { '2024-01-02': 90 }, link_clicks: { '2024-01-02': 100 } }, 90, ['sessions'], []],
    ['TRAFFIC', { link_clicks: { '2024-01-02': 100 } }, 100, ['link_clicks'], []],
    ['CONVERSIONS', { conversions: { '2024-01-02': 6 } }, 6, ['conversions'], []],
    ['CONVERSIONS', { leads: { '2024-01-02': 8 } }, 8, ['leads'], []],
  ] as [string, Values, number, string[], string[]][])('%s from %j is %d', (key, values, value, metrics, missing) => {
    expect(fact('SHORT_TERM', key, values)).toMatchObject({ value, metrics, missing });
  });

  it('says which metric stood in for another', () => {
    expect(fact('SHORT_TERM', 'TRAFFIC', { link_clicks: { '2024-01-02': 1 } })?.formula).toMatch(/no sessions/);
  });
});

describe('facts of the mid term', () => {
  const likes = { likes: { '2024-01-02': 50 } };

  it.each([
    [
      'ENGAGEMENT',
      { ...likes, reach: { '2024-01-02': 1000 }, impressions: { '2024-01-02': 4000 } },
      0.05,
      /people reached/,
    ],
    ['ENGAGEMENT', { ...likes, impressions: { '2024-01-02': 4000 } }, 0.0125, /impressions, as the reach is unknown/],
    ['LOYALTY', { returning_customers: { '2024-01-02': 12 } }, 12, /came again/],
    ['REACH', { reach: { '2024-01-02': 12 } }, 12, /reached/],
    ['SENTIMENT', { sentiment: { '2024-01-02': 0.25 } }, 0.25, /last score/],
    ['SALES', { sales: { '2024-01-02': 3 } }, 3, /sales/],
    [
      'EFFORT_AGAINST_REWARD',
      { ...likes, revenue: { '2024-01-02': 900 }, hours_worked: { '2024-01-02': 45 } },
      20,
      /^Revenue for each hour worked/,
    ],
    [
      'EFFORT_AGAINST_REWARD',
      { ...likes, hours_worked: { '2024-01-02': 5 } },
      10,
      /^Interactions \(likes\) for each hour worked/,
    ],
    ['EFFORT_AGAINST_REWARD', { ...likes, spend: { '2024-01-02': 100 } }, 0.5, /for each EUR spent\./],
    ['OPINION_LEADERS', { opinion_leader_mentions: { '2024-01-02': 2 } }, 2, /listen/],
  ] as [string, Values, number, RegExp][])('%s from %j is %d', (key, values, value, formula) => {
    const found = fact('MID_TERM', key, values);
    expect(found?.value).toBeCloseTo(value, 10);
    expect(found?.formula).toMatch(formula);
  });

  it('holds the reward against the money of the budget when neither hours nor spend were recorded', () => {
    expect(fact('MID_TERM', 'EFFORT_AGAINST_REWARD', likes, 2_500n)).toMatchObject({
      value: 2,
      unit: 'interactions per EUR spent from the budget so far',
      metrics: ['likes'],
    });
  });

  it('does not divide by zero', () => {
    const reachedNobody = { ...likes, reach: { '2024-01-02': 0 } };
    expect(fact('MID_TERM', 'ENGAGEMENT', reachedNobody)).toMatchObject({
      value: null,
      missing: ['reach', 'impressions'],
    });
    const workedNothing = { ...likes, hours_worked: { '2024-01-02': 0 } };
    expect(fact('MID_TERM', 'EFFORT_AGAINST_REWARD', workedNothing)).toMatchObject({
      value: null,
      missing: ['hours_worked', 'spend'],
    });
  });
});

describe('a review', () => {
  it.each(['SHORT_TERM', 'MID_TERM'] as const)('of the %s without data knows nothing, which is not zero', (term) => {
    for (const one of reviewFacts(term, window, evidenceOf({}), { spentMinor: 0n, currency: 'EUR' })) {
      expect(one).toMatchObject({ value: null, metrics: [] });
      expect(one.missing).not.toEqual([]);
      expect(one.formula).not.toBe('');
    }
  });

  it('counts the days of its term that have come', () => {
    expect(windowOf('SHORT_TERM', completePlan())).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect(windowOf('MID_TERM', completePlan())).toEqual({ from: '2024-04-01', to: '2024-06-30' });
    expect(windowOf('MID_TERM', completePlan({ today: '2024-04-02' }))).toEqual({
      from: '2024-04-01',
      to: '2024-04-02',
    });
  });

  it('has no days before its term begins, nor without dates', () => {
    const plan = completePlan({ today: '2024-03-31' });
    expect(windowOf('MID_TERM', plan)).toBeUndefined();
    expect(factsOf('MID_TERM', plan).map((one) => one.value)).toEqual(Array(7).fill(null));
    expect(windowOf('SHORT_TERM', { ...plan, strategy: { ...plan.strategy, horizons: undefined } })).toBeUndefined();
  });

  it('computes each term from its own days', () => {
    const [growth, interactions] = factsOf('SHORT_TERM', completePlan());
    expect([growth?.value, interactions?.value]).toEqual([250, 340]);
  });

  it('names every metric that has to be read for it', () => {
    expect(metricsAskedBy(completePlan())).toEqual(
      expect.arrayContaining(['followers', 'hours_worked', 'engagement_rate_by_reach', 'sales', 'reach']),
    );
  });
});
