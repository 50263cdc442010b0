import { EFFECTS } from '../../../lambdas/domain/effects';
import { BUILT_IN_CATALOG, BUILT_IN_METRICS, composition } from '../../../lambdas/domain/metrics/catalog';
import { partsOf } from '../../../lambdas/domain/metrics/metric';

const RECORDED =
  'impressions views reach followers follows unfollows reactions likes comments shares saves clicks link_clicks ' +
  'profile_visits video_views watch_time mentions sentiment sessions engaged_sessions conversions leads sales revenue ' +
  'spend returning_customers opinion_leader_mentions hours_worked';
const RATIOS =
  'engagement_rate_by_reach engagement_rate_by_impressions click_through_rate shareability conversion_rate ' +
  'cost_per_result return_on_spend';

describe('the catalogue of metrics', () => {
  test('holds exactly the built-in metrics, each once', () => {
    expect(BUILT_IN_METRICS.map(({ key }) => key).sort()).toEqual(`${RECORDED} ${RATIOS}`.split(' ').sort());
  });

  test('computes the ratios and nothing else', () => {
    const ratios = BUILT_IN_METRICS.filter(({ kind }) => kind === 'RATIO').map(({ key }) => key);
    expect(ratios.sort()).toEqual(RATIOS.split(' ').sort());
  });

  test('takes followers and sentiment as levels, and everything else recorded as a sum', () => {
    const levels = BUILT_IN_METRICS.filter(({ kind }) => kind === 'LAST').map(({ key }) => key);
    expect(levels.sort()).toEqual(['followers', 'sentiment']);
  });

  test.each(BUILT_IN_METRICS)('says of $key what it is evidence of, and what it is made of', (metric) => {
    expect(EFFECTS).toContain(metric.effect);
    expect(metric.name).not.toBe('');
    expect(metric.formula).not.toBe('');
    for (const part of partsOf(metric)) expect(BUILT_IN_CATALOG.get(part)?.kind).toMatch(/^(SUM|LAST)$/);
    expect([null, ...BUILT_IN_CATALOG.keys()]).toContain(metric.replacedBy);
  });

  test('has evidence for every effect of the integration model', () => {
    expect([...new Set(BUILT_IN_METRICS.map(({ effect }) => effect))].sort()).toEqual([...EFFECTS].sort());
  });

  test('lets only sentiment, revenue and what follows from revenue fall below zero', () => {
    const negative = BUILT_IN_METRICS.filter(({ allowsNegative }) => allowsNegative).map(({ key }) => key);
    expect(negative.sort()).toEqual(['return_on_spend', 'revenue', 'sentiment']);
  });

  test('takes less for better only of what is paid or lost', () => {
    const lower = BUILT_IN_METRICS.filter(({ lowerIsBetter }) => lowerIsBetter).map(({ key }) => key);
    expect(lower.sort()).toEqual(['cost_per_result', 'hours_worked', 'spend', 'unfollows']);
  });

  test('writes down what a ratio is computed from', () => {
    const written = BUILT_IN_METRICS.flatMap((metric) => (metric.kind === 'RATIO' ? [composition(metric)] : []));
    expect(written).toContain('shares ÷ reach');
    expect(written).toContain('(reactions + likes + comments + shares + saves) ÷ reach');
  });
});
