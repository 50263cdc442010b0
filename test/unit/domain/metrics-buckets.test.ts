import * as fc from 'fast-check';
import { addDays, dayOfNumber, listDays } from '../../../lambdas/domain/calendar';
import { axisOf } from '../../../lambdas/domain/metrics/axis';
import {
  bucketOf,
  bucketsIn,
  INTERVALS,
  placeInQuarter,
  quarterOf,
  quartersIn,
  startOfQuarter,
} from '../../../lambdas/domain/metrics/buckets';

describe('buckets of days', () => {
  test.each([
    ['2026-08-31', '2026-08-31'], // a Monday
    ['2026-09-06', '2026-08-31'], // the Sunday after
    ['2027-01-01', '2026-12-28'], // a Friday: it belongs to the last week of 2026
    ['2024-12-31', '2024-12-30'], // a Tuesday: it belongs to the first week of 2025
    ['2021-01-03', '2020-12-28'], // the Sunday of 2020's week 53
    ['2024-03-03', '2024-02-26'], // over a leap day
  ])('the ISO week of %s begins on Monday %s', (day, monday) => {
    expect(bucketOf(day, 'WEEK')).toBe(monday);
  });

  test('a week at the border of two years is one bucket', () => {
    expect(bucketsIn({ from: '2026-12-30', to: '2027-01-05' }, 'WEEK')).toEqual(['2026-12-28', '2027-01-04']);
  });

  test('months follow each other whatever their length', () => {
    expect(bucketsIn({ from: '2023-12-31', to: '2024-03-01' }, 'MONTH')).toEqual([
      '2023-12-01',
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
    ]);
  });

  test('days include both ends', () => {
    expect(bucketsIn({ from: '2024-02-28', to: '2024-03-01' }, 'DAY')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });
});

test.each(INTERVALS)('an axis by %s has each day of its period in the bucket that the day falls into', (by) => {
  fc.assert(
    fc.property(fc.nat({ max: 20_000 }), fc.nat({ max: 800 }), (start, count) => {
      const period = { from: dayOfNumber(start), to: dayOfNumber(start + count) };
      const axis = axisOf(period, by);
      expect(axis.start).toBe(start);
      expect([...axis.bucketAt].map((bucket) => axis.dates[bucket])).toEqual(
        listDays(period).map((day) => bucketOf(day, by)),
      );
    }),
  );
});

describe('quarters', () => {
  test.each([
    ['2026-01-01', '2026-Q1', 0],
    ['2026-03-31', '2026-Q1', 89],
    ['2024-03-31', '2024-Q1', 90],
    ['2026-04-01', '2026-Q2', 0],
    ['2026-09-30', '2026-Q3', 91],
    ['2026-12-31', '2026-Q4', 91],
  ])('%s lies in %s at place %d', (day, quarter, place) => {
    expect([quarterOf(day), placeInQuarter(day)]).toEqual([quarter, place]);
  });

  test('give every day back from its place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (count) => {
        const day = addDays('1990-01-01', count);
        expect(dayOfNumber(startOfQuarter(quarterOf(day)) + placeInQuarter(day))).toBe(day);
      }),
    );
  });

  test('of a period follow each other over the year', () => {
    expect(quartersIn({ from: '2025-09-30', to: '2026-04-01' })).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']);
  });
});
