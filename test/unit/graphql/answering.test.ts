import { GraphQLError, parse, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../../../lambdas/graphql/context';
import { createAnswer } from '../../../lambdas/graphql/execution/answering';
import type { Executor } from '../../../lambdas/graphql/execution/executor';

const document = parse('{ hello }');
const [operation] = document.definitions as [OperationDefinitionNode];

/** What is answered when this executes an operation, and what is written down meanwhile. */
async function answered(executor: Executor) {
  const report = jest.fn();
  const contextValue = { report } as unknown as RequestContext;
  const { body, http } = await createAnswer(executor)({ document, operation, variables: {}, contextValue });
  const result = body.kind === 'single' ? body.singleResult : undefined;
  return { result, status: http.status, headers: [...http.headers], reported: report.mock.calls };
}

it('what went well is answered as it is', async () => {
  expect(await answered(async () => ({ data: { hello: 'you' } }))).toEqual({
    result: { data: { hello: 'you' } },
    status: undefined,
    headers: [],
    reported: [],
  });
});

it('what nobody thought of says no more than that, and its cause is written down', async () => {
  const cause = new Error('The engine is on fire.');
  const { result, status, reported } = await answered(async () => ({
    data: { hello: null },
    errors: [new GraphQLError(cause.message, { path: ['hello'], originalError: cause })],
  }));
  expect(result).toEqual({
    data: { hello: null },
    errors: [
      {
        message: expect.stringMatching(/wrong on our side/),
        path: ['hello'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
  expect([status, reported]).toEqual([undefined, [[cause, 'hello']]]);
});

it('an error asks for a status and for headers, and the client reads neither among its extensions', async () => {
  const http = { status: 429, headers: new Map([['retry-after', '7']]) };
  const extensions = { code: 'RATE_LIMITED', retryAfterSeconds: 7, http };
  const { result, status, headers, reported } = await answered(async () => ({
    data: { hello: null },
    errors: [new GraphQLError('Wait.', { extensions })],
  }));
  expect(result?.errors).toEqual([{ message: 'Wait.', extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 7 } }]);
  expect([status, headers, reported]).toEqual([429, [['retry-after', '7']], []]);
});

it('what breaks the execution as a whole is a fault', async () => {
  const { result, status, reported } = await answered(async () => {
    throw new Error('Broken.');
  });
  expect(result).toEqual({
    errors: [{ message: expect.stringMatching(/wrong on our side/), extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
  expect([status, reported]).toEqual([500, [[new Error('Broken.'), undefined]]]);
});
