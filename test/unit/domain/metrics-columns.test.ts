import * as fc from 'fast-check';
import { addDays, periodBefore } from '../../../lambdas/domain/calendar';
import { BUILT_IN_CATALOG } from '../../../lambdas/domain/metrics/catalog';
import { axisOf } from '../../../lambdas/domain/metrics/axis';
import type { Interval } from '../../../lambdas/domain/metrics/buckets';
import { columns } from '../../../lambdas/domain/metrics/columns';
import type { FiguresQuestion } from '../../../lambdas/domain/metrics/figures';
import type { Metric } from '../../../lambdas/domain/metrics/metric';
import type { MetricSeries, MetricSource } from '../../../lambdas/domain/metrics/series';
import { stored } from '../../support/series';

const INSTAGRAM: MetricSource = { kind: 'PROFILE', id: 'prf_1' };
const X: MetricSource = { kind: 'PROFILE', id: 'prf_2' };
const AUGUST = { from: '2026-08-01', to: '2026-08-31' };

const metric = (key: string): Metric => {
  const found = BUILT_IN_CATALOG.get(key);
  if (!found) throw new Error(key);
  return found;
};

type Question = FiguresQuestion & { by: Interval };

const answer = (key: string, series: MetricSeries[], { period = AUGUST, by = 'DAY', before }: Partial<Question> = {}) =>
  columns({ metric: metric(key), axis: axisOf(period, by), before }, series, BUILT_IN_CATALOG);

describe('a sum', () => {
  test('adds sources and days, and says null where nothing was recorded', () => {
    const series = [
      ...stored('reach', { '2026-08-01': 5, '2026-08-03': 7 }),
      ...stored('reach', { '2026-08-03': 1 }, X),
    ];
    const { dates, values, total } = answer('reach', series, { period: { from: '2026-08-01', to: '2026-08-03' } });
    expect({ dates, values, total }).toEqual({
      dates: ['2026-08-01', '2026-08-02', '2026-08-03'],
      values: [5, null, 8],
      total: 13,
    });
  });

  test('keeps a recorded zero apart from nothing', () => {
    expect(answer('reach', stored('reach', { '2026-08-01': 0 })).total).toBe(0);
    expect(answer('reach', []).total).toBeNull();
  });

  test('counts only the days of the period in the weeks at its ends', () => {
    const days = { '2026-08-31': 1, '2026-09-01': 10, '2026-09-02': 100, '2026-09-07': 1_000, '2026-09-08': 10_000 };
    const { dates, values } = answer('reach', stored('reach', days), {
      period: { from: '2026-09-01', to: '2026-09-07' },
      by: 'WEEK',
    });
    expect({ dates, values }).toEqual({ dates: ['2026-08-31', '2026-09-07'], values: [110, 1_000] });
  });

  test('shows no remains of binary fractions', () => {
    expect(answer('revenue', stored('revenue', { '2026-08-01': 0.1, '2026-08-02': 0.2 })).total).toBe(0.3);
  });

  test('comes to the same by day, week and month', () => {
    const value = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
    const day = fc.integer({ min: 0, max: 400 }).map((count) => addDays('2025-11-20', count));
    fc.assert(
      fc.property(fc.dictionary(day, value), fc.dictionary(day, value), (one, other) => {
        const series = [...stored('spend', one), ...stored('spend', other, X)];
        const period = { from: '2025-12-01', to: '2026-11-30' };
        const totals = (['DAY', 'WEEK', 'MONTH'] as const).map((by) => {
          const { values, total, dates } = answer('spend', series, { period, by });
          expect(values).toHaveLength(dates.length);
          const known = values.filter((one) => one !== null);
          const sum = known.length === 0 ? null : Number(known.reduce((a, b) => a + b, 0).toFixed(6));
          expect(sum).toBe(total);
          return total;
        });
        expect(new Set(totals).size).toBe(1);
      }),
    );
  });
});

