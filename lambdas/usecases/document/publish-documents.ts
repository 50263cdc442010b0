import * as z from 'zod';
import { fail, invalid, ok, type Result, type UserError } from '../../domain/result';
import { list } from '../../domain/text';
import type { TrustedDocument } from '../../domain/trusted-document';
import { sha256Of } from '../../shared/fingerprint';
import { decideInParts, readDecideWrite } from '../decide';
import { forAllBrands } from '../for-all-brands';
import { parseInput, type Given } from '../input';
import { instant, type Session } from '../session';
import { hash, MOST_DOCUMENTS } from './hash';
import { inParts } from './parts';

/** In bytes. */
const LONGEST_BODY = 100_000;

const input = z.object({
  documents: list(
    z.object({
      hash,
      body: z.string().refine((body) => Buffer.byteLength(body) <= LONGEST_BODY, {
        error: `must take at most ${LONGEST_BODY} bytes`,
      }),
    }),
    MOST_DOCUMENTS,
  ).min(1, { error: 'must have at least one document' }),
  dryRun: z.boolean().nullish(),
});

/** What became of a manifest. */
export interface Publication {
  received: number;
  published: number;
  unchanged: number;
}

/**
 * Makes documents known, so that they can be sent by their hash. All of them have to be right; `faultsOf` says what is wrong
 * with one. What is published already is not written again.
 */
export async function publishDocuments(
  session: Session,
  raw: Given<typeof input>,
  faultsOf: (body: string) => readonly string[],
): Promise<Result<Publication>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const refused = forAllBrands(session, 'say which documents the whole agency trusts');
  if (refused) return fail(refused);
  const { documents, dryRun } = parsed.value;
  const errors = documents.flatMap(({ hash: given, body }, index) => faultsAt(index, given, body, faultsOf));
  if (errors.length > 0) return fail(...errors);
  const given = new Map(documents.map((one) => [one.hash, { ...one, publishedAt: instant(session) }]));
  const plan = async () => {
    const found = await session.store.trustedDocumentsByHash([...given.keys()]);
    const known = new Set(found.map((one) => one?.hash));
    const fresh = [...given.values()].filter((one) => !known.has(one.hash));
    return { fresh, publication: outcome(documents.length, fresh) };
  };
  if (dryRun) return ok((await plan()).publication);
  let first: Publication | undefined;
  return readDecideWrite(session, async () => {
    const { fresh, publication } = await plan();
    // Decided anew after others published the same, it still tells what it found when it began.
    first ??= publication;
    return decideInParts(
      first,
      inParts(fresh).map((part) => part.map((document) => ({ do: 'put-trusted-document', document }) as const)),
    );
  });
}

const outcome = (received: number, fresh: readonly TrustedDocument[]): Publication => ({
  received,
  published: fresh.length,
  unchanged: received - fresh.length,
});

function faultsAt(
  index: number,
  given: string,
  body: string,
  faultsOf: (body: string) => readonly string[],
): UserError[] {
  const path = ['input', 'documents', String(index)];
  const actual = sha256Of(body);
  const wrongHash =
    actual === given ? [] : [invalid(`This is not the hash of the body, which is ${actual}.`, [...path, 'hash'])];
  return [...wrongHash, ...faultsOf(body).map((fault) => invalid(fault, [...path, 'body']))];
}
