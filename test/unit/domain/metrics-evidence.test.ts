import { BUILT_IN_CATALOG } from '../../../lambdas/domain/metrics/catalog';
import { evidenceFrom, recordedFor } from '../../../lambdas/domain/metrics/evidence-from';
import { stored } from '../../support/series';

const SUMMER = { from: '2026-07-01', to: '2026-08-31' };

describe('evidence from stored series', () => {
  const evidence = evidenceFrom(
    [
      ...stored('followers', { '2026-07-05': 100, '2026-07-06': 120, '2026-08-31': 180 }),
      ...stored('followers', { '2026-07-09': 50 }, { kind: 'BRAND' }),
      ...stored('shares', { '2026-08-01': 5, '2026-08-02': 5 }),
      ...stored('reach', { '2026-07-31': 200 }),
      ...stored('conversions', { '2026-08-03': 4 }, { kind: 'CAMPAIGN', id: 'cmp_1' }),
    ],
    BUILT_IN_CATALOG,
  );

  test('gives sums, last levels and ratios of totals', () => {
    expect(evidence.value('shares', SUMMER)).toBe(10);
    expect(evidence.value('followers', SUMMER)).toBe(230);
    expect(evidence.value('shareability', SUMMER)).toBe(0.05);
  });

  test('gives the level at the start of a period', () => {
    expect(evidence.firstValue('followers', SUMMER)).toBe(150);
    expect(evidence.firstValue('followers', { from: '2026-07-06', to: '2026-08-31' })).toBe(170);
  });

  test('knows nothing where nothing was recorded, or of a metric that does not exist', () => {
    expect(evidence.value('likes', SUMMER)).toBeNull();
    expect(evidence.value('shares', { from: '2026-01-01', to: '2026-01-31' })).toBeNull();
    expect(evidence.value('no_such_metric', SUMMER)).toBeNull();
    expect(evidence.firstValue('shareability', SUMMER)).toBeNull();
    expect(evidence.hasValueSince('no_such_metric', '2026-01-01')).toBe(false);
  });

  test('leaves out what is only attributed to a campaign', () => {
    expect(evidence.value('conversions', SUMMER)).toBeNull();
    expect(evidence.hasValueSince('conversions', '2026-01-01')).toBe(false);
  });

  test('says whether a metric was recorded on a day or later', () => {
    expect(evidence.hasValueSince('shares', '2026-08-02')).toBe(true);
    expect(evidence.hasValueSince('shares', '2026-08-03')).toBe(false);
  });

  test('has a ratio since a day only if both its sides were recorded', () => {
    expect(evidence.hasValueSince('shareability', '2026-07-31')).toBe(true);
    expect(evidence.hasValueSince('shareability', '2026-08-01')).toBe(false);
  });
});

test('posts are evidence where nothing was told by day', () => {
  const evidence = evidenceFrom(
    [
      ...stored('shares', { '2026-07-01': 5 }),
      ...stored('shares', { '2026-07-02': 100, '2026-08-10': 7 }, undefined, { origin: 'POSTS' }),
    ],
    BUILT_IN_CATALOG,
  );
  expect(evidence.value('shares', SUMMER)).toBe(5);
  expect(evidence.value('shares', { from: '2026-08-01', to: '2026-08-31' })).toBe(7);
  expect(evidence.hasValueSince('shares', '2026-08-10')).toBe(true);
});

test('the recorded metrics behind others are named once', () => {
  expect(recordedFor(['shareability', 'reach', 'no_such_metric'], BUILT_IN_CATALOG)).toEqual([
    'shares',
    'reach',
    'impressions',
    'views',
  ]);
});
