import { rounded } from '../metrics/measure';
import { WHEN } from './names';
import { NUMBER_FORMATS, readNumber, saysNothing, type NumberFormat } from './numbers';
import { metricColumns } from './row-values';
import { cellText, type FileCell } from './table';
import type { FoundTable, NumberedRow } from './tables';

/**
 * The rows that add up others of their table: some names are blank, and every value is the sum of those of the rows that
 * agree in the others. Advertising that is broken down by age has one such row a campaign.
 */
export function subtotals(
  { columns }: FoundTable,
  names: FoundTable['columns'],
  rows: readonly NumberedRow[],
): ReadonlySet<NumberedRow> {
  const days = columns.filter(({ header }) => header && WHEN.has(header.heading));
  const places = [...names, ...days].map(({ index }) => index);
  const values = metricColumns(columns).map(({ index }) => index);
  const found = new Set<NumberedRow>();
  for (const blanks of blankPlaces(rows, places)) {
    const filled = places.filter((at) => !blanks.includes(at));
    const groups = groupedBy(rows, filled);
    for (const group of groups.values()) {
      const isBlank = ({ cells }: NumberedRow) => blanks.every((at) => cellText(cells[at]) === '');
      const [row, ...others] = group.filter(isBlank);
      const parts = group.filter((one) => !found.has(one) && !isBlank(one));
      if (!row || others.length > 0 || parts.length === 0) continue;
      if (NUMBER_FORMATS.some((format) => addsUp(row, parts, values, format))) found.add(row);
    }
  }
  return found;
}

/** More ways than these to leave names blank are no breakdown. */
const MOST_WAYS = 20;

/** Which names are blank together, the fewest first: rows with one blank name may be parts of those with several. */
function blankPlaces(rows: readonly NumberedRow[], places: readonly number[]): (readonly number[])[] {
  const ways = new Map<string, readonly number[]>();
  for (const { cells } of rows) {
    const blanks = places.filter((at) => cellText(cells[at]) === '');
    if (blanks.length > 0) ways.set(blanks.join(), blanks);
  }
  return ways.size > MOST_WAYS ? [] : [...ways.values()].sort((one, other) => one.length - other.length);
}

function groupedBy(rows: readonly NumberedRow[], places: readonly number[]): Map<string, NumberedRow[]> {
  const groups = new Map<string, NumberedRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(places.map((at) => cellText(row.cells[at])));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function addsUp(
  { cells }: NumberedRow,
  parts: readonly NumberedRow[],
  values: readonly number[],
  format: NumberFormat,
): boolean {
  const told = values.map((at) => numberIn(cells[at], format));
  const isSum = told.every(
    (value, place) =>
      value !== undefined &&
      value ===
        rounded(parts.reduce((sum, part) => sum + (numberIn(part.cells[values[place] ?? -1], format) ?? NaN), 0)),
  );
  // One value that is like one other may be chance.
  return isSum && told.filter((value) => value !== 0).length >= (parts.length > 1 ? 1 : 2);
}

function numberIn(cell: FileCell | undefined, format: NumberFormat): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = cellText(cell).replace(/\p{Sc}/gu, '');
  return saysNothing(text) ? 0 : readNumber(text)?.readings[format];
}
