import { measurementFaults, readMetricRows, type MetricRowCells } from '../../../lambdas/domain/import/metric-row';
import { normalHandle } from '../../../lambdas/domain/profile';
import { judgeMetricRows, type Directory } from '../../../lambdas/domain/import/metric-rows';
import { accepted, rejectionsOf } from '../../../lambdas/domain/import/rejection';
import { BUILT_IN_CATALOG } from '../../../lambdas/domain/metrics/catalog';
import { sampleRows } from '../../support/samples';

const DIRECTORY: Directory = {
  brand: ({ externalId, brandId }) => brandId ?? (externalId?.startsWith('CRM-100') ? `brd_${externalId}` : undefined),
  profile: (brandId, reference) =>
    reference.kind === 'HANDLE'
      ? /^(ig|x)_\d$/.test(normalHandle(reference.handle))
        ? `prf_${brandId}_${normalHandle(reference.handle)}`
        : undefined
      : reference.id === 'prf_1'
        ? 'prf_1'
        : undefined,
  hasCampaign: (_brandId, id) => id === 'cmp_1',
};

const judge = (...rows: MetricRowCells[]) => judgeMetricRows(readMetricRows(rows, BUILT_IN_CATALOG), DIRECTORY);
const GOOD: MetricRowCells = {
  brandExternalId: 'CRM-1000',
  network: 'X',
  handle: 'x_0',
  metric: 'reach',
  date: '2026-08-01',
  value: '12',
};
const codes = (...rows: MetricRowCells[]) => rejectionsOf(judge(...rows)).map(({ code, path }) => `${code} ${path[0]}`);

describe('a row of daily values', () => {
  test.each([
    ['an unknown brand', { brandExternalId: 'CRM-9999' }, 'BRAND_UNKNOWN brandExternalId'],
    ['no brand', { brandExternalId: ' ' }, 'BLANK brandExternalId'],
    ['an unknown network', { network: 'MYSPACE' }, 'NETWORK_UNKNOWN network'],
    ['a network without handle', { handle: '' }, 'BLANK handle'],
    ['a handle without network', { network: null }, 'BLANK network'],
    ['a handle that the brand has not', { handle: 'nobody' }, 'PROFILE_UNKNOWN handle'],
    ['a handle that is no text', { handle: true }, 'PROFILE_UNKNOWN handle'],
    [
      'a campaign that the brand has not',
      { network: '', handle: '', campaignId: 'cmp_2' },
      'CAMPAIGN_UNKNOWN campaignId',
    ],
    ['a campaign that is no text', { network: '', handle: '', campaignId: true }, 'CAMPAIGN_UNKNOWN campaignId'],
    ['a campaign beside a profile', { campaignId: 'cmp_1' }, 'INVALID campaignId'],
    ['a profile id that the brand has not', { profileId: 'prf_2' }, 'PROFILE_UNKNOWN profileId'],
    ['a profile id that is no text', { profileId: ['prf_1'] }, 'PROFILE_UNKNOWN profileId'],
    ['an unknown metric', { metric: 'no_such_metric' }, 'METRIC_UNKNOWN metric'],
    ['a metric that every object has', { metric: 'constructor' }, 'METRIC_UNKNOWN metric'],
    ['no metric', { metric: undefined }, 'BLANK metric'],
    ['a ratio', { metric: 'shareability' }, 'METRIC_COMPUTED metric'],
    ['a day that does not exist', { date: '2026-02-30' }, 'DATE_IMPOSSIBLE date'],
    ['a day in another order', { date: '30/08/2026' }, 'DATE_IMPOSSIBLE date'],
    ['an instant for a day', { date: '2026-08-01T00:00:00Z' }, 'DATE_IMPOSSIBLE date'],
    ['no day', { date: null }, 'BLANK date'],
    ['a word for a value', { value: 'many' }, 'VALUE_NOT_A_NUMBER value'],
    ['a value with separators', { value: '1,234' }, 'VALUE_NOT_A_NUMBER value'],
    ['a truth value', { value: true }, 'VALUE_NOT_A_NUMBER value'],
    ['a list for a value', { value: [1] }, 'VALUE_NOT_A_NUMBER value'],
    ['a value in hex', { value: '0x10' }, 'VALUE_NOT_A_NUMBER value'],
    ['a blank value', { value: '' }, 'BLANK value'],
    ['a null value', { value: null }, 'BLANK value'],
    ['a negative count', { value: -7 }, 'VALUE_NEGATIVE value'],
    ['a value too large to count with', { value: '1e40' }, 'VALUE_OUT_OF_RANGE value'],
    ['a sentiment off its scale', { metric: 'sentiment', value: 1.5 }, 'VALUE_OUT_OF_RANGE value'],
  ])('is refused for %s', (_what, cells, expected) => {
    expect(codes({ ...GOOD, ...cells })).toEqual([expected]);
  });

  test('says from what a ratio is computed', () => {
    const [rejection] = rejectionsOf(judge({ ...GOOD, metric: 'shareability' }));
    expect(rejection?.message).toContain('shares ÷ reach');
  });

  test('names all its faults at once', () => {
    expect(codes({ ...GOOD, brandExternalId: 'CRM-9999', network: 'MYSPACE', date: 'x', value: '' })).toEqual([
      'NETWORK_UNKNOWN network',
      'DATE_IMPOSSIBLE date',
      'BLANK value',
      'BRAND_UNKNOWN brandExternalId',
    ]);
  });

  test.each([
    ['text', '12', 12],
    ['text with white space', ' 12 ', 12],
    ['a number', 12, 12],
    ['an exponent', '1.2E+01', 12],
    ['more decimals than are kept', '0.12345678', 0.123457],
    ['zero, which is not blank', 0, 0],
    ['zero as text', '0', 0],
  ])('takes a value as %s', (_what, value, expected) => {
    expect(accepted(judge({ ...GOOD, value })).map(({ row }) => row.value)).toEqual([expected]);
  });

  test('accepts a negative value where one can be', () => {
    expect(codes({ ...GOOD, metric: 'sentiment', value: '-0.5' })).toEqual([]);
  });

  test('finds the network and the handle whatever their case, with or without @', () => {
    const [one] = accepted(judge({ ...GOOD, network: 'instagram', handle: '@IG_0' }));
    expect(one?.row.source).toEqual({ kind: 'PROFILE', id: 'prf_brd_CRM-1000_ig_0' });
  });

  test('belongs to the brand itself when it names no profile', () => {
    const [one] = accepted(judge({ ...GOOD, network: '', handle: null }));
    expect(one?.row).toMatchObject({ brandId: 'brd_CRM-1000', source: { kind: 'BRAND' } });
  });

  test('takes a brand and a profile by their own ids', () => {
    const [one] = accepted(judge({ ...GOOD, brandExternalId: '', brandId: 'brd_7', profileId: 'prf_1' }));
    expect(one?.row).toMatchObject({ brandId: 'brd_7', source: { kind: 'PROFILE', id: 'prf_1' } });
  });

  test('keeps messages short however long a cell is', () => {
    const [rejection] = rejectionsOf(judge({ ...GOOD, value: 'x'.repeat(100_000) }));
    expect(rejection?.message.length).toBeLessThan(100);
  });
});

