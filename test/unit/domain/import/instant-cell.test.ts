import { instantIn } from '../../../../lambdas/domain/import/instant-cell';

describe('a moment in a row', () => {
  it.each([
    ['2026-08-31T16:20:00Z', '2026-08-31T16:20:00.000Z'],
    ['2026-08-31T16:20:00.5+02:00', '2026-08-31T14:20:00.500Z'],
    ['2026-08-31 16:20 -0530', '2026-08-31T21:50:00.000Z'],
    ['2026-08-31 16:20', '2026-08-31T14:20:00.000Z'],
    ['2026-08-31 16:20:07', '2026-08-31T14:20:07.000Z'],
    ['2026-01-31', '2026-01-30T23:00:00.000Z'],
    // Clocks go forward at 2 and back at 3: the first does not exist, the second comes twice.
    ['2026-03-29 02:30', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s is %s in Madrid', (text, instant) => {
    expect(instantIn('Europe/Madrid', text)).toBe(instant);
  });

  it.each([
    '',
    'yesterday',
    '31/08/2026',
    '2026-02-30',
    '2026-08-31T25:00',
    '2026-08-31T16:60',
    '2026-08-31T16:20+25:99',
  ])('"%s" is none', (text) => {
    expect(instantIn('Europe/Madrid', text)).toBeUndefined();
  });
});
