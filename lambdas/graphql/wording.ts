import { HeaderMap, type HTTPGraphQLHead } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { InvalidCursorError } from '../usecases/ports';
import { ForbiddenError } from '../usecases/session';
import { clearMessage } from './clear-message';

export const INTERNAL_MESSAGE = 'Something went wrong on our side. Name the request id when you report it.';

/** What is answered to a request in which something went wrong: its errors, and what they ask of the status and the headers. */
export interface Worded {
  errors: GraphQLFormattedError[];
  http: HTTPGraphQLHead;
}

/** Puts errors into the words of the contract. Where several ask for a status, the last one has it. */
export function worded(errors: readonly GraphQLError[]): Worded {
  const http: HTTPGraphQLHead = { status: undefined, headers: new HeaderMap() };
  const formatted = errors.map((error) => {
    const { code = ApolloServerErrorCode.INTERNAL_SERVER_ERROR, http: asked, ...extensions } = error.extensions;
    const { status, headers = [] } = (asked ?? {}) as Partial<HTTPGraphQLHead>;
    http.status = status ?? http.status;
    for (const [name, value] of headers) http.headers.set(name, value);
    return formatError({ ...error.toJSON(), extensions: { code, ...extensions } }, error);
  });
  return { errors: formatted, http };
}

/** Shows what a client can act on; everything else is a fault of ours, and says no more than that. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof InvalidCursorError) {
    return { ...formatted, message: 'after is no cursor of this list.', extensions: { code: 'BAD_USER_INPUT' } };
  }
  if (original instanceof ForbiddenError) return { ...formatted, extensions: { code: 'FORBIDDEN' } };
  if (isRefusedArgument(error)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
  if (!isUnexpected(formatted)) return inTermsOfTheContract(formatted);
  return { ...formatted, message: INTERNAL_MESSAGE, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Whether nobody thought of it: it has no code, and is none of the refusals that have their words here. */
export const isFault = (error: GraphQLError): boolean =>
  error.extensions.code === undefined &&
  !(error.originalError instanceof InvalidCursorError) &&
  !(error.originalError instanceof ForbiddenError) &&
  !isRefusedArgument(error);

/** Whether a variable makes an argument wrong, which graphql finds where it is used and has no code for. */
const isRefusedArgument = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.extensions.code === undefined &&
  error.originalError instanceof GraphQLError &&
  error.originalError.message.startsWith('Argument "');

/** What the server's own codes are called in the contract. */
const CODES: Record<string, string> = {
  [ApolloServerErrorCode.BAD_REQUEST]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: 'GRAPHQL_VALIDATION_FAILED',
};

function inTermsOfTheContract(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = String(formatted.extensions?.code);
  return {
    ...formatted,
    message: clearMessage(formatted.message),
    extensions: { ...formatted.extensions, code: CODES[code] ?? code },
  };
}

export const isUnexpected = ({ extensions }: GraphQLFormattedError): boolean =>
  extensions?.code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
