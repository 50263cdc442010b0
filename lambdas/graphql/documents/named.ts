import type { HTTPGraphQLRequest } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { isRecord } from '../limits/given';

/** A document that is named by its hash, and how the request goes on with its text. */
export interface NamedDocument {
  hash: string;
  replaceBy(body: string): void;
}

const HASH = /^([0-9a-f]{64})$/;
const HASH_WITH_PREFIX = /^sha256:([0-9a-f]{64})$/;

/**
 * Reads which document a request names, in one of two ways: `documentId: "sha256:<hash>"`, or as Apollo's clients do
 * (`extensions.persistedQuery`). With a text beside it, the text counts and the name is passed by: nothing is remembered
 * for strangers. Throws a `GraphQLError` (`BAD_USER_INPUT`) for a name that can be none.
 */
export function namedDocument(request: HTTPGraphQLRequest): NamedDocument | undefined {
  if (request.method === 'GET') return namedInSearch(request);
  const { body } = request;
  if (!isRecord(body)) return undefined;
  const { documentId, ...rest } = body;
  const { persistedQuery, ...extensions } = isRecord(rest.extensions) ? rest.extensions : {};
  if (documentId === undefined && persistedQuery === undefined) return undefined;
  const continueWith = (query: unknown) => {
    request.body = { ...rest, query, ...(rest.extensions !== undefined && { extensions }) };
  };
  if (typeof rest.query === 'string' && rest.query !== '') {
    continueWith(rest.query);
    return undefined;
  }
  return { hash: hashOf(documentId, persistedQuery), replaceBy: continueWith };
}

function namedInSearch(request: HTTPGraphQLRequest): NamedDocument | undefined {
  const search = new URLSearchParams(request.search);
  const documentId = search.get('documentId') ?? undefined;
  const { persistedQuery, ...extensions } = recordIn(search.get('extensions'));
  if (documentId === undefined && persistedQuery === undefined) return undefined;
  const continueWith = (query: string) => {
    search.delete('documentId');
    search.set('query', query);
    search.set('extensions', JSON.stringify(extensions));
    request.search = search.toString();
  };
  const query = search.get('query');
  if (query) {
    continueWith(query);
    return undefined;
  }
  return { hash: hashOf(documentId, persistedQuery), replaceBy: continueWith };
}

/** What is no JSON is told where all of the request is read. */
function recordIn(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function hashOf(documentId: unknown, persistedQuery: unknown): string {
  const [text, form] =
    documentId === undefined
      ? [isRecord(persistedQuery) ? persistedQuery.sha256Hash : undefined, HASH]
      : [documentId, HASH_WITH_PREFIX];
  const hash = typeof text === 'string' ? form.exec(text)?.[1] : undefined;
  if (hash !== undefined) return hash;
  throw new GraphQLError(
    'A document is named by its SHA-256 in hexadecimal digits: as documentId "sha256:<hash>", or as extensions.persistedQuery.sha256Hash.',
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  );
}
