import * as fc from 'fast-check';
import { addDays } from '../../../lambdas/domain/calendar';
import { countValues, differing, seriesOf, type DayValue } from '../../../lambdas/domain/metrics/recording';
import { dayByDay, type MetricSeries, type MetricSource } from '../../../lambdas/domain/metrics/series';

const at = (day: string, value: number, more: Partial<DayValue> = {}): DayValue => ({
  brandId: 'brd_1',
  source: { kind: 'BRAND' },
  metric: 'reach',
  day,
  value,
  ...more,
});

const AUGUST = [at('2026-08-01', 1), at('2026-08-02', 2), at('2026-08-03', 0)];

const valuesByDay = (series: MetricSeries) =>
  Object.fromEntries(dayByDay(series, { from: '2022-01-01', to: '2029-12-31' }).map(({ day, value }) => [day, value]));

describe('values to record', () => {
  test('are gathered by brand, source, metric and quarter', () => {
    const profile: MetricSource = { kind: 'PROFILE', id: 'prf_1' };
    const series = seriesOf([
      at('2026-08-01', 1),
      at('2026-09-30', 2),
      at('2026-10-01', 3),
      at('2026-08-01', 4, { metric: 'likes' }),
      at('2026-08-01', 5, { source: profile }),
      at('2026-08-01', 6, { brandId: 'brd_2' }),
    ]);
    expect(series.map(valuesByDay)).toEqual([
      { '2026-08-01': 1, '2026-09-30': 2 },
      { '2026-10-01': 3 },
      { '2026-08-01': 4 },
      { '2026-08-01': 5 },
      { '2026-08-01': 6 },
    ]);
  });

  test('of one brand and of another stay apart, even if their sources are one object', () => {
    const source: MetricSource = { kind: 'BRAND' };
    const series = seriesOf(['brd_1', 'brd_2'].map((brandId) => at('2026-08-01', 1, { brandId, source })));
    expect(series.map(({ brandId }) => brandId)).toEqual(['brd_1', 'brd_2']);
  });

  test('lose nothing by being gathered', () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map((count) => addDays('2022-01-01', count));
    fc.assert(
      fc.property(fc.uniqueArray(day), (days) => {
        const gathered = seriesOf(days.map((one, index) => at(one, index)));
        const back = gathered.flatMap((series) => Object.keys(valuesByDay(series)));
        expect(back.sort()).toEqual([...days].sort());
      }),
    );
  });

  test('that are stored already are not written again', () => {
    const [wanted] = seriesOf(AUGUST);
    if (!wanted) throw new Error('There is one series.');
    const [some] = seriesOf([at('2026-08-01', 1), at('2026-08-02', 9)]);
    const [more] = seriesOf([...AUGUST, at('2026-08-30', 7)]);
    expect(differing(wanted, undefined)).toEqual(wanted);
    expect(valuesByDay(differing(wanted, some)!)).toEqual({ '2026-08-02': 2, '2026-08-03': 0 });
    expect(differing(wanted, more)).toBeUndefined();
  });

  test('are counted by what stood in their place', () => {
    expect(countValues([1, 2, null, 0], [1, 9, 3])).toEqual({ created: 1, updated: 1, unchanged: 1 });
  });
});
