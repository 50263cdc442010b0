import fc from 'fast-check';
import { readMetricRows, type MetricRowCells } from '../../../../lambdas/domain/import/metric-row';
import { judgeMetricRows, type Directory, type MetricRow } from '../../../../lambdas/domain/import/metric-rows';
import type { RowResult } from '../../../../lambdas/domain/import/rejection';
import { BUILT_IN_CATALOG } from '../../../../lambdas/domain/metrics/catalog';

const DIRECTORY: Directory = {
  brand: ({ brandId, externalId }) => brandId ?? (externalId === '1' ? 'brd_1' : undefined),
  profile: (brandId, reference) => (reference.kind === 'HANDLE' ? `prf_${brandId}_${reference.handle}` : undefined),
  hasCampaign: (_brandId, id) => id === 'cmp_1',
};
const judge = (rows: readonly MetricRowCells[]) => judgeMetricRows(readMetricRows(rows, BUILT_IN_CATALOG), DIRECTORY);

const blank = fc.constantFrom('', null, undefined);
const wrong = fc.constantFrom(true, {}, [1]);
const cell = (...values: unknown[]) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, blank, wrong);
const rows = fc.array(
  fc.record<MetricRowCells>({
    brandId: fc.oneof({ weight: 4, arbitrary: blank }, fc.constant('brd_2')),
    brandExternalId: cell('1', 1, ' 1', '2'),
    network: cell('X', 'x', 'MYSPACE'),
    handle: cell('olivo', 'Molino'),
    profileId: fc.oneof({ weight: 6, arbitrary: blank }, cell('prf_9')),
    campaignId: fc.oneof({ weight: 6, arbitrary: blank }, cell('cmp_1', 'cmp_2')),
    metric: cell('reach', 'Reach ', 'likes', 'shareability', 'no_such'),
    date: cell('2026-08-01', '2026-02-30'),
    value: cell('1', 1, 2, -1, 'many'),
  }),
  { maxLength: 30 },
);

/** What was said of a row, without what the rows before it have to do with it: rows that only they refuse are left out. */
const byItself = (result: RowResult<MetricRow> | undefined) =>
  result?.ok ? { ...result, index: 0, row: { ...result.row, repeats: false } } : { ...result, index: 0 };
const isOfAnother = (result: RowResult<MetricRow>) =>
  !result.ok && result.faults.some(({ code }) => code === 'DUPLICATE_ROW');

it('judges every row as it would be judged alone, whatever the rows around it have in common with it', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const together = judge(all).filter((result) => !isOfAnother(result));
      const alone = together.map(({ index }) => judge([all[index] ?? {}])[0]);
      expect(together.map(byItself)).toEqual(alone);
    }),
  );
});

it('hears the first row of a source, metric and day: others repeat it or are refused', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const firsts = new Map<string, number>();
      for (const [index, result] of judge(all).entries()) {
        const [alone] = judge([all[index] ?? {}]);
        if (!alone?.ok) continue;
        const { value, repeats: _repeats, ...slot } = alone.row;
        const name = JSON.stringify(slot);
        const first = firsts.get(name);
        if (first === undefined) firsts.set(name, value);
        expect(result.ok ? [result.row.value, result.row.repeats] : 'refused').toEqual(
          first === undefined || first === value ? [value, first !== undefined] : 'refused',
        );
      }
    }),
  );
});
