import type { Column } from './columns';
import { readDuration, readNumber, saysNothing } from './numbers';
import { cellText, type FileCell } from './table';
import type { FoundTable, NumberedRow } from './tables';
import { plainWord } from './words/plain';

/** Columns that say when. */
export const WHEN: ReadonlySet<string> = new Set(['period-start', 'period-end', 'date']);

/** What a period's totals are broken down by: all that is neither a value nor a day. */
export const dimensionsOf = (columns: FoundTable['columns']): FoundTable['columns'] =>
  columns.filter(({ use, header }) => !use || (use.use === 'STRUCTURE' && !(header && WHEN.has(header.heading))));

/** What names the rows: what they are broken down by, without columns of figures that are not understood. */
export function namesOf(columns: FoundTable['columns'], rows: readonly NumberedRow[]): FoundTable['columns'] {
  const isFigure = ({ use, name, index }: Column) =>
    !use && !ID.test(plainWord(name)) && rows.every(({ cells }) => isFigureOrBlank(cells[index]));
  const dimensions = dimensionsOf(columns);
  const names = dimensions.filter((column) => !isFigure(column));
  return names.length > 0 ? names : dimensions;
}

const ID = /\bid\b|identifi/;
const isFigureOrBlank = (cell: FileCell | undefined): boolean => {
  const text = cellText(cell).replace(/[%\p{Sc}\s]/gu, '');
  return saysNothing(text) || readNumber(text) !== undefined || readDuration(text) !== undefined;
};
