import type { Campaign } from '../../../lambdas/domain/campaign';
import type { Expenditure } from '../../../lambdas/domain/expenditure';
import {
  factsOf,
  metricsAskedBy,
  reviewFacts,
  sourceOf,
  windowOf,
  type ReviewedTerm,
} from '../../../lambdas/domain/reviews';
import type { Work } from '../../../lambdas/domain/reviews/term-record';
import { completePlan, evidenceOf, launchCampaign, type Values } from '../../support/plan';

const window = { from: '2024-01-01', to: '2024-01-31' };

const nothing: Expenditure = { budget: 0n, tools: 0n, people: 0n, hours: 0n, uncosted: [] };
const work = (term: ReviewedTerm, changes: Partial<Work> = {}): Work => ({
  term,
  currency: 'EUR',
  planned: nothing,
  spent: nothing,
  campaigns: [],
  ...changes,
});
const fact = (term: ReviewedTerm, key: string, values: Values, changes: Partial<Work> = {}) =>
  reviewFacts(window, { evidence: evidenceOf(values), feedback: () => [] }, work(term, changes)).find(
    (one) => one.key === key,
  );

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

  it('holds the reward against the money of the term when neither hours nor spend were recorded', () => {
    const spent = { ...nothing, budget: 2_000n, tools: 500n, people: 9_000n };
    expect(fact('MID_TERM', 'EFFORT_AGAINST_REWARD', likes, { spent })).toMatchObject({
      value: 2,
      unit: 'interactions per EUR spent in the term',
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

describe('facts of the work in a term', () => {
  const run = (...campaigns: Campaign[]) => fact('SHORT_TERM', 'CAMPAIGNS_RUN', {}, { campaigns });

  it.each([
    ['went live in it and goes on', { launchedOn: '2024-01-31' }, 1],
    ['went live before and ended on its first day', { launchedOn: '2023-12-01', finishedOn: '2024-01-01' }, 1],
    ['was called off in it', { launchedOn: '2024-01-02', finishedOn: '2024-01-05', status: 'CANCELLED' as const }, 1],
    ['ended the day before', { launchedOn: '2023-12-01', finishedOn: '2023-12-31' }, 0],
    ['went live the day after', { launchedOn: '2024-02-01' }, 0],
    ['was never launched', { launchedOn: undefined }, 0],
  ])('a campaign that %s', (_, changes, value) => {
    expect(run(launchCampaign(changes))).toMatchObject({ value, missing: [] });
  });

  it('names the campaigns, ten at most', () => {
    const campaigns = Array.from({ length: 12 }, (_, index) =>
      launchCampaign({ name: `Day ${index}`, launchedOn: '2024-01-01' }),
    );
    expect(run(...campaigns)?.formula).toMatch(/: Day 0, .*, Day 9, 2 more\.$/);
    expect(run()?.formula).toBe('Campaigns that were live on at least one day of the term.');
  });

  it('holds what was spent against what was planned, and shows both', () => {
    const planned = { ...nothing, budget: 100_000n, tools: 10_000n, people: 90_000n, hours: 4_000n };
    const spent = { ...nothing, budget: 40_000n, people: 10_000n, hours: 450n };
    expect(fact('SHORT_TERM', 'SPENT_OF_PLANNED', {}, { planned, spent })).toMatchObject({
      value: 0.25,
      formula:
        'Money spent ÷ money planned in the short term = 500.00 ÷ 2000.00 EUR. ' +
        'Spent: budget 400.00 + tools 0.00 + 4.50 hours at their average planned cost 100.00 EUR. ' +
        'Planned: budget 1000.00 + tools 100.00 + 40.00 hours at their average planned cost 900.00 EUR.',
      missing: [],
    });
  });

  it('says when nothing was planned, and which hours have no cost', () => {
    const uncosted = { ...nothing, uncosted: ['SHORT_TERM' as const] };
    expect(fact('SHORT_TERM', 'SPENT_OF_PLANNED', {}, { planned: uncosted, spent: uncosted })).toMatchObject({
      value: null,
      missing: ['money planned in the short term', 'hourly cost of people in the short term'],
    });
  });

  it('say where they come from', () => {
    const sources = factsOf('MID_TERM', completePlan()).map((fact) => sourceOf(fact));
    expect(sources).toEqual([...Array(7).fill('METRICS'), 'CAMPAIGNS', 'SPENDING']);
  });
});

describe('a review', () => {
  it.each(['SHORT_TERM', 'MID_TERM'] as const)('of the %s without data knows nothing, which is not zero', (term) => {
    const ofMetrics = reviewFacts(window, { evidence: evidenceOf({}), feedback: () => [] }, work(term)).filter(
      (fact) => sourceOf(fact) === 'METRICS',
    );
    for (const one of [
      ...ofMetrics,
      ...reviewFacts(undefined, { evidence: evidenceOf({}), feedback: () => [] }, work(term)),
    ]) {
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
    expect(factsOf('MID_TERM', plan).map((one) => one.value)).toEqual([...Array(8).fill(null), 100_000 / 109_900]);
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
