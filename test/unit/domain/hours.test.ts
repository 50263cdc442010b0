import { formatHours, parseHours } from '../../../lambdas/domain/hours';

it.each([
  ['40', 4_000n],
  ['7.5', 750n],
  ['0.01', 1n],
  ['7.5000', 750n],
  ['1000000', 100_000_000n],
])('reads %s hours as %s hundredths', (text, hundredths) => {
  expect(parseHours(text)).toBe(hundredths);
});

it.each(['7.125', '-1', '1e3', '', '.5', '1000000.01', 'forty'])('reads no hours from "%s"', (text) => {
  expect(parseHours(text)).toBeUndefined();
});

it.each([
  [0n, '0.00'],
  [5n, '0.05'],
  [750n, '7.50'],
  [-750n, '-7.50'],
])('writes %s hundredths as %s', (hundredths, text) => {
  expect(formatHours(hundredths)).toBe(text);
});