describe('rows for the same day', () => {
  test('with the same value are fine, and the second is a repeat', () => {
    const results = accepted(judge(GOOD, { ...GOOD, value: 12, handle: '@X_0' }));
    expect(results.map(({ row }) => row.repeats)).toEqual([false, true]);
  });

  test('with another value are refused from the second on', () => {
    const rejections = rejectionsOf(judge(GOOD, { ...GOOD, value: 13 }));
    expect(rejections).toMatchObject([{ index: 1, externalId: 'CRM-1000', code: 'DUPLICATE_ROW', path: ['value'] }]);
  });

  test('do not clash with a row that was refused', () => {
    expect(codes({ ...GOOD, value: -1 }, GOOD)).toEqual(['VALUE_NEGATIVE value']);
  });
});

test('a value to record outside of a file is held to the same rules', () => {
  const faults = measurementFaults({ metric: 'followers', day: '2026-02-30', value: -3 }, BUILT_IN_CATALOG);
  expect(faults.map(({ code }) => code)).toEqual(['DATE_IMPOSSIBLE', 'VALUE_NEGATIVE']);
  expect(measurementFaults({ metric: 'followers', day: '2026-08-30', value: 3 }, BUILT_IN_CATALOG)).toEqual([]);
});

test('the sample of daily values has 1,280 good rows and six bad ones', () => {
  const results = judge(...sampleRows('agency-daily-values.csv'));
  expect(accepted(results)).toHaveLength(1_280);
  expect(rejectionsOf(results).map(({ index, code }) => [index, code])).toEqual([
    [36, 'DATE_IMPOSSIBLE'],
    [65, 'VALUE_NOT_A_NUMBER'],
    [69, 'BRAND_UNKNOWN'],
    [622, 'METRIC_UNKNOWN'],
    [795, 'NETWORK_UNKNOWN'],
    [1_237, 'VALUE_NEGATIVE'],
  ]);
});
