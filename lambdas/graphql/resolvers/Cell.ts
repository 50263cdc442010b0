import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** Takes in whatever is sent: what a cell may hold is decided row by row. */
export const Cell = new GraphQLScalarType<unknown, unknown>({
  name: 'Cell',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
