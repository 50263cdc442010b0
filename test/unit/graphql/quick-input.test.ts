import { setFlagsFromString } from 'node:v8';
import { coerceInputValue, GraphQLFloat, GraphQLInputObjectType, GraphQLNonNull, GraphQLString } from 'graphql';
import { QuickInput } from '../../../lambdas/graphql/schema/quick-input';

const config = {
  name: 'Row',
  fields: () => ({
    name: { type: new GraphQLNonNull(GraphQLString) },
    value: { type: GraphQLFloat, defaultValue: 1 },
    // As many as the largest input has, and more.
    ...Object.fromEntries(Array.from({ length: 60 }, (_, place) => [`other${place}`, { type: GraphQLString }])),
  }),
};
const usual = new GraphQLInputObjectType(config);
const quick = new QuickInput(config);

it('has the same fields in the same order', () => {
  expect(JSON.stringify(quick.getFields())).toBe(JSON.stringify(usual.getFields()));
});

it.each([
  [{ name: 'A', value: 2, other7: 'x' }],
  [{ name: 'A' }],
  [{ value: 'x' }],
  [{ name: 'A', constructor: 1 }],
  [{ name: 'A', toString: 'x' }],
  [JSON.parse('{ "name": "A", "__proto__": 1 }')],
])('reads a row as before: %j', (row) => {
  const read = (type: GraphQLInputObjectType) => {
    const faults: string[] = [];
    const value: unknown = coerceInputValue(row, type, (_path, _value, { message }) => faults.push(message));
    return { value, faults };
  };
  expect(read(quick)).toEqual(read(usual));
});

it('keeps no dictionary', () => {
  setFlagsFromString('--allow-natives-syntax');
  const isQuick = new Function('object', 'return %HasFastProperties(object)') as (object: object) => boolean;
  expect(isQuick(usual.getFields())).toBe(false);
  expect(isQuick(quick.getFields())).toBe(true);
});
