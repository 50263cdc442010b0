import { addDays, isDay } from '../../../lambdas/domain/calendar';

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

  test('sort as text however far one counts on from the last, so that a walk from day to day ends', () => {
    expect(addDays('2999-12-31', 1_000) > '2999-12-31').toBe(true);
  });
});
