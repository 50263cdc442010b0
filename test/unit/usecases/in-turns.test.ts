import fc from 'fast-check';
import { newBrandId } from '../../../lambdas/shared/ids';
import { inTurns } from '../../../lambdas/usecases/metric/in-turns';

const series = (metric: string, count: number, brandId = newBrandId(0)) =>
  Array.from({ length: count }, () => ({ brandId, metric, quarter: '2026-Q4' }));
const entries = (...groups: ReturnType<typeof series>[]) => [...groups.flat().entries()];

it('writes few of one metric at a time, and more when several metrics share the work', () => {
  expect(inTurns(entries(series('reach', 5_000))).width).toBe(4);
  expect(inTurns(entries(series('reach', 5_000), series('likes', 5_000))).width).toBe(8);
  expect(inTurns(entries(...Array.from({ length: 20 }, (_, place) => series(`m${place}`, 500)))).width).toBe(32);
});

it('writes more of one metric at a time where its brands lie apart', () => {
  const brands = [0, 100, 101, 102].map((before) => newBrandId(before));
  expect(inTurns(entries(...brands.map((brandId) => series('reach', 500, brandId)))).width).toBe(16);
});

it('holds nothing back that is over before it could fill a partition', () => {
  expect(inTurns(entries(series('reach', 250))).width).toBe(32);
  expect(inTurns([]).order).toEqual([]);
});

it('gives every metric its share of any part of the order, and leaves nothing out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }), (counts) => {
      const all = entries(...counts.map((count, place) => series(`m${place}`, count)));
      const { order } = inTurns(all);
      expect(new Set(order.map(([index]) => index)).size).toBe(all.length);
      const half = order.slice(0, Math.ceil(all.length / 2));
      counts.forEach((count, place) => {
        const found = half.filter(([, { metric }]) => metric === `m${place}`).length;
        expect(Math.abs(found - count / 2)).toBeLessThanOrEqual(counts.length);
      });
    }),
  );
});
