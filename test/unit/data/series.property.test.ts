import * as fc from 'fast-check';
import { columnsOf, readSeries } from '../../../lambdas/data/items/series';
import { seriesKey, seriesOfBrandsKey } from '../../../lambdas/data/keys';
import { tenantOf } from '../../../lambdas/data/keys/tenant';
import { addDays } from '../../../lambdas/domain/calendar';
import { seriesOf } from '../../../lambdas/domain/metrics/recording';
import { newAgencyId, newBrandId } from '../../../lambdas/shared/ids';

const tenant = tenantOf(newAgencyId());
const place = { brandId: newBrandId(0), source: { kind: 'BRAND' }, metric: 'reach' } as const;
const day = fc.nat({ max: 1_000 }).map((count) => addDays('2023-11-20', count));

/** Series of these days, and their items. */
function stored(days: readonly string[]) {
  const written = seriesOf(days.map((one, index) => ({ ...place, day: one, value: index })));
  const items = written.map((one) => ({
    ...seriesKey(tenant, one),
    ...seriesOfBrandsKey(tenant, one),
    ...columnsOf(one.values),
  }));
  return { written, items };
}

test('series are read as they were stored, whichever days have values', () => {
  fc.assert(
    fc.property(fc.uniqueArray(day), (days) => {
      const { written, items } = stored(days);
      expect(items.map(readSeries)).toEqual(written);
    }),
  );
});

test('a day that is the sum of no records has no value, which is not zero', () => {
  const [item] = stored(['2026-01-01', '2026-01-02']).items;
  expect(readSeries({ ...item, n01: 0, n02: 1 }).values.slice(0, 3)).toEqual([null, 1, null]);
});

test('a column that holds no number is a fault, and says which', () => {
  const [item] = stored(['2026-01-01']).items;
  expect(() => readSeries({ ...item, '31': 'many' })).toThrow('The column 31 of a series holds no number.');
});
