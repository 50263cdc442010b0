import { bucketOf, bucketsIn, monthsIn } from '../../../lambdas/domain/metrics/buckets';

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
    expect(monthsIn({ from: '2023-12-31', to: '2024-03-01' })).toEqual(['2023-12', '2024-01', '2024-02', '2024-03']);
  });

  test('days include both ends', () => {
    expect(bucketsIn({ from: '2024-02-28', to: '2024-03-01' }, 'DAY')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });
});
