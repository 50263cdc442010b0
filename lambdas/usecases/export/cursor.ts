import { InvalidCursorError } from '../ports';

/** Where an export stands, as opaque text. */
export const sealCursor = (...parts: string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The parts of a cursor; throws `InvalidCursorError` for any other text. */
export function openCursor(cursor: string, count: number): string[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new InvalidCursorError();
  }
  const isWhole = Array.isArray(parts) && parts.length === count && parts.every((part) => typeof part === 'string');
  if (!isWhole) throw new InvalidCursorError();
  return parts as string[];
}
