import {
  GraphQLScalarType,
  isAbstractType,
  isObjectType,
  isScalarType,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import type { RequestContext } from '../context';
import type { Resolvers } from '../generated/types.generated';

type FieldResolvers = Record<string, GraphQLFieldResolver<unknown, RequestContext>>;
interface AbstractResolvers {
  __resolveType: GraphQLTypeResolver<unknown, RequestContext>;
}

/**
 * Puts each resolver into its type, changing the schema given: nobody else has seen it. A library that copies the schema for it
 * takes longer than building it did. Throws when a resolver is for something that the schema has not.
 */
export function attachResolvers(schema: GraphQLSchema, resolvers: Resolvers): GraphQLSchema {
  for (const [name, given] of Object.entries(resolvers)) attach(schema.getType(name), name, given);
  return schema;
}

function attach(type: GraphQLNamedType | undefined, name: string, given: object): void {
  if (isScalarType(type) && given instanceof GraphQLScalarType) {
    const { serialize, parseValue, parseLiteral } = given;
    Object.assign(type, { serialize, parseValue, parseLiteral });
  } else if (isAbstractType(type)) {
    type.resolveType = (given as AbstractResolvers).__resolveType;
  } else if (isObjectType(type)) {
    const fields = type.getFields();
    for (const [key, resolve] of Object.entries(given as FieldResolvers)) {
      const field = fields[key];
      if (!field) throw new Error(`There is a resolver for ${name}.${key}, which the schema has not.`);
      field.resolve = resolve;
    }
  } else {
    throw new Error(`There are resolvers for ${name}, which the schema has not.`);
  }
}
