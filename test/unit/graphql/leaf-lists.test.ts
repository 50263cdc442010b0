import { buildSchema, parse, printSchema, type GraphQLScalarType, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../../../lambdas/graphql/context';
import { createExecutor, type Execution } from '../../../lambdas/graphql/execution/executor';

/** A field of each kind of list, which gives what it is told to. */
function schemaGiving(given: Record<string, unknown>) {
  const schema = buildSchema(`
    scalar Cell
    scalar Shout
    enum Colour { RED GREEN }
    type Query {
      series: Series
    }
    type Series {
      name: String
      numbers: [Int!]
      gaps: [Float]!
      colours: [Colour!]!
      shouts: [Shout]
      grid: [[Int!]!]
    }`);
  Object.assign(schema.getType('Shout')!, { serialize: (text: string) => text.toUpperCase() });
  schema.getQueryType()!.getFields()['series']!.resolve = () => ({ name: 'A', gaps: [], colours: [], ...given });
  return schema;
}

async function answerOf(execution: Execution, given: Record<string, unknown>, source: string) {
  const document = parse(source);
  const [operation] = document.definitions as [OperationDefinitionNode];
  const execute = createExecutor(schemaGiving(given), execution);
  const answer = await execute({ document, operation, variables: {}, contextValue: {} as RequestContext });
  return JSON.parse(JSON.stringify(answer)) as { data: unknown; errors?: { message: string; path: unknown[] }[] };
}

it.each([
  ['numbers', { numbers: [1, 2, 3] }, '{ series { numbers } }'],
  ['numbers that are written otherwise', { numbers: ['1', true] }, '{ series { numbers } }'],
  ['no list', { numbers: null }, '{ series { numbers } }'],
  ['an empty list', { numbers: [] }, '{ series { numbers } }'],
  ['gaps', { gaps: [1.5, null, undefined, 2] }, '{ series { gaps } }'],
  ['floats that are written otherwise', { gaps: ['1.5', true, -0, 1e21] }, '{ series { gaps } }'],
  ['values of an enum', { colours: ['GREEN', 'RED'] }, '{ series { colours } }'],
  ['a scalar with a form of its own', { shouts: ['a', null, 'B'] }, '{ series { shouts } }'],
  ['lists in a list', { grid: [[1], [2, 3]] }, '{ series { grid } }'],
  ['the same list under two names', { numbers: [1] }, '{ series { one: numbers two: numbers } }'],
])('compiled and interpreted answer alike: %s', async (_what, given, source) => {
  const compiled = await answerOf('compiled', given, source);
  expect(compiled).toEqual(await answerOf('interpreted', given, source));
  expect(compiled.errors).toBeUndefined();
});

it.each([
  [
    'null where none may be',
    { numbers: [1, null] },
    '{ series { name numbers } }',
    { series: { name: 'A', numbers: null } },
  ],
  ['no number', { numbers: [1, 'x'] }, '{ series { name numbers } }', { series: { name: 'A', numbers: null } }],
  ['no finite number', { gaps: [1, Infinity] }, '{ series { name gaps } }', { series: null }],
  ['a promise', { numbers: [Promise.resolve(1)] }, '{ series { numbers } }', { series: { numbers: null } }],
  ['an unknown value', { colours: ['BLUE'] }, '{ series { name colours } }', { series: null }],
  ['no list at all', { colours: 5 }, '{ series { name colours } }', { series: null }],
])('a list with what cannot be written fails, and nothing beside it: %s', async (_what, given, source, data) => {
  const answer = await answerOf('compiled', given, source);
  expect(answer.data).toEqual(data);
  expect(answer.errors).toMatchObject([{ path: ['series', expect.stringMatching(/^(numbers|gaps|colours)$/)] }]);
});

it('looks once at a list that comes again, and again at one that is not right', async () => {
  const schema = schemaGiving({ shouts: ['A', 'B'], numbers: [1, null] });
  const serialize = jest.spyOn(schema.getType('Shout') as GraphQLScalarType, 'serialize');
  const document = parse('{ series { one: shouts two: shouts three: numbers four: numbers } }');
  const [operation] = document.definitions as [OperationDefinitionNode];
  const execute = createExecutor(schema, 'compiled');
  const answer = await execute({ document, operation, variables: {}, contextValue: {} as RequestContext });
  expect(answer.data).toEqual({ series: { one: ['A', 'B'], two: ['A', 'B'], three: null, four: null } });
  expect(answer.errors).toHaveLength(2);
  expect(serialize).toHaveBeenCalledTimes(2);
});

it('leaves the schema as it was', async () => {
  const schema = schemaGiving({ numbers: [1] });
  const before = printSchema(schema);
  const document = parse('{ series { numbers } }');
  const [operation] = document.definitions as [OperationDefinitionNode];
  await createExecutor(schema, 'compiled')({ document, operation, variables: {}, contextValue: {} as RequestContext });
  expect(printSchema(schema)).toBe(before);
});
