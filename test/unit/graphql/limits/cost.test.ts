import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, getNamedType, isCompositeType, parse, validate, type GraphQLField } from 'graphql';
import { createCounter } from '../../../../lambdas/graphql/limits/cost';

const SCHEMA = resolve(__dirname, '../../../../schema/generated/schema.graphql');
const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
const count = createCounter(schema);

function costOf(source: string, variables = {}) {
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('The operation comes first.');
  return count(document, operation, variables);
}
const pointsOf = (source: string, variables = {}) => costOf(source, variables).points;

describe('every field of the root', () => {
  const roots = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
    Object.values(type.getFields()).map((field): [string, GraphQLField<unknown, unknown>] => [type.name, field]),
  );
  it.each(roots.map(([type, field]) => [`${type}.${field.name}`, type, field] as const))(
    '%s has a cost',
    (_, type, field) => {
      const inside = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
      const { points, nodes } = costOf(`${type.toLowerCase()} { ${field.name} ${inside} }`);
      expect(points).toBeGreaterThanOrEqual(type === 'Mutation' ? 10 : 1);
      expect(nodes).toBeGreaterThanOrEqual(1);
      expect(points).toBeLessThan(1_000);
    },
  );
});

it('a document costs what it takes to read a whole strategy', () => {
  expect(pointsOf('{ strategy(id: "a") { document } }')).toBe(21);
});

describe('a page', () => {
  it('costs itself and as many objects as it may have', () => {
    expect(pointsOf('{ brands(first: 40) { nodes { id name } } }')).toBe(41);
    expect(pointsOf('{ brands(first: 40) { edges { cursor node { id } } pageInfo { endCursor } } }')).toBe(82);
  });

  it('has as many as its argument says when nothing is said, or nothing that is a number', () => {
    const query = 'query ($first: Int) { brands(first: $first) { nodes { id } } }';
    for (const variables of [{}, { first: null }, { first: 'many' }, { first: {} }]) {
      expect(pointsOf(query, variables)).toBe(26);
    }
    expect(pointsOf('query ($first: Int = 7) { brands(first: $first) { nodes { id } } }')).toBe(8);
    expect(pointsOf(query, { first: -5 })).toBe(1);
  });

  it('within a page costs its product', () => {
    expect(pointsOf('{ brands(first: 10) { nodes { profiles(first: 20) { nodes { id } } } } }')).toBe(
      1 + 10 * (1 + 1 + 20),
    );
  });

  it('costs the same by fragments, named or not', () => {
    expect(
      pointsOf(
        'query { ...A } fragment A on Query { brands(first: 10) { ...B } } fragment B on BrandConnection { ... { nodes { ...C } } } fragment C on Brand { strategies(first: 3) { nodes { id } } }',
      ),
    ).toBe(pointsOf('{ brands(first: 10) { nodes { strategies(first: 3) { nodes { id } } } } }'));
  });
});

describe('an object of one of several types', () => {
  it('costs as much as the dearest of them', () => {
    const query = (...fragments: string[]) => `query ($id: ID!) { node(id: $id) { id ${fragments.join(' ')} } }`;
    const brand = '... on Brand { strategies(first: 9) { nodes { id } } }';
    const strategy = '... on Strategy { steps { key } }';
    expect(pointsOf(query(brand))).toBe(11);
    expect(pointsOf(query(strategy))).toBe(19);
    expect(pointsOf(query(brand, strategy, brand))).toBe(1 + 20);
    expect(pointsOf(query(brand, brand, strategy, brand))).toBe(1 + 30);
  });
});

describe('what is sent', () => {
  const rows = (count: number) => Array.from({ length: count }, () => ({}));

  it('costs by its rows, in variables or not', () => {
    const query = 'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { summary { received } } }';
    expect(pointsOf(query, { input: { rows: rows(1_000) } })).toBe(10 + 1 + 1_000);
    expect(pointsOf('mutation { importBrands(input: { rows: [{}, {}] }) { summary { received } } }')).toBe(13);
    expect(
      pointsOf('mutation ($rows: [BrandRowInput!]!) { importBrands(input: { rows: $rows }) { applied } }', {
        rows: rows(7),
      }),
    ).toBe(17);
  });

  it('costs little by values of metrics, and what comes back by the rows', () => {
    const values = 'mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows }) { applied } }';
    expect(pointsOf(values, { rows: rows(10_000) })).toBe(1_010);
    const brands =
      'mutation ($rows: [BrandRowInput!]!) { importBrands(input: { rows: $rows }) { brands { currentStrategy { id } } } }';
    expect(pointsOf(brands, { rows: rows(100) })).toBe(10 + 100 + 200);
  });

  it('costs nothing when it is none, and does not fail', () => {
    const query = 'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { applied } }';
    for (const input of [undefined, null, 5, 'x', [], { rows: null }, { rows: {} }, { __proto__: { rows: [] } }]) {
      expect(pointsOf(query, { input })).toBeLessThanOrEqual(11);
    }
  });
});

describe('metrics', () => {
  const query = 'query ($input: MetricsQuery!) { metrics(input: $input) { total values } }';
  const input = {
    of: { brandIds: ['x'] },
    metrics: Array.from({ length: 10 }, String),
    from: '2025-01-01',
    to: '2025-12-31',
    by: 'DAY',
  };

  it('cost by series and values', () => {
    expect(pointsOf(query, { input })).toBe(Math.ceil(10 * (1 + 3.65)));
    expect(pointsOf(query, { input: { ...input, by: 'MONTH' } })).toBe(12);
    expect(pointsOf(query, { input: { ...input, of: { profileIds: ['x', 'y'] } } })).toBe(93);
    expect(pointsOf(query, { input: { ...input, of: { allBrands: {} } } })).toBe(1_000 + 1_000);
  });

  it('of days that are none cost no values', () => {
    for (const from of ['', 'x', null, '2026-01-01']) {
      expect(pointsOf(query, { input: { ...input, from } })).toBe(10);
    }
  });
});

it('reads what it should: the examples are right by the schema', () => {
  for (const source of [
    '{ brands(first: 40) { edges { cursor node { id } } pageInfo { endCursor } } }',
    'query ($input: MetricsQuery!) { metrics(input: $input) { total values } }',
    'query ($id: ID!) { node(id: $id) { id ... on Strategy { steps { key } } } }',
  ]) {
    expect(validate(schema, parse(source))).toEqual([]);
  }
});
