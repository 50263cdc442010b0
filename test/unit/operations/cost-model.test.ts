import * as fc from 'fast-check';
import measured from '../../../lambdas/operations/cost/measured.json';
import { costOf, MIX, sensitivity, type Load } from '../../../lambdas/operations/cost/model';
import { PRICES } from '../../../lambdas/operations/cost/prices';

const NOTHING: Load = {
  brands: 0,
  members: 0,
  requestsPerDay: 0,
  importedValuesPerDay: 0,
  monthsKept: 0,
  deliveriesPerDay: 0,
  milliseconds: 60,
  memory: 1,
  operations: 0,
  ownKey: false,
};
const MIDDLE: Load = {
  ...NOTHING,
  brands: 500,
  members: 40,
  requestsPerDay: 200_000,
  importedValuesPerDay: 200_000,
  monthsKept: 24,
  operations: 40,
};
const amount = fc.integer({ min: 0, max: 1_000_000 });

describe('what a month costs', () => {
  it('is, when nothing happens, what stands ready: alarms, secrets and the metrics of the stage', () => {
    const { items, total, readUnits } = costOf(NOTHING, measured);
    expect(readUnits).toBe(0);
    expect(items.filter(([, dollars]) => dollars > 0).map(([name]) => name)).toEqual(['Metrics and alarms', 'Secrets']);
    expect(total).toBeCloseTo(5 * PRICES.metric + 20 * PRICES.alarm + 2 * PRICES.secret);
  });

  it('counts units as they were measured: a million imported values and nothing else', () => {
    const days = 365 / 12;
    const { readUnits, writeUnits } = costOf({ ...NOTHING, importedValuesPerDay: 1_000_000 }, measured);
    expect(writeUnits).toBeCloseTo(100 * days * measured.import10000.writeUnits);
    expect(readUnits).toBeCloseTo(100 * days * measured.import10000.readUnits);
  });

  it('names the largest first, and adds up', () => {
    const { items, total } = costOf(MIDDLE, measured);
    const dollars = items.map(([, each]) => each);
    expect(dollars).toEqual([...dollars].sort((one, other) => other - one));
    expect(total).toBeCloseTo(dollars.reduce((sum, each) => sum + each));
  });

  it('never falls when more of anything is asked for', () => {
    const names = [
      'brands',
      'members',
      'requestsPerDay',
      'importedValuesPerDay',
      'deliveriesPerDay',
      'operations',
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...names), amount, amount, (name, before, more) => {
        const less = costOf({ ...MIDDLE, [name]: before }, measured).total;
        expect(costOf({ ...MIDDLE, [name]: before + more }, measured).total).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  it('says which input weighs most', () => {
    const weights = sensitivity(MIDDLE, measured);
    expect(weights.slice(0, 2).map(([name]) => name)).toEqual(['operations', 'requestsPerDay']);
    expect(sensitivity({ ...MIDDLE, requestsPerDay: 2_000_000 }, measured)[0]?.[0]).toBe('requestsPerDay');
    expect(weights.map(([name]) => name)).not.toContain('deliveriesPerDay');
  });
});

it('the mix of requests is all of them', () => {
  expect(Object.values(MIX).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});