describe('a level', () => {
  test('is the last value of each source, added over the sources', () => {
    const series = [
      ...stored('followers', { '2026-08-01': 100, '2026-08-20': 110, '2026-09-01': 999 }),
      ...stored('followers', { '2026-08-02': 40 }, X),
    ];
    const { values, total } = answer('followers', series, { by: 'MONTH' });
    expect({ values, total }).toEqual({ values: [150], total: 150 });
  });

  test('of one source holds while another tells its own, and nothing is told where nobody did', () => {
    const series = [
      ...stored('followers', { '2026-08-01': 100, '2026-08-04': 120 }),
      ...stored('followers', { '2026-08-02': 1_000 }, X),
    ];
    const { values, total } = answer('followers', series, { period: { from: '2026-08-01', to: '2026-08-05' } });
    expect({ values, total }).toEqual({ values: [100, 1_100, null, 1_120, null], total: 1_120 });
  });

  test('on a scale is the mean of the sources, so that it stays on the scale', () => {
    const series = [
      ...stored('sentiment', { '2026-08-01': 0.8 }),
      ...stored('sentiment', { '2026-08-01': -0.2, '2026-08-05': 0.6 }, X),
    ];
    expect(answer('sentiment', series).total).toBe(0.7);
  });
});

describe('a ratio', () => {
  test('divides the totals and never averages', () => {
    const series = [
      ...stored('shares', { '2026-08-01': 1, '2026-08-02': 1 }),
      ...stored('reach', { '2026-08-01': 10, '2026-08-02': 990 }),
    ];
    const { values, total } = answer('shareability', series, { period: { from: '2026-08-01', to: '2026-08-02' } });
    expect(values).toEqual([0.1, 0.00101]);
    expect(total).toBe(0.002);
  });

  test('adds the parts above the line, as far as they are known', () => {
    const series = [
      ...stored('likes', { '2026-08-01': 6 }),
      ...stored('comments', { '2026-08-09': 4 }),
      ...stored('reach', { '2026-08-01': 200 }),
    ];
    expect(answer('engagement_rate_by_reach', series).total).toBe(0.05);
  });

  test('is unknown when a part is missing or it would divide by zero', () => {
    const shares = stored('shares', { '2026-08-01': 3 });
    expect(answer('shareability', shares).total).toBeNull();
    expect(answer('shareability', stored('reach', { '2026-08-01': 3 })).total).toBeNull();
    expect(answer('shareability', [...shares, ...stored('reach', { '2026-08-01': 0 })]).total).toBeNull();
  });

  test('falls back to another denominator and says so, the same one for all its points', () => {
    const shares = stored('shares', { '2026-08-01': 3, '2026-08-02': 3 });
    const views = stored('views', { '2026-08-01': 30, '2026-08-02': 60 });
    const period = { from: '2026-08-01', to: '2026-08-02' };
    const fallen = answer('shareability', [...shares, ...views], { period });
    expect(fallen).toMatchObject({ basis: 'views', values: [0.1, 0.05] });
    const impressions = stored('impressions', { '2026-08-02': 6 });
    const mixed = answer('shareability', [...shares, ...views, ...impressions], { period });
    expect(mixed).toMatchObject({ basis: 'impressions', values: [null, 0.5], total: 1 });
  });

  describe('says whether its parts go together:', () => {
    const period = { from: '2026-08-01', to: '2026-08-02' };
    const twoDays = { '2026-08-01': 30, '2026-08-02': 60 };
    const match = (...series: MetricSeries[][]) => answer('shareability', series.flat(), { period }).partsMatch;
    const like = (series: MetricSeries[], more: Partial<MetricSeries>) => series.map((one) => ({ ...one, ...more }));
    const other = { source: { kind: 'PROFILE', id: 'prf_2' } } as const;

    test('those of the same source, origin and days do', () => {
      expect(match(stored('shares', twoDays), stored('reach', twoDays))).toBe(true);
      expect(answer('likes', stored('likes', twoDays), { period }).partsMatch).toBeNull();
      expect(match(stored('shares', twoDays))).toBeNull();
    });

    test('posts and daily values do not', () => {
      expect(match(like(stored('shares', twoDays), { origin: 'POSTS' }), stored('reach', twoDays))).toBe(false);
    });

    test('two days and one do not', () => {
      expect(match(stored('shares', { '2026-08-01': 3 }), stored('reach', twoDays))).toBe(false);
    });

    test('those of two sources do not, of which one lacks a part', () => {
      const both = [stored('shares', twoDays), stored('reach', twoDays)];
      expect(match(...both, like(stored('shares', twoDays), other))).toBe(false);
      expect(match(...both, like(stored('reach', twoDays), other))).toBe(false);
    });

    test('a part that a source does not give at all is none', () => {
      const series = [...stored('likes', twoDays), ...stored('reach', twoDays)];
      expect(answer('engagement_rate_by_reach', series, { period }).partsMatch).toBe(true);
    });
  });

  test('equals the division of its two sums, for any data', () => {
    const days = fc.dictionary(
      fc.integer({ min: 0, max: 30 }).map((count) => addDays('2026-08-01', count)),
      fc.integer({ min: 0, max: 1_000_000 }),
    );
    fc.assert(
      fc.property(days, days, (shares, reach) => {
        const series = [...stored('shares', shares), ...stored('reach', reach)];
        const above = answer('shares', series).total;
        const below = answer('reach', series).total;
        const expected = above === null || !below ? null : Number((above / below).toFixed(6));
        expect(answer('shareability', series).total).toBe(expected);
      }),
    );
  });
});

