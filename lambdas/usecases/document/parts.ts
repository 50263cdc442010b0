import type { TrustedDocument } from '../../domain/trusted-document';
import { LARGEST_TRANSACTION } from '../ports';

/** DynamoDB takes 4 MB in one transaction, keys and names included. */
const MOST_BYTES = 3_500_000;

/** Parts that each fit one transaction. */
export function inParts(documents: readonly TrustedDocument[]): TrustedDocument[][] {
  const parts: TrustedDocument[][] = [];
  let part: TrustedDocument[] = [];
  let bytes = 0;
  for (const document of documents) {
    const size = Buffer.byteLength(document.body);
    if (part.length === LARGEST_TRANSACTION || bytes + size > MOST_BYTES) {
      parts.push(part);
      [part, bytes] = [[], 0];
    }
    part.push(document);
    bytes += size;
  }
  return part.length > 0 ? [...parts, part] : parts;
}
