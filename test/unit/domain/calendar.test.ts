import * as fc from 'fast-check';
import { addDays, dayOfNumber, daysIn, isDay, listDays, numberOfDay } from '../../../lambdas/domain/calendar';

describe('days', () => {
  test.each(['1900-01-01', '2024-02-29', '2999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each(['1899-12-31', '3000-01-01', '9999-12-31', '2026-02-30', '2026-1-1', '+010000-01-01', ''])(
    '%s is none',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  test('are those that a clock comes by, and no others', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most }).map((one) => String(one).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2999 }), part(13), part(32), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const instant = new Date(`${text}T00:00:00Z`);
        const comesBy = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
        expect(isDay(text)).toBe(comesBy);
      }),
    );
  });

  test('are counted on and back over the ends of months and years as a calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: -500, max: 500 }), (start, count) => {
        const at = (days: number) => new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10);
        expect(addDays(at(start + 500), count)).toBe(at(start + 500 + count));
      }),
    );
  });

  test('of a period are listed one after the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 300_000 }), fc.nat({ max: 1_200 }), (start, count) => {
        const period = { from: dayOfNumber(start), to: dayOfNumber(start + count) };
        const days = listDays(period);
        expect(days).toHaveLength(daysIn(period));
        expect(days.map(numberOfDay)).toEqual(Array.from({ length: count + 1 }, (_, place) => start + place));
        expect(days[count]).toBe(addDays(period.from, count));
      }),
    );
  });

  test('sort as text however far one counts on from the last, so that a walk from day to day ends', () => {
    expect(addDays('2999-12-31', 1_000) > '2999-12-31').toBe(true);
  });
});
