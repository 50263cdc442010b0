import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { RawItem } from '../scan';

/*
 * Items as lines of DynamoDB's own JSON, the format of its exports to and imports from S3: every value with its type, so
 * that whole numbers of any size, binaries (base64) and sets come back as they were.
 */

export const lineOf = (item: RawItem): string => JSON.stringify({ Item: item }, encoded);

/** Throws when the line is none of `lineOf`. */
export const itemOf = (text: string): RawItem => line.parse(JSON.parse(text, decoded)).Item as RawItem;

const line = z.strictObject({
  Item: z.looseObject({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
});

function encoded(this: Record<string, unknown>, name: string, value: unknown): unknown {
  // What stands there before JSON has its way: a Buffer would be a list of numbers by now.
  const original = this[name];
  return original instanceof Uint8Array ? Buffer.from(original).toString('base64') : value;
}

/** An attribute of the name `B` holds an object with its type, so a text under `B` is a binary, and a list under `BS` a set. */
function decoded(name: string, value: unknown): unknown {
  if (name === 'B' && typeof value === 'string') return Buffer.from(value, 'base64');
  if (name === 'BS' && Array.isArray(value)) return value.map((one) => Buffer.from(String(one), 'base64'));
  return value;
}

/** Names an item: no key holds a line break. */
export const nameOf = ({ pk, sk }: RawItem): string => `${pk?.S}\n${sk?.S}`;

/** Equal for items that are equal, in whatever order their attributes and the members of their sets come. */
export const digestOf = (item: RawItem): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(JSON.parse(JSON.stringify(item, encoded)))))
    .digest('base64');

const SETS = new Set(['SS', 'NS', 'BS']);

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => [
      name,
      SETS.has(name) && Array.isArray(content) ? [...content].sort() : inOrder(content),
    ]);
}
