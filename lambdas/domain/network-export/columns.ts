import { useOf } from './formats/common';
import type { ColumnName, ColumnUse, TableShape } from './formats/use';
import { cellText, type FileCell, type FileProblem } from './table';
import type { Heading, ReadHeader } from './words/headings';
import { readHeader } from './words/headings';

/** A column of a table: where it stands, what its header says, and what becomes of it. */
export interface Column {
  /** Place in the row, from 0. */
  index: number;
  /** The header as it is written, or where the column stands when it has none. */
  name: string;
  header: ReadHeader | undefined;
  /** `undefined` for a column that is not understood. */
  use: ColumnUse | undefined;
}

/** Columns of which a table may have several: what they say is put together, or nothing depends on them. */
const SEVERAL: ReadonlySet<Heading> = new Set(['post-text', 'channel', 'duration', 'average', 'other-clicks']);

export const readHeaders = (row: readonly FileCell[]): (ReadHeader | undefined)[] =>
  row.map((cell) => (typeof cell === 'string' ? readHeader(cell) : undefined));

/** Whether a row with these headers heads a table of this shape. */
export function hasShape(headers: readonly (ReadHeader | undefined)[], { all, any, none }: TableShape): boolean {
  const names = new Set(headers.flatMap((header) => (header ? namesOf(header) : [])));
  return (
    all.every((name) => names.has(name)) &&
    (any ?? all).some((name) => names.has(name)) &&
    !(none ?? []).some((name) => names.has(name))
  );
}

/** A bare name is the heading's, whatever its qualifier. */
const namesOf = ({ heading, qualifier }: ReadHeader): ColumnName[] =>
  qualifier ? [heading, `${heading} ${qualifier}`] : [heading];

/**
 * The columns of a table. `title` names the metric of a column that is headed by "primary" only.
 *
 * @param extent how many columns the rows have, some of which may have no header
 */
export function columnsOf(
  headerRow: readonly FileCell[],
  extent: number,
  shape: TableShape,
  title: ReadHeader | undefined,
): Column[] {
  const headers = readHeaders(headerRow).map((header) => (header?.heading === 'primary' ? title : header));
  const present = new Set(headers.flatMap((header) => header?.heading ?? []));
  return Array.from({ length: Math.max(extent, headerRow.length) }, (_, index) => {
    const header = headers[index];
    const name = cellText(headerRow[index]) || `column ${index + 1}`;
    return { index, name, header, use: header && withinTable(useFor(header, shape), present) };
  });
}

function useFor(header: ReadHeader, shape: TableShape): ColumnUse | undefined {
  const use = useOf(header.heading, header.qualifier, shape);
  const isMoney = header.heading === 'spend' || header.heading === 'revenue' || header.heading === 'cost-per-result';
  return header.currency === null || isMoney ? use : undefined;
}

function withinTable(use: ColumnUse | undefined, present: ReadonlySet<Heading>): ColumnUse | undefined {
  return use?.use === 'METRIC' && use.yieldsTo && present.has(use.yieldsTo)
    ? { use: 'LEFT', reason: `The file counts it apart from ${use.yieldsTo}, which are recorded.` }
    : use;
}

/** Two columns that say the same thing: nobody can tell which of them is meant. */
export function duplicateColumns(columns: readonly Column[], place: { sheet?: string; row: number }): FileProblem[] {
  const firsts = new Map<string, Column>();
  return columns.flatMap((column) => {
    const { use, header } = column;
    if (!use || !header || use.use === 'LEFT' || use.use === 'COMPUTED' || SEVERAL.has(header.heading)) return [];
    const what = use.use === 'METRIC' ? use.metric : header.heading;
    const first = firsts.get(what);
    if (!first) firsts.set(what, column);
    return first
      ? [
          {
            message: `Two columns, "${first.name}" and "${column.name}", both give ${what}.`,
            column: column.name,
            ...place,
          },
        ]
      : [];
  });
}
