import type { HTTPGraphQLRequest } from '@apollo/server';
import { isRecord } from './given';
import { beyond } from './index';

/**
 * Throws a `GraphQLError` for a document that is longer than any, before it is parsed or its hash is taken: variables may
 * be large, as imports are, a document may not. What comes by GET is held short by what a header may be.
 */
export function demandFittingText({ body }: HTTPGraphQLRequest): void {
  if (!isRecord(body) || typeof body.query !== 'string') return;
  const fault = beyond('characters', body.query.length);
  if (fault) throw fault;
}
