import { buildSchema, parse, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../../../lambdas/graphql/context';
import { createExecutor, type Execution } from '../../../lambdas/graphql/execution/executor';
import { readVariables } from '../../../lambdas/graphql/variables';

const schema: GraphQLSchema = buildSchema(`
  scalar Cell
  input Sort { by: String = "name" down: Boolean! = true }
  input By @oneOf { id: ID name: String }
  interface Node { id: ID! }
  type Brand implements Node { id: ID! name: String! risky: Int! }
  type Query { brands(first: Int = 2): [Brand!]! maybe: [Brand] node(by: By): Node named(ids: [ID!]!): String said(sort: Sort): String }`);
const brand = (id: string) => ({ __typename: 'Brand', id, name: `Brand ${id}` });
const brandType = schema.getType('Brand') as GraphQLObjectType;
brandType.getFields()['risky']!.resolve = ({ id }: { id: string }) => {
  if (id === 'b2') throw new Error('No.');
  return 1;
};
Object.assign(schema.getQueryType()!.getFields()['brands']!, {
  resolve: (_: unknown, { first }: { first: number }) => ['b1', 'b2', 'b3'].slice(0, first).map(brand),
});
Object.assign(schema.getQueryType()!.getFields()['maybe']!, { resolve: () => ['b1', 'b2'].map(brand) });
Object.assign(schema.getQueryType()!.getFields()['node']!, {
  resolve: async (_: unknown, { by }: { by?: { id?: string } }) => brand(by?.id ?? 'b1'),
});

Object.assign(schema.getQueryType()!.getFields()['named']!, {
  resolve: (_: unknown, { ids }: { ids: string[] }) => JSON.stringify(ids),
});
Object.assign(schema.getQueryType()!.getFields()['said']!, {
  resolve: (_: unknown, { sort }: { sort?: object }) => JSON.stringify(sort),
});

async function answerOf(execution: Execution, source: string, variables: Record<string, unknown>) {
  const document = parse(source);
  const [operation] = document.definitions as [OperationDefinitionNode];
  const read = readVariables(schema, operation, variables);
  const execute = createExecutor(schema, execution);
  const answer = await execute({
    document,
    operation,
    variables: read.variables,
    contextValue: {} as RequestContext,
  });
  return JSON.parse(JSON.stringify(answer));
}

it.each([
  ['lists, aliases and defaults', '{ all: brands { id name } }', {}],
  ['variables', 'query ($n: Int!) { brands(first: $n) { id } }', { n: 3 }],
  ['defaults of variables', 'query ($n: Int = 1) { brands(first: $n) { id } }', {}],
  ['defaults within variables', 'query ($sort: Sort) { said(sort: $sort) }', { sort: { down: false } }],
  [
    'a variable of an odd name',
    'query ($__proto__: Int!) { brands(first: $__proto__) { id } }',
    JSON.parse('{"__proto__": 1}'),
  ],
  ['an alias of an odd name', '{ __proto__: brands { id } }', {}],
  ['one for a list', 'query ($ids: [ID!]!) { named(ids: $ids) }', { ids: 5 }],
  ['abstract types', 'query ($by: By) { node(by: $by) { __typename id ... on Brand { name } } }', { by: { id: 'x' } }],
  ['what is skipped', 'query ($no: Boolean!) { brands { id @include(if: $no) name @skip(if: $no) } }', { no: false }],
  [
    'what is skipped in one of two places',
    'query ($yes: Boolean!) { brands { id } brands @skip(if: $yes) { ...Named } } fragment Named on Brand { name }',
    { yes: true },
  ],
  ['what is left out in an input', 'query ($by: String, $down: Boolean) { said(sort: { by: $by, down: $down }) }', {}],
  ['an error that empties one entry', '{ maybe { id risky } }', {}],
  ['an error that empties everything', '{ brands { id risky } }', {}],
])('compiled and interpreted answer alike: %s', async (_what, source, variables) => {
  const compiled = await answerOf('compiled', source, variables);
  expect(compiled).toEqual(await answerOf('interpreted', source, variables));
  expect(compiled.data ?? compiled.errors).toBeDefined();
});
