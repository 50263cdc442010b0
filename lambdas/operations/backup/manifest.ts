import * as z from 'zod';
import { CHANGED_KINDS, latestForm } from '../../data/items/forms';
import { TABLE } from '../../data/table';

/** How the files of an export are written; a later format gets another number. */
export const FORMAT = 1;

/** What the items' keys mean: an export fits a table of the same definition only. */
export const DEFINITION = { partitionKey: TABLE.partitionKey, sortKey: TABLE.sortKey, index: TABLE.index };

const part = z.object({
  name: z.string().regex(/^[\w-]+\.json\.gz$/),
  items: z.number().int().positive(),
  /** Of the compressed file. */
  bytes: z.number(),
  sha256: z.string(),
});

/** One file: lines of DynamoDB JSON, compressed. */
export type Part = z.infer<typeof part>;

const head = {
  format: z.literal(FORMAT),
  /** The agency that was exported; everything, when left out. */
  agencyId: z.string().optional(),
  table: z.object({ name: z.string(), definition: z.record(z.string(), z.unknown()) }),
  /** The latest form of the kinds of items that have several, when it was taken: a release that knows less cannot read them. */
  forms: z.record(z.string(), z.number()),
  startedAt: z.string(),
};

export const manifestSchema = z.object({
  ...head,
  /** Items were read between the two instants, each as it was at one moment. */
  finishedAt: z.string(),
  items: z.number().int(),
  parts: z.array(part),
});

export type Manifest = z.infer<typeof manifestSchema>;

const key = z.record(z.string(), z.object({ S: z.string() }));

export const progressSchema = z.object({
  ...head,
  /** In the order of the table's segments. */
  segments: z.array(z.object({ parts: z.array(part), after: key.optional(), done: z.boolean() })),
});

/** How far an export has come. */
export type Progress = z.infer<typeof progressSchema>;

export const FORMS: Record<string, number> = Object.fromEntries(CHANGED_KINDS.map((kind) => [kind, latestForm(kind)]));

/** Why the items cannot be meant for this release and its table; `undefined` when they can. */
export function misfitOf({ table, forms }: Pick<Manifest, 'table' | 'forms'>): string | undefined {
  const own = JSON.stringify(DEFINITION);
  const theirs = JSON.stringify(table.definition);
  if (own !== theirs) return `The export is of a table that is defined as ${theirs}; this one is ${own}.`;
  const later = Object.entries(forms).find(([kind, form]) => form > (FORMS[kind] ?? 1));
  if (later)
    return `The export was taken by a later release: its items of the kind ${later[0]} are in form ${later[1]}.`;
  return undefined;
}
