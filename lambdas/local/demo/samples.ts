import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

const SAMPLES = resolve(__dirname, '../../../test/samples');

type Row = Record<string, string>;

const rowsOf = (file: string): Row[] => parse(readFileSync(resolve(SAMPLES, file)), { columns: true, bom: true });

/** The agency's brands in the form that `importBrands` takes. */
export const brandRows = () =>
  rowsOf('agency-brands.csv').map(({ external_id = '', time_zone = '', name = '', ...row }) => ({
    ...row,
    name,
    externalId: external_id,
    timeZone: time_zone,
  }));

const knownBrands = new Set(brandRows().map(({ externalId }) => externalId));
const dailyRows = rowsOf('agency-daily-values.csv');

/** The agency's daily values in the form that `importMetrics` takes: all of them, as they are. */
export const valueRows = () =>
  dailyRows.map(({ brand_external_id, ...row }) => ({ ...row, brandExternalId: brand_external_id }));

/** A row that cannot be taken in. */
export interface BadRow {
  /** Where it is in the file; the header is line 1. */
  line: number;
  /** The code with which the API has to refuse it. */
  code: string;
}

/** What is wrong with a row, read without the API's help; `undefined` for a good one. */
function faultOf({
  brand_external_id = '',
  network = '',
  metric = '',
  date = '',
  value = '',
}: Row): string | undefined {
  if (!knownBrands.has(brand_external_id)) return 'BRAND_UNKNOWN';
  if (!['INSTAGRAM', 'X'].includes(network)) return 'NETWORK_UNKNOWN';
  if (!['reach', 'impressions', 'shares', 'followers'].includes(metric)) return 'METRIC_UNKNOWN';
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return 'DATE_IMPOSSIBLE';
  if (!/^-?\d+$/.test(value)) return 'VALUE_NOT_A_NUMBER';
  return value.startsWith('-') ? 'VALUE_NEGATIVE' : undefined;
}

const judged = dailyRows.map((row, index) => ({ row, line: index + 2, code: faultOf(row) }));

export const badRows: BadRow[] = judged.flatMap(({ line, code }) => (code === undefined ? [] : [{ line, code }]));

export const goodRowCount = dailyRows.length - badRows.length;

/** A day's value of one profile, as the file has it. */
export interface DailyValue {
  handle: string;
  date: string;
  value: number;
}

const goodRows = judged.flatMap(({ row, code }) => (code === undefined ? [row] : []));

/** A brand's values of a metric from one day to another, by day: what the API's figures are held against. */
export const valuesInFile = (externalId: string, metric: string, from: string, to: string): DailyValue[] =>
  goodRows
    .filter((row) => row.brand_external_id === externalId && row.metric === metric)
    .map(({ handle = '', date = '', value = '' }) => ({ handle, date, value: Number(value) }))
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => a.date.localeCompare(b.date));

export const sum = (values: readonly { value: number }[]): number =>
  values.reduce((before, { value }) => before + value, 0);

/** The last day that the file has a value of. */
export const LAST_DAY = goodRows.reduce((last, { date = '' }) => (date > last ? date : last), '');

/** A level such as followers: each profile's first, or last, value of the period, added up. */
export function level(values: readonly DailyValue[], which: 'first' | 'last'): number {
  const handles = [...new Set(values.map(({ handle }) => handle))];
  const own = (handle: string) => values.filter((one) => one.handle === handle);
  return sum(handles.flatMap((handle) => own(handle).at(which === 'first' ? 0 : -1) ?? []));
}
