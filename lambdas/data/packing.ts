import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** An item takes 400 KB, its keys included. */
const LARGEST_PART = 390_000;

/** Compresses a value into pieces that each fit an item. */
export async function pack(value: unknown): Promise<Buffer[]> {
  const whole = await deflate(JSON.stringify(value));
  const count = Math.ceil(whole.length / LARGEST_PART);
  return Array.from({ length: count }, (_, part) => whole.subarray(part * LARGEST_PART, (part + 1) * LARGEST_PART));
}

/** The value that was packed into these pieces. */
export async function unpack(parts: readonly Uint8Array[]): Promise<unknown> {
  return JSON.parse((await inflate(Buffer.concat(parts))).toString());
}
