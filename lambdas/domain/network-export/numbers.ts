import { rounded } from '../metrics/measure';
import { plainWord, SAYS_NOTHING } from './words/plain';

/** Which character stands before the decimals: `1,234.5` or `1.234,5`. */
export const NUMBER_FORMATS = ['DECIMAL_POINT', 'DECIMAL_COMMA'] as const;
export type NumberFormat = (typeof NUMBER_FORMATS)[number];

/** What a written number comes to under each format; a reading that the format does not allow is not there. */
export interface WrittenNumber {
  readings: Partial<Record<NumberFormat, number>>;
  /** True for `1.2K`: the network kept two digits only. */
  abbreviated: boolean;
}

const MULTIPLIERS: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [1e3, ['k', 'tsd', 'mil', 'mila']],
  [1e6, ['m', 'mio', 'mln', 'mill', 'millones', 'million', 'millions', 'mi', 'milhoes']],
  [1e9, ['b', 'bn', 'mrd', 'mld', 'md']],
];
const FACTORS = new Map(MULTIPLIERS.flatMap(([factor, words]) => words.map((word) => [word, factor] as const)));

const PARTS = /^([+-]?)([\d.,]+)(?: ?([a-z]+)\.?)?$/;
const GROUPS: Record<NumberFormat, RegExp> = {
  DECIMAL_POINT: /^(?:(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?|\.\d+)$/,
  DECIMAL_COMMA: /^(?:(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?|,\d+)$/,
};

/** No network writes a longer number. */
const LONGEST = 60;

/** Whether a cell says that nothing is known: blank, a dash, `N/A`. That is never zero. */
export const saysNothing = (text: string): boolean => text.length <= LONGEST && SAYS_NOTHING.has(plainWord(text));

/** A written number in all the readings it allows, or `undefined` when it is none. Spaces only ever group thousands. */
export function readNumber(text: string): WrittenNumber | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text
    .trim()
    .replace(/^[\u2212\u2013](?=\d)/, '-')
    .replace(/(?<=\d)[\u0020\u00a0\u2009\u202f'\u2019](?=\d{3}(?!\d))/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();
  const [, sign, digits = '', word] = PARTS.exec(bare) ?? [];
  const factor = word === undefined ? 1 : FACTORS.get(plainWord(word));
  if (digits === '' || factor === undefined) return undefined;
  const readings: WrittenNumber['readings'] = {};
  for (const format of NUMBER_FORMATS) {
    if (!GROUPS[format].test(digits)) continue;
    const [thousands, decimal] = format === 'DECIMAL_POINT' ? [/,/g, '.'] : [/\./g, ','];
    const value = Number(digits.replace(thousands, '').replace(decimal, '.')) * factor;
    readings[format] = rounded(sign === '-' ? -value : value);
  }
  return Object.keys(readings).length === 0 ? undefined : { readings, abbreviated: word !== undefined };
}

/** `0:12` or `1:02:03` in seconds. */
export function readDuration(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const [, first = '', second = '', third] = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d))?$/.exec(text.trim()) ?? [];
  if (first === '') return undefined;
  return third === undefined
    ? Number(first) * 60 + Number(second)
    : Number(first) * 3_600 + Number(second) * 60 + Number(third);
}

export const isAmbiguous = ({ readings }: WrittenNumber): boolean =>
  readings.DECIMAL_POINT !== undefined &&
  readings.DECIMAL_COMMA !== undefined &&
  readings.DECIMAL_POINT !== readings.DECIMAL_COMMA;

/** The format under which the separator of an ambiguous number groups thousands: `1.000` is a thousand there, else one. */
export function groupingFormat({ readings }: WrittenNumber): NumberFormat | undefined {
  const { DECIMAL_POINT: point, DECIMAL_COMMA: comma } = readings;
  if (point === undefined || comma === undefined || point === comma) return undefined;
  return Math.abs(comma) > Math.abs(point) ? 'DECIMAL_COMMA' : 'DECIMAL_POINT';
}

/** The one format that a number can be written in; `undefined` when both would do. */
export function onlyFormat({ readings }: WrittenNumber): NumberFormat | undefined {
  if (readings.DECIMAL_POINT === undefined) return 'DECIMAL_COMMA';
  return readings.DECIMAL_COMMA === undefined ? 'DECIMAL_POINT' : undefined;
}
