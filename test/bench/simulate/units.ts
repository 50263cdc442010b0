import type { Item } from '../../../lambdas/data/table-access';

/* What DynamoDB counts: bytes of an item, and units of bytes. */

const WRITE_BYTES = 1_024;
const READ_BYTES = 4_096;
/** A list or map, beside what is in it; and each thing in it. */
const CONTAINER_BYTES = 3;
const ENTRY_BYTES = 1;

/** The bytes of an item as DynamoDB counts them: names, values, and what holds nested ones together. */
export const bytesOf = (item: Item): number =>
  Object.entries(item).reduce(
    (sum, [name, value]) => (value === undefined ? sum : sum + Buffer.byteLength(name) + bytesOfValue(value)),
    0,
  );

function bytesOfValue(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number' || typeof value === 'bigint') return bytesOfNumber(String(value));
  if (value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, one) => sum + ENTRY_BYTES + bytesOfValue(one), CONTAINER_BYTES);
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.values(value).filter((one) => one !== undefined).length;
    return CONTAINER_BYTES + ENTRY_BYTES * entries + bytesOf(value as Item);
  }
  return 1;
}

/** Two significant digits a byte, and one byte more; a minus takes another. */
function bytesOfNumber(written: string): number {
  const digits = written.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  return Math.ceil(digits.length / 2) + 1 + Number(written.startsWith('-'));
}

/** @param inTransaction such writes are counted twice: prepared and carried out */
export const writeUnitsOf = (bytes: number, inTransaction = false): number =>
  Math.max(1, Math.ceil(bytes / WRITE_BYTES)) * (inTransaction ? 2 : 1);

/** @param consistent reads that need not be up to date are counted half */
export const readUnitsOf = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / READ_BYTES)) * (consistent ? 1 : 0.5);
