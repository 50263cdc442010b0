import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

const SAMPLES = resolve(__dirname, '../../../test/samples');

/** The rows of a sample file, by the names in its header. */
const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(resolve(SAMPLES, file)), { columns: true, bom: true });

/** The agency's brands in the form that `importBrands` takes. */
export const brandRows = () =>
  rowsOf('agency-brands.csv').map(({ external_id, time_zone, name, ...row }) => ({
    ...row,
    name,
    externalId: external_id,
    timeZone: time_zone,
  }));

/** The agency's daily values in the form that `importMetrics` takes. */
export const valueRows = () =>
  rowsOf('agency-daily-values.csv').map(({ brand_external_id, ...row }) => ({
    ...row,
    brandExternalId: brand_external_id,
  }));

/** A day's value of one profile, as the file has it. */
export interface DailyValue {
  handle: string;
  date: string;
  value: number;
}

/** The good values of a brand's metric in a period, read from the file itself: what the API's figures are held against. */
export const valuesInFile = (externalId: string, metric: string, from: string, to: string): DailyValue[] =>
  rowsOf('agency-daily-values.csv')
    .filter((row) => row.brand_external_id === externalId && row.metric === metric && row.network !== 'MYSPACE')
    .map(({ handle = '', date = '', value = '' }) => ({ handle, date, value: Number(value) }))
    .filter(({ date, value }) => value >= 0 && date >= from && date <= to && date !== '2026-02-30');

export const sum = (values: readonly { value: number }[]): number =>
  values.reduce((total, { value }) => total + value, 0);
