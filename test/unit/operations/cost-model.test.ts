import * as fc from 'fast-check';
import { importSecondsOnLambda } from '../../../lambdas/operations/cost/import-time';
import measured from '../../../lambdas/operations/cost/measured.json';
import { costOf, MIX, sensitivity, STANDING, type Load } from '../../../lambdas/operations/cost/model';
import { PRICES } from '../../../lambdas/operations/cost/prices';

const NOTHING: Load = {
  brands: 0,
  members: 0,
  requestsPerDay: 0,
  importedValuesPerDay: 0,
  monthsKept: 0,
  deliveriesPerDay: 0,
  milliseconds: 60,
  importSeconds: 0.5,
  memory: 1,
  ownKey: false,
};
const MIDDLE: Load = {
  ...NOTHING,
  brands: 500,
  members: 40,
  requestsPerDay: 200_000,
  importedValuesPerDay: 200_000,
  monthsKept: 24,
};
const amount = fc.integer({ min: 0, max: 1_000_000 });

describe('what a month costs', () => {
  it('is, when nothing happens, what stands ready: metrics, alarms, dashboard and secrets', () => {
    const { items, total, readUnits } = costOf(NOTHING, measured);
    expect(readUnits).toBe(0);
    expect(items.filter(([, dollars]) => dollars > 0).map(([name]) => name)).toEqual([
      'Metrics, alarms, dashboard',
      'Secrets',
    ]);
    expect(total).toBeCloseTo(
      2 * PRICES.metric + STANDING.alarmMetrics * PRICES.alarmMetric + PRICES.dashboard + 2 * PRICES.secret,
    );
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
    const names = ['brands', 'members', 'requestsPerDay', 'importedValuesPerDay', 'deliveriesPerDay'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...names), amount, amount, (name, before, more) => {
        const less = costOf({ ...MIDDLE, [name]: before }, measured).total;
        expect(costOf({ ...MIDDLE, [name]: before + more }, measured).total).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  it('says which input weighs most', () => {
    const weights = sensitivity(MIDDLE, measured);
    expect(weights[0]?.[0]).toBe('requestsPerDay');
    expect(sensitivity({ ...MIDDLE, requestsPerDay: 2_000 }, measured)[0]?.[0]).toBe('importedValuesPerDay');
    expect(weights.map(([name]) => name)).not.toContain('deliveriesPerDay');
  });
});

it('the mix of requests is all of them', () => {
  expect(Object.values(MIX).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

describe('how long an import takes on Lambda', () => {
  it('follows what the bench measured', () => {
    const row = '| embedded (dynoxide): importMetrics | 30,000 | 13 | 404 | 0.0404 | 9.4 × faster |';
    expect(importSecondsOnLambda(`${row}\n| embedded (dynoxide): importMetrics, the same again | 99 | |`)).toBeCloseTo(
      1,
    );
    expect(importSecondsOnLambda()).toBeGreaterThan(0);
  });

  it('is not made up where the bench says nothing of it', () => {
    expect(() => importSecondsOnLambda('| plain | 1 |')).toThrow('says nothing of importMetrics');
  });
});
