import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { IMPORT_KINDS, type ImportKind } from '../../domain/import/job';
import { PROBLEM } from './problem';
import { ImportFailure } from './failure';

const SCHEMA = resolve(__dirname, '../../../schema/generated/schema.graphql');

/** What the columns of a file are. */
export interface Columns {
  kind: ImportKind;
  /** The cell of a row that each column fills; nothing where the import does not know the column. */
  cells: (string | undefined)[];
  unknown: string[];
}

/** `brand_external_id` and `Brand External Id` are `brandExternalId`. */
const cellOf = (column: string): string =>
  column
    .trim()
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[\s_-]+(\w)/g, (_match, letter: string) => letter.toUpperCase());

/** Recognises columns by the cells that the schema names for the rows of each kind. */
export function recognise(header: readonly string[], wanted: ImportKind | undefined): Columns {
  const named = header.map(cellOf);
  const known = new Map((wanted ? [wanted] : IMPORT_KINDS).map((kind) => [kind, cellsOfRows(kind)]));
  const recognised = (kind: ImportKind) => named.filter((name) => known.get(kind)?.includes(name)).length;
  const [kind] = [...known.keys()].sort((one, other) => recognised(other) - recognised(one));
  if (!kind || recognised(kind) < 2) {
    const expected = [...known].map(([name, cells]) => `${cells.join(', ')} (${name.toLowerCase()})`).join('; ');
    throw new ImportFailure(`The first line has to name the columns. Those that can be imported are ${expected}.`);
  }
  const cells = named.map((name) => (known.get(kind)?.includes(name) ? name : undefined));
  const twice = cells.find((cell, place) => cell !== undefined && cells.indexOf(cell) !== place);
  if (twice) throw new ImportFailure(`Two columns are called ${twice}.`);
  return { kind, cells, unknown: header.filter((column, place) => !cells[place] && column !== PROBLEM) };
}

function cellsOfRows(kind: ImportKind): string[] {
  const rows = buildSchema(readFileSync(SCHEMA, 'utf8')).getType('ImportRowsInput');
  const field = isInputObjectType(rows) ? rows.getFields()[kind.toLowerCase()] : undefined;
  const row = field && getNamedType(field.type);
  if (!isInputObjectType(row)) throw new Error(`The schema has no rows of ${kind}.`);
  return Object.keys(row.getFields());
}
