import type { FormattedExecutionResult } from 'graphql';
import { getOrAdd } from '../../domain/get-or-add';
import { isRecord } from '../limits/given';

/**
 * Prints an answer, to the letter as `JSON.stringify` does. Where rows have a list in common, as series have their axis of dates,
 * its text is made once: of ten metrics over a year, the dates are more than half of the work.
 */
export function print(answer: FormattedExecutionResult): string {
  const { data } = answer;
  if (!data || !Object.values(data).some(haveListInCommon)) return JSON.stringify(answer);
  const ofRoot = (value: unknown) => (haveListInCommon(value) ? printRows(value) : JSON.stringify(value));
  return printObject(answer, (value) => (value === data ? printObject(data, ofRoot) : JSON.stringify(value)));
}

/** Told by the first two rows. */
function haveListInCommon(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  const [first, second] = value as readonly unknown[];
  if (!isRecord(first) || !isRecord(second)) return false;
  return Object.entries(first).some(([key, list]) => Array.isArray(list) && list === second[key]);
}

function printRows(rows: readonly unknown[]): string {
  const texts = new Map<unknown, string>();
  const ofField = (value: unknown) =>
    Array.isArray(value) ? getOrAdd(texts, value, () => JSON.stringify(value)) : JSON.stringify(value);
  return `[${joined(rows.map((row) => (isRecord(row) ? printObject(row, ofField) : JSON.stringify(row ?? null))))}]`;
}

/** @param textOf the text of a value; `undefined` for one that JSON leaves out */
function printObject(object: object, textOf: (value: unknown) => string | undefined): string {
  const fields = Object.entries(object).flatMap(([key, value]) => {
    const text = textOf(value);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return `{${joined(fields)}}`;
}

/** Unlike `join`, which copies every text each time: this way the whole is put together once, when it is sent. */
const joined = (texts: readonly string[]): string =>
  texts.reduce((all, text) => (all === '' ? text : `${all},${text}`), '');
