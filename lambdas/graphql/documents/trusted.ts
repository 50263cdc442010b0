import type { HTTPGraphQLRequest } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { sha256Of } from '../../shared/fingerprint';
import type { RequestContext } from '../context';
import { LEAST_COST } from '../limits/cost';
import { namedDocument } from './named';

/** Characters of documents that a process keeps. */
const MOST_CHARACTERS = 20_000_000;
const MOST_CALLERS = 10_000;
/** For so long a process may serve a document that was taken back. */
const KEPT_MS = 60_000;

export const documentNotFound = () =>
  new GraphQLError('The agency has published no document with this hash.', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 400 } },
  });

/**
 * Finds the documents that requests name by their hash. Whose documents they are shows only when the caller is admitted,
 * and what they cost only when they are found: so the first time, a caller pays for being admitted and then for the rest.
 * Afterwards it is remembered which agency these credentials led to, as a guess that the gate holds against the caller: a
 * document that is kept is found without asking anybody, and its caller is admitted once, for all of its cost.
 */
export class TrustedDocuments {
  private readonly bodies = new LRUCache<string, string>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ length }) => length,
    ttl: KEPT_MS,
  });
  private readonly agencies = new LRUCache<string, string>({ max: MOST_CALLERS, ttl: KEPT_MS });

  /** Puts the text in the place of its name. Throws a `GraphQLError` for one that is not found. */
  async resolve(request: HTTPGraphQLRequest, context: RequestContext): Promise<void> {
    const named = namedDocument(request);
    if (!named) return;
    const caller = fingerprintOf(request);
    const guess = this.agencies.get(caller);
    const kept = guess === undefined ? undefined : this.bodies.get(`${guess}#${named.hash}`);
    if (guess !== undefined && kept !== undefined) {
      context.trustedFor = guess;
      return named.replaceBy(kept);
    }
    await context.admit(LEAST_COST);
    const agencyId = agencyOf(context);
    const body = this.bodies.get(`${agencyId}#${named.hash}`) ?? (await bodyOf(context, named.hash));
    this.agencies.set(caller, agencyId);
    this.bodies.set(`${agencyId}#${named.hash}`, body);
    context.trustedFor = agencyId;
    named.replaceBy(body);
  }
}

function agencyOf({ visitor }: RequestContext): string {
  if (!visitor) {
    throw new GraphQLError('Sign in to send a document by its hash: send a token or an API key.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
  if (!visitor.caller) throw documentNotFound();
  return visitor.caller.agencyId;
}

async function bodyOf({ session }: RequestContext, hash: string): Promise<string> {
  const document = await session.store.trustedDocument(hash);
  if (!document) throw documentNotFound();
  return document.body;
}

/** The credentials of a request, unreadable. */
const fingerprintOf = ({ headers }: HTTPGraphQLRequest): string =>
  sha256Of(JSON.stringify(['authorization', 'x-api-key', 'x-agency-id'].map((name) => headers.get(name))));
