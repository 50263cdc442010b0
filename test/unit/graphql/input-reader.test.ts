import fc from 'fast-check';
import {
  buildSchema,
  coerceInputValue,
  GraphQLList,
  GraphQLNonNull,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { readerOf } from '../../../lambdas/graphql/schema/input-reader';
import { printedSchema, sampleValue } from '../../support/schema-samples';

const schema = buildSchema(`
  scalar Cell
  scalar Even
  enum Colour { RED GREEN }
  input One @oneOf { id: ID name: String colours: [Colour] }
  input Loose { size: Int }
  input Row {
    name: String!
    count: Int! = 1
    share: Float = 0.5
    flag: Boolean
    cell: Cell
    even: Even
    colour: Colour = RED
    grid: [[Int!]]
    one: One
    loose: Loose
    within: Row
    all: [Row!]! = []
  }`);

Object.assign(schema.getType('Even')!, { parseValue: (value: number) => (value % 2 === 0 ? value : undefined) });

const ODD = fc.constantFrom(
  ...[null, {}, [], '', 'x', -1, 1.5, 1e300, true, 'toString', { constructor: 1 }],
  JSON.parse('{"__proto__":{"name":"A"}}'),
);
const mostly = (usual: fc.Arbitrary<unknown>, other: fc.Arbitrary<unknown>) =>
  fc.oneof({ arbitrary: usual, weight: 19 }, { arbitrary: other, weight: 1 });

const LEAVES: Record<string, fc.Arbitrary<unknown>> = {
  Boolean: fc.boolean(),
  Cell: fc.jsonValue(),
  Colour: fc.constantFrom('RED', 'GREEN'),
  Even: fc.integer().map((half) => half * 2),
  Float: fc.double({ noNaN: true, noDefaultInfinity: true }),
  Int: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
};

/** Values of a type, some of them with something that is none of it. */
function valuesOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return mostly(valuesOf(type.ofType, depth), fc.constant(null));
  if (isListType(type)) {
    const entry = valuesOf(type.ofType, depth + 1);
    return mostly(fc.array(entry, { maxLength: 3 }), entry);
  }
  if (!isInputObjectType(type)) return mostly(LEAVES[type.name] ?? fc.string(), ODD);
  const fields = Object.values(type.getFields()).filter(() => depth < 4);
  const given = fc.record(Object.fromEntries(fields.map((field) => [field.name, valuesOf(field.type, depth + 1)])), {
    requiredKeys: [],
  });
  const named = fields.some(({ name }) => name === 'count') ? given.map((row) => ({ name: 'A', ...row })) : given;
  return mostly(named, ODD);
}

/** What graphql makes of a value, and what the reader does; `undefined` for one that is wrong. */
function both(type: GraphQLInputType, value: unknown) {
  let isWrong = false;
  const coerced: unknown = coerceInputValue(value, type, () => (isWrong = true));
  return { graphql: isWrong ? undefined : coerced, ours: read(type, value) };
}

function read(type: GraphQLInputType, value: unknown): unknown {
  try {
    return readerOf(type)(value);
  } catch {
    return undefined;
  }
}

it('reads whatever is sent as graphql does, and takes the same for wrong', () => {
  const wrapped = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => [type, new GraphQLNonNull(type), new GraphQLList(type)]);
  const sent = fc.constantFrom(...wrapped).chain((type) => fc.tuple(fc.constant(type), valuesOf(type)));
  const outcomes = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(sent, ([type, value]) => {
      const { graphql, ours } = both(type, JSON.parse(JSON.stringify(value)));
      expect(ours).toStrictEqual(graphql);
      outcomes[graphql === undefined ? 'wrong' : 'right'] += 1;
    }),
    { numRuns: 3_000 },
  );
  expect(Math.min(outcomes.right, outcomes.wrong)).toBeGreaterThan(300);
});

it.each<[string, unknown]>([
  ['Row', { name: 'A', unknown: 1 }],
  ['Row', { name: 'A', constructor: 1 }],
  ['Row', JSON.parse('{ "name": "A", "__proto__": 1 }')],
  ['Row', { name: null }],
  ['Row', {}],
  ['Row', { name: 'A', even: 3 }],
  ['Row', { name: 'A', colour: 'BLUE' }],
  ['Row', { name: 'A', grid: [[1, null]] }],
  ['Row', { name: 'A', within: { name: 'B', within: {} } }],
  ['Loose', []],
  ['Loose', 'x'],
  ['One', {}],
  ['One', { id: null }],
  ['One', { id: 'a', name: 'b' }],
])('takes for wrong what graphql does: %s %j', (name, value) => {
  expect(both(schema.getType(name) as GraphQLInputType, value)).toEqual({ graphql: undefined, ours: undefined });
});

it('reads a good value of every input of this API', () => {
  const inputs = Object.values(printedSchema().getTypeMap()).filter(isInputObjectType);
  expect(inputs.length).toBeGreaterThan(50);
  for (const type of inputs) {
    const { graphql, ours } = both(
      type,
      sampleValue(type, type.name, () => 'x'),
    );
    expect([type.name, ours]).toStrictEqual([type.name, graphql]);
    expect([type.name, graphql]).not.toEqual([type.name, undefined]);
  }
});
