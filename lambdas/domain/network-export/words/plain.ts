/** A word as it is compared: lower case, with one kind of apostrophe, without accents, points, quotation marks and doubled spaces. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[."\u201c-\u201e\u00ab\u00bb]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands in a cell of which nothing is known. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '\u2013',
  '\u2014',
  'undefined',
  'null',
  'nan',
  'n/a',
  'na',
  '#n/a',
  'n/d',
  'nd',
  's/d',
  'k a',
  'ka',
  'n v',
  'nv',
  'none',
]);

/** What stands where a row's name would stand when the row adds up the others. */
const TOTALS: ReadonlySet<string> = new Set([
  'total',
  'totals',
  'grand total',
  'total general',
  'totales',
  'total geral',
  'totais',
  'totale',
  'totale generale',
  'totali',
  'totaux',
  'total general',
  'ensemble',
  'gesamt',
  'gesamtsumme',
  'gesamtergebnis',
  'insgesamt',
  'summe',
  'somme',
  'suma',
  'soma',
  'somma',
]);

export const isTotal = (text: string): boolean => TOTALS.has(plainWord(text));
