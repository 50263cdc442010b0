import { formatAmount, parseMoney } from '../../../lambdas/domain/money';
import type { Result } from '../../../lambdas/domain/result';
import { splitByAmounts, splitByWeights, type Split } from '../../../lambdas/domain/split';

const weights = (short: string, mid: string, long: string) => ({
  SHORT_TERM: short,
  MID_TERM: mid,
  LONG_TERM: long,
});

function money(amount: string, currency = 'EUR') {
  const parsed = parseMoney(amount, currency);
  if (!parsed) throw new Error(`${amount} ${currency}`);
  return parsed;
}

function amounts(split: Result<Split>): string[] {
  if (!split.ok) throw new Error(JSON.stringify(split.errors));
  return Object.values(split.value).map(formatAmount);
}

function problems(split: Result<Split>): [string, string | undefined][] {
  if (split.ok) throw new Error('The split should have been refused.');
  return split.errors.map(({ message, path }) => [message, path?.join('.')]);
}

describe('a split by weights', () => {
  it.each([
    ['12000', 'EUR', weights('2', '1', '1'), ['6000.00', '3000.00', '3000.00']],
    ['100', 'EUR', weights('1', '1', '1'), ['33.34', '33.33', '33.33']],
    ['0.05', 'EUR', weights('1', '1', '1'), ['0.02', '0.02', '0.01']],
    ['100', 'JPY', weights('1', '1', '1'), ['34', '33', '33']],
    ['10', 'KWD', weights('1', '2', '4'), ['1.429', '2.857', '5.714']],
    ['1000', 'EUR', weights('0.5', '0.25', '0.25'), ['500.00', '250.00', '250.00']],
    ['9000000000000.01', 'EUR', weights('0.0000000001', '1', '1'), ['450.00', '4499999999775.01', '4499999999775.00']],
  ])('gives %s %s by %j as %j', (total, currency, by, parts) => {
    expect(amounts(splitByWeights(money(total, currency), by))).toEqual(parts);
  });

  it('gives every horizon something, and takes it from the largest part', () => {
    expect(amounts(splitByWeights(money('10'), weights('1000000', '1', '1')))).toEqual(['9.98', '0.01', '0.01']);
    expect(amounts(splitByWeights(money('3', 'JPY'), weights('1', '1', '9999')))).toEqual(['1', '1', '1']);
  });

  it('lets no larger weight end up with less when a part is lifted', () => {
    expect(amounts(splitByWeights(money('4', 'JPY'), weights('100', '60', '1')))).toEqual(['2', '1', '1']);
  });

  it('is refused for a total that does not reach all three', () => {
    expect(problems(splitByWeights(money('0.02'), weights('1', '1', '1')))).toEqual([
      ['The total is too small: at least 0.01 EUR for each horizon makes 0.03 EUR.', undefined],
    ]);
  });

  it('is refused for every weight that is not above 0, all at once', () => {
    const refused = problems(splitByWeights(money('1'), weights('0', '-1', 'many'), ['input', 'by']));
    expect(refused.map(([, path]) => path)).toEqual(['input.by.shortTerm', 'input.by.midTerm', 'input.by.longTerm']);
  });
});

describe('a split by amounts', () => {
  it('is taken as it is when it adds up', () => {
    expect(amounts(splitByAmounts(money('100'), weights('50', '30', '20.00')))).toEqual(['50.00', '30.00', '20.00']);
  });

  it('is refused when it is a cent off', () => {
    expect(problems(splitByAmounts(money('100'), weights('50', '30', '19.99'), ['input', 'by', 'amounts']))).toEqual([
      ['The amounts add up to 99.99 EUR; the total is 100.00.', 'input.by.amounts'],
    ]);
  });

  it('is refused for amounts that are nothing or none of the currency', () => {
    const refused = problems(splitByAmounts(money('100', 'JPY'), weights('0', '50.5', '-1')));
    expect(refused.map(([, path]) => path)).toEqual(['shortTerm', 'midTerm', 'longTerm']);
  });
});
