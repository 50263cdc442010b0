import * as z from 'zod';
import { fail, type Result } from '../../domain/result';
import { list } from '../../domain/text';
import { chunks } from '../../shared/parallel';
import { decideInParts, readDecideWrite } from '../decide';
import { forAllBrands } from '../for-all-brands';
import { parseInput, type Given } from '../input';
import { LARGEST_TRANSACTION } from '../ports';
import type { Session } from '../session';
import { hash, MOST_DOCUMENTS } from './hash';

const input = z.object({
  hashes: list(hash, MOST_DOCUMENTS).min(1, { error: 'must have at least one hash' }),
});

/** Takes documents back, and tells the hashes of those that were there. */
export async function unpublishDocuments(session: Session, raw: Given<typeof input>): Promise<Result<string[]>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const refused = forAllBrands(session, 'say which documents the whole agency trusts');
  if (refused) return fail(refused);
  const hashes = [...new Set(parsed.value.hashes)];
  return readDecideWrite(session, async () => {
    const found = await session.store.trustedDocumentsByHash(hashes);
    const known = found.flatMap((one) => (one ? [one.hash] : []));
    const changes = known.map((one) => ({ do: 'remove-trusted-document', hash: one }) as const);
    return decideInParts(known, chunks(changes, LARGEST_TRANSACTION));
  });
}
