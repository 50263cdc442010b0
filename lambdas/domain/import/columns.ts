import * as z from 'zod';
import { wrongKind } from '../text';
import { isBlank, listOf, textOf, type Cell } from './cell';
import { fault, type RejectionCode, type RowFault } from './rejection';

/** How the cells of a row are read, each by its name. A blank cell says nothing. */
export type Columns = Readonly<Record<string, z.ZodType>>;

/** What a row says. What it leaves blank, or what could not be read, it does not speak of. */
export type RowOf<C extends Columns> = { -readonly [Name in keyof C]?: z.infer<C[Name]> };

/** A row as it arrives: any cell may hold anything. */
export type CellsOf<C extends Columns> = { readonly [Name in keyof C]?: Cell };

/** What could be read of a row, cell by cell, and all that is wrong with the others. */
export interface ReadRow<C extends Columns> {
  index: number;
  /** The row's own external id as it was sent, for naming the row to its sender. */
  externalId: string | null;
  values: RowOf<C>;
  faults: RowFault[];
}

/** A cell that holds one text; a number is as good. What is neither is left for the schema to refuse. */
export const cell = <T extends z.ZodType>(schema: T) =>
  z.preprocess((raw: Cell) => (isBlank(raw) ? undefined : (textOf(raw) ?? raw)), schema.optional());

/** A cell that holds several: `retainer|local`, as spreadsheets have it, or a list, as programs have it. */
export const listCell = <T extends z.ZodType>(schema: T) => z.preprocess(listOf, schema.optional());

/** Gives what is wrong with such a cell a code of its own, instead of `INVALID`. */
export const refusedAs = <T extends z.ZodType>(code: RejectionCode, schema: T): T => schema.meta({ refusedAs: code });

const codeOf = (schema: z.ZodType): RejectionCode =>
  (schema.meta()?.refusedAs as RejectionCode | undefined) ?? 'INVALID';

/** Reads every cell by itself, so that one which is wrong hides none of the others. */
export const readRows = <C extends Columns>(columns: C, rows: readonly CellsOf<C>[]): ReadRow<C>[] =>
  rows.map((cells, index) => {
    const values: Record<string, unknown> = {};
    const faults: RowFault[] = [];
    for (const [name, schema] of Object.entries(columns)) {
      const parsed = schema.safeParse(cells[name], { error: wrongKind });
      if (parsed.success) values[name] = parsed.data;
      else
        faults.push(...messagesOf(parsed.error).map((message) => fault(codeOf(schema), name, `${name} ${message}.`)));
    }
    return { index, externalId: textOf(cells.externalId) ?? null, values: values as RowOf<C>, faults };
  });

/** A list with a hundred wrong entries is wrong once. */
const messagesOf = ({ issues }: z.ZodError): string[] => [
  ...new Set(issues.map(({ code, message }) => (code === 'invalid_type' ? 'must be text' : message))),
];
