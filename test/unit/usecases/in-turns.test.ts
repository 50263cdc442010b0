import fc from 'fast-check';
import { newBrandId } from '../../../lambdas/shared/ids';
import { inTurns } from '../../../lambdas/usecases/metric/in-turns';

const series = (metric: string, count: number, brandId = newBrandId(0)) =>
  Array.from({ length: count }, () => ({ series: { brandId, metric, quarter: '2026-Q4' } }));
const sizesOf = (parts: readonly (readonly unknown[])[]) => parts.map(({ length }) => length);

it('writes few of one metric at a time, and one by one', () => {
  expect(inTurns(series('reach', 5_000)).width).toBe(4);
  const two = inTurns([...series('reach', 5_000), ...series('likes', 5_000)]);
  expect(two.width).toBe(8);
  expect(new Set(sizesOf(two.parts))).toEqual(new Set([1]));
});

it('writes twenty-five in a request when many metrics share the work', () => {
  const { parts, width } = inTurns(Array.from({ length: 20 }, (_, place) => series(`m${place}`, 501)).flat());
  expect(width).toBe(2);
  expect(sizesOf(parts)).toEqual([...Array.from({ length: 400 }, () => 25), 20]);
  for (const part of parts.slice(0, 400)) {
    const ofFirst = part.filter((one) => one.series.metric === 'm0').length;
    expect(ofFirst).toBeLessThanOrEqual(2);
  }
});

it('writes more of one metric at a time where its brands lie apart', () => {
  const brands = [0, 100].map((before) => newBrandId(before));
  expect(inTurns(brands.flatMap((brandId) => series('reach', 500, brandId))).width).toBe(8);
});

it('holds nothing back that is over before it could fill a partition', () => {
  expect(sizesOf(inTurns(series('reach', 250)).parts)).toEqual(Array.from({ length: 10 }, () => 25));
  expect(inTurns([]).parts).toEqual([]);
});

it('gives every metric its share of any part of the order, and leaves nothing out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }), (counts) => {
      const all = counts.flatMap((count, place) => series(`m${place}`, count));
      const order = inTurns(all).parts.flat();
      expect(new Set(order)).toEqual(new Set(all));
      expect(order).toHaveLength(all.length);
      const half = order.slice(0, Math.ceil(all.length / 2));
      counts.forEach((count, place) => {
        const found = half.filter((one) => one.series.metric === `m${place}`).length;
        expect(Math.abs(found - count / 2)).toBeLessThanOrEqual(counts.length);
      });
    }),
  );
});
