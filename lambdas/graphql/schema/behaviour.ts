import {
  GraphQLScalarType,
  type FieldDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import { guarded } from '../authorization';
import type { RequestContext } from '../context';
import type { Resolvers } from '../generated/types.generated';

/** What a type does, beside what its definition says of it. */
export interface Behaviour {
  /** What gives a field its value; `undefined` where it is read off its object. */
  resolve(field: FieldDefinitionNode): GraphQLFieldResolver<unknown, RequestContext> | undefined;
  /** Of an interface: tells of which type an object is. */
  resolveType?: GraphQLTypeResolver<unknown, RequestContext>;
  /** Of a scalar: what it reads and writes. */
  scalar?: GraphQLScalarType;
}

type ByField = Record<string, GraphQLFieldResolver<unknown, RequestContext> | undefined>;

/** What the resolvers make of a type, behind the guards that its definition asks for. */
export function behaviourOf(schema: GraphQLSchema, typeName: string, resolvers: Resolvers): Behaviour {
  const given = (resolvers as Record<string, object | undefined>)[typeName];
  const byField = given as ByField | undefined;
  return {
    resolve: (field) => guarded(schema, typeName, field, byField?.[field.name.value]),
    resolveType: byField?.__resolveType as GraphQLTypeResolver<unknown, RequestContext> | undefined,
    scalar: given instanceof GraphQLScalarType ? given : undefined,
  };
}
