import { measurementFaults } from '../import/metric-row';
import type { Day } from '../calendar';
import type { Catalog } from '../metrics/metric';
import { rounded } from '../metrics/measure';
import type { ColumnUse } from './formats/use';
import type { ExportRejectionCode } from './fault';
import { groupingFormat, readDuration, readNumber, saysNothing, type NumberFormat } from './numbers';
import { isFormula, type FileCell } from './table';
import { readMoney } from './money-cell';

/** What a cell of a metric's column says. */
export type CellReading =
  | { kind: 'NOTHING' }
  | { kind: 'VALUE'; value: number; abbreviated: boolean }
  | { kind: 'FAULT'; code: ExportRejectionCode; message: string };

export interface CellQuestion {
  use: ColumnUse & { use: 'METRIC' };
  /** The day that the value counts for, as far as it is known. */
  day: Day;
  numberFormat: NumberFormat | null;
  /** Whether the column writes losses below zero. */
  isLoss: boolean;
  currency: string;
  catalog: Catalog;
}

/** What counts something has no fraction. Conversions may have one: they are shared out among channels. */
export function isWholeMetric(key: string, catalog: Catalog): boolean {
  const unit = catalog.get(key)?.unit;
  return (unit === 'COUNT' || unit === 'PEOPLE') && key !== 'conversions' && key !== 'leads';
}

const fault = (code: ExportRejectionCode, message: string): CellReading => ({ kind: 'FAULT', code, message });

/** A cell as a value of its metric, in the metric's own unit. Blank is not zero, and a formula is not evaluated. */
export function readCell(cell: FileCell | undefined, question: CellQuestion): CellReading {
  if (cell === undefined) return { kind: 'NOTHING' };
  if (isFormula(cell)) return fault('FORMULA', `It is a formula, which is not evaluated: =${short(cell.formula)}.`);
  if (typeof cell === 'number') return asValue(cell, false, question);
  const text = cell.trim();
  if (saysNothing(text)) return { kind: 'NOTHING' };
  if (text.startsWith('=')) return fault('FORMULA', `It is a formula, which is not evaluated: ${short(text)}.`);
  const unit = question.catalog.get(question.use.metric)?.unit;
  if (unit === 'SECONDS' && text.includes(':')) {
    const seconds = readDuration(text);
    return seconds === undefined ? notANumber(text) : accepted(seconds, false, question);
  }
  if (text.length > LONGEST_VALUE) return notANumber(text);
  const money = unit === 'MONEY' ? readMoney(text, question.currency) : { amount: text };
  if ('fault' in money) return fault('INVALID', money.fault);
  const number = readNumber(money.amount);
  if (!number) return notANumber(text);
  const format = question.numberFormat;
  const value = format ? number.readings[format] : (number.readings.DECIMAL_POINT ?? number.readings.DECIMAL_COMMA);
  if (value === undefined) {
    return fault('VALUE_NOT_A_NUMBER', `"${short(text)}" is not written like the other numbers of the file.`);
  }
  if (number.abbreviated && unit === 'SECONDS') return notANumber(text);
  const grouping = groupingFormat(number);
  const hasDecimals = format !== null && grouping !== undefined && format !== grouping && !number.abbreviated;
  if (hasDecimals && isWholeMetric(question.use.metric, question.catalog)) return notWhole(value, question);
  return asValue(value, number.abbreviated, question);
}

function asValue(number: number, abbreviated: boolean, question: CellQuestion): CellReading {
  const { scale = 1 } = question.use;
  if (scale === null) {
    return fault('VALUE_NOT_A_NUMBER', 'The header does not say whether it counts hours, minutes or seconds.');
  }
  return accepted(rounded(number * scale), abbreviated, question);
}

function accepted(number: number, abbreviated: boolean, question: CellQuestion): CellReading {
  const { use, day, isLoss, catalog } = question;
  const value = isLoss ? Math.abs(number) : number;
  const [wrong] = measurementFaults({ metric: use.metric, day, value }, catalog);
  if (wrong) return fault(wrong.code === 'VALUE_NEGATIVE' ? 'VALUE_NEGATIVE' : 'VALUE_OUT_OF_RANGE', wrong.message);
  if (!Number.isInteger(value) && isWholeMetric(use.metric, catalog)) return notWhole(value, question);
  return { kind: 'VALUE', value, abbreviated };
}

const notWhole = (value: number, { use }: CellQuestion): CellReading =>
  fault(
    'VALUE_NOT_WHOLE',
    `${use.metric} counts whole things, and this reads as ${value}. If the sign in it groups thousands, say so with numberFormat.`,
  );

/** No network writes a longer value, currency and all. */
const LONGEST_VALUE = 60;

const notANumber = (text: string): CellReading => fault('VALUE_NOT_A_NUMBER', `"${short(text)}" is not a number.`);

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
