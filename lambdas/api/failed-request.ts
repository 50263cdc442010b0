import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { INTERNAL_MESSAGE } from '../graphql/wording';
import type { Logger } from '../shared/logger';

/** The answer to a request that failed outside GraphQL: a body that is no JSON, or a fault of ours, which is logged. */
export function answerTo(error: unknown, requestId: string, logger: Logger): APIGatewayProxyStructuredResultV2 {
  if (error instanceof SyntaxError) {
    return answer(400, `The body is no JSON: ${error.message}.`, { code: 'BAD_USER_INPUT' });
  }
  logger.error('fault', { requestId, stack: stackOf(error) });
  return answer(500, INTERNAL_MESSAGE, { code: 'INTERNAL_SERVER_ERROR', requestId });
}

/** Where a fault comes from, for the log. */
export const stackOf = (fault: unknown): string | undefined => (fault instanceof Error ? fault.stack : String(fault));

/** What a Lambda may answer, in bytes: all of the answer as JSON, in which the body is a text with its quotation marks escaped. */
const LARGEST_ANSWER = 6 * 1024 * 1024;

/** The answer itself, or one that says that it is too large: Lambda would drop it without a word. */
export function fitted(given: APIGatewayProxyStructuredResultV2): APIGatewayProxyStructuredResultV2 {
  const isSmall = (given.body?.length ?? 0) < LARGEST_ANSWER / 6;
  if (isSmall || Buffer.byteLength(JSON.stringify(given)) <= LARGEST_ANSWER) return given;
  const message =
    'The answer is larger than 6 MB and cannot be sent. Ask for fewer fields or entries; what was to be written is written.';
  return answer(400, message, { code: 'BAD_USER_INPUT' });
}

const answer = (statusCode: number, message: string, extensions: object): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ errors: [{ message, extensions }] }),
});
