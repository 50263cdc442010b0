import { GraphQLError } from 'graphql';
import type { Result } from '../domain/result';

/** The value of a query's use case. A query has no payload for errors: what is wrong with its input fails the field. */
export function valueOrBadInput<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const message = result.errors.map((error) => error.message).join(' ');
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
