import { ApolloServer } from '@apollo/server';
import { buildSchema, GraphQLError } from 'graphql';
import type { RequestContext } from '../../../lambdas/graphql/context';
import { createAnswering } from '../../../lambdas/graphql/execution/answering';
import type { Executor } from '../../../lambdas/graphql/execution/executor';

const schema = buildSchema('type Query { hello: String }');

/** What a client is answered when this executes its request, and how often it does. */
async function answered(outcome: Executor) {
  const executor = jest.fn(outcome);
  const { answer, gateway } = createAnswering(schema, executor);
  const server = new ApolloServer<RequestContext>({
    gateway,
    plugins: [{ requestDidStart: async () => ({ responseForOperation: answer }) }],
    includeStacktraceInErrorResponses: false,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  await server.start();
  const { body } = await server.executeOperation({ query: '{ hello }' }, { contextValue: {} as RequestContext });
  await server.stop();
  return { result: body.kind === 'single' && body.singleResult, executions: executor.mock.calls.length };
}

it('what went well is answered as it is', async () => {
  const { result, executions } = await answered(async () => ({ data: { hello: 'you' } }));
  expect(result).toEqual({ data: { hello: 'you' } });
  expect(executions).toBe(1);
});

it('what went wrong has the form that Apollo gives to errors, and is not executed a second time', async () => {
  const { result, executions } = await answered(async () => ({
    data: { hello: null },
    errors: [new GraphQLError('No.', { path: ['hello'] })],
  }));
  expect(result).toEqual({
    data: { hello: null },
    errors: [{ message: 'No.', path: ['hello'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
  expect(executions).toBe(1);
});

it('what breaks the execution is an error of the answer, and is not executed a second time', async () => {
  const { result, executions } = await answered(async () => {
    throw new Error('Broken.');
  });
  expect(result).toEqual({ errors: [{ message: 'Broken.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  expect(executions).toBe(1);
});
