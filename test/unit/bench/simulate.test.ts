import { foundAgency, LARGE } from '../../bench/simulate/agency';
import { Chance } from '../../bench/simulate/chance';
import { playFrontEnd } from '../../bench/simulate/front-end';
import { Heat, PARTITION } from '../../bench/simulate/heat';
import { playImport, type Order } from '../../bench/simulate/import';
import { ASSUMED } from '../../bench/simulate/pace';
import { together } from '../../bench/simulate/together';
import { bytesOf, readUnitsOf, writeUnitsOf } from '../../bench/simulate/units';

const SMALL = { brands: 20, profiles: 4_000, members: 3, importedValues: 8_000 };

function imported(order: Order, seed = 1): Heat {
  const chance = new Chance(seed);
  const heat = new Heat();
  playImport(heat, foundAgency(chance, SMALL), chance, { order, atOnce: 1, pace: ASSUMED });
  return heat;
}

describe('units', () => {
  it('count names, values, and what holds nested ones together', () => {
    expect(bytesOf({ pk: 'A#1', n: 12_345 })).toBe(2 + 3 + 1 + 4);
    expect(bytesOf({ list: ['ab', true], none: undefined })).toBe(4 + 3 + (1 + 2) + (1 + 1));
    expect(bytesOf({ map: { a: -0.5 } })).toBe(3 + 3 + 1 + 1 + 3);
  });

  it('are begun kilobytes, twice in transactions and half where a read need not be up to date', () => {
    expect([1, 1_024, 1_025].map((bytes) => writeUnitsOf(bytes))).toEqual([1, 1, 2]);
    expect(writeUnitsOf(1_025, true)).toBe(4);
    expect([readUnitsOf(4_097, true), readUnitsOf(4_097, false)]).toEqual([2, 1]);
  });
});

describe('heat', () => {
  it('knows the busiest second of every key', () => {
    const heat = new Heat();
    const touch = { where: 'table', direction: 'write', units: 3 } as const;
    for (const at of [0.1, 0.9, 1.2]) heat.add(at, { ...touch, key: 'hot' });
    heat.add(3, { ...touch, key: 'cold' });
    expect(heat.peaks('table', 'write')).toEqual([
      { key: 'hot', units: 6, mean: 9 / 4 },
      { key: 'cold', units: 3, mean: 3 / 4 },
    ]);
    expect(heat.peaks('index', 'write')).toEqual([]);
  });

  it('adds up over agencies, whose keys are never the same', () => {
    const heat = new Heat();
    heat.add(0, { where: 'table', direction: 'write', key: 'one', units: 400 });
    const many = together(heat, 'table', 'write', { agencies: 10, within: 1 }, new Chance(1));
    expect(many).toMatchObject({ peak: 4_000, partitions: 8 });
    expect(many.fullest).toBeLessThan(4_000);
  });
});

describe('an import', () => {
  it('is the same from the same seed', () => {
    expect(imported('by metric').peaks('table', 'write')).toEqual(imported('by metric').peaks('table', 'write'));
    expect(imported('by metric', 2).peaks('table', 'write')).not.toEqual(imported('by metric').peaks('table', 'write'));
  });

  it.each(['by profile', 'by metric'] as const)('keeps every partition key below its limit, with rows %s', (order) => {
    const heat = imported(order);
    const hottest = [
      heat.peaks('table', 'write')[0],
      heat.peaks('index', 'write')[0],
      heat.peaks('table', 'read')[0],
    ].map((peak) => peak?.units);
    expect(hottest.map((units, place) => Number(units) <= (place === 2 ? 3_000 : 1_000))).toEqual([true, true, true]);
  });
});

describe('a large agency at work', () => {
  it('keeps every partition key of table and index below half of its limit', () => {
    const chance = new Chance(8);
    const heat = new Heat();
    playFrontEnd(heat, foundAgency(chance, LARGE), chance, 60);
    for (const where of ['table', 'index'] as const) {
      for (const direction of ['read', 'write'] as const) {
        const hottest = heat.peaks(where, direction)[0]?.units ?? 0;
        expect(hottest).toBeLessThan(PARTITION[direction] / 2);
      }
    }
  });
});