describe('the period before', () => {
  const before = periodBefore({ from: '2026-08-11', to: '2026-08-20' });
  const question = { period: { from: '2026-08-11', to: '2026-08-20' }, before };

  test('has the same length and ends the day before', () => {
    const series = stored('reach', { '2026-07-31': 1_000, '2026-08-01': 30, '2026-08-10': 10, '2026-08-11': 50 });
    expect(answer('reach', series, question)).toMatchObject({ total: 50, previousTotal: 40, change: 0.25 });
  });

  test('gives no change when either side is unknown or the earlier one is zero', () => {
    expect(answer('reach', stored('reach', { '2026-08-11': 5 }), question).change).toBeNull();
    expect(answer('reach', stored('reach', { '2026-08-01': 5 }), question).change).toBeNull();
    expect(answer('reach', stored('reach', { '2026-08-01': 0, '2026-08-11': 5 }), question).change).toBeNull();
  });

  test('measures the change against the size of a negative figure', () => {
    const series = stored('revenue', { '2026-08-01': -10, '2026-08-11': 10 });
    expect(answer('revenue', series, question).change).toBe(2);
  });
});

test('coverage names each source that gave data, with its days', () => {
  const series = [
    ...stored('shares', { '2026-08-02': 1, '2026-08-30': 1 }),
    ...stored('reach', { '2026-07-31': 9 }, X),
    ...stored('reach', { '2026-08-04': 9 }, { kind: 'BRAND' }),
  ];
  const { coverage } = answer('shareability', series);
  expect(coverage).toEqual([
    {
      brandId: 'brd_1',
      metric: 'shares',
      source: INSTAGRAM,
      origin: 'DAILY',
      firstDay: '2026-08-02',
      lastDay: '2026-08-30',
      days: 2,
    },
    {
      brandId: 'brd_1',
      metric: 'reach',
      source: { kind: 'BRAND' },
      origin: 'DAILY',
      firstDay: '2026-08-04',
      lastDay: '2026-08-04',
      days: 1,
    },
  ]);
});

describe('a source that is known in several ways', () => {
  const daily = stored('views', { '2026-08-01': 100 });
  const posts = stored('views', { '2026-07-10': 7, '2026-08-20': 30 }, INSTAGRAM, { origin: 'POSTS' });
  const periods = stored('views', { '2026-08-31': 5 }, INSTAGRAM, { origin: 'PERIODS' });
  const shown = (series: MetricSeries[], question: Partial<Question> = {}) => {
    const { total, coverage } = answer('views', series, question);
    return [total, ...coverage.map(({ origin }) => origin)];
  };

  test('counts once: by day, else by its posts, else by totals of periods', () => {
    expect(shown([...periods, ...posts, ...daily])).toEqual([100, 'DAILY']);
    expect(shown([...periods, ...posts])).toEqual([30, 'POSTS']);
    expect(shown(periods)).toEqual([5, 'PERIODS']);
  });

  test('is decided for each source and metric by itself', () => {
    const others = [
      ...stored('views', { '2026-08-02': 1 }, X, { origin: 'POSTS' }),
      ...stored('views', { '2026-08-03': 2 }, { kind: 'BRAND' }, { origin: 'PERIODS' }),
    ];
    expect(shown([...daily, ...posts, ...others])).toEqual([103, 'DAILY', 'POSTS', 'PERIODS']);
  });

  test('is decided by the period asked for, and compared in the same way with the one before', () => {
    const july = { from: '2026-07-01', to: '2026-07-31' };
    expect(shown([...daily, ...posts], { period: july })).toEqual([7, 'POSTS']);
    expect(answer('views', [...daily, ...posts], { before: july })).toMatchObject({ total: 100, previousTotal: null });
    expect(answer('views', posts, { before: july })).toMatchObject({ total: 30, previousTotal: 7 });
    const unknown = { from: '2026-09-01', to: '2026-09-30' };
    expect(answer('views', [...daily, ...posts], { period: unknown, before: AUGUST }).previousTotal).toBe(100);
  });
});
