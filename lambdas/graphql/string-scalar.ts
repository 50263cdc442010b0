import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * A scalar that is a text of a certain form. `read` gives the value to work with, or `undefined` when the text has not
 * that form; `form` says for a person what it should look like.
 */
export function stringScalar(
  name: string,
  form: string,
  read: (text: string) => string | undefined,
): GraphQLScalarType {
  const parse = (value: unknown): string => {
    const parsed = typeof value === 'string' ? read(value) : undefined;
    if (parsed === undefined) {
      throw new GraphQLError(`${name} ${form}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
