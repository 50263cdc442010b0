import {
  DirectiveLocation,
  getDirectiveValues,
  GraphQLDeprecatedDirective,
  GraphQLDirective,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLUnionType,
  parse,
  typeFromAST,
  valueFromAST,
  type DirectiveDefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../context';
import type { Behaviour } from './behaviour';

/** Makes a type of its definition, which is read when its parts are first asked for. */
export function defineType(
  schema: GraphQLSchema,
  name: string,
  text: string,
  behaviour: () => Behaviour,
): GraphQLNamedType {
  const read = <Node>() => parse(text, { noLocation: true }).definitions[0] as Node;
  const named = (nodes: readonly NamedTypeNode[] = []) => nodes.map((node) => schema.getType(node.name.value));
  switch (text.slice(0, text.indexOf(' '))) {
    case 'type': {
      const node = once(() => read<ObjectTypeDefinitionNode>());
      return new GraphQLObjectType({
        name,
        interfaces: () => named(node().interfaces) as GraphQLInterfaceType[],
        fields: () => fieldsOf(schema, node(), behaviour()),
      });
    }
    case 'interface': {
      const node = once(() => read<InterfaceTypeDefinitionNode>());
      const { resolveType } = behaviour();
      return new GraphQLInterfaceType({ name, resolveType, fields: () => fieldsOf(schema, node(), behaviour()) });
    }
    case 'union': {
      const { resolveType } = behaviour();
      const types = () => named(read<UnionTypeDefinitionNode>().types) as GraphQLObjectType[];
      return new GraphQLUnionType({ name, resolveType, types });
    }
    case 'enum':
      return new GraphQLEnumType({ name, values: () => valuesOf(read()) });
    case 'input':
      return new GraphQLInputObjectType({
        name,
        isOneOf: /^input \w+ ?@oneOf\b/.test(text),
        fields: () => inputsOf(schema, read<InputObjectTypeDefinitionNode>().fields),
      });
    default:
      return new GraphQLScalarType({ ...behaviour().scalar?.toConfig(), name, description: undefined });
  }
}

export function defineDirective(schema: GraphQLSchema, node: DirectiveDefinitionNode): GraphQLDirective {
  return new GraphQLDirective({
    name: node.name.value,
    locations: node.locations.map(({ value }) => DirectiveLocation[value as keyof typeof DirectiveLocation]),
    isRepeatable: node.repeatable,
    args: inputsOf(schema, node.arguments),
  });
}

type Fields = Record<string, GraphQLFieldConfig<unknown, RequestContext>>;

function fieldsOf(
  schema: GraphQLSchema,
  { fields = [] }: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  { resolve }: Behaviour,
): Fields {
  const config = (field: FieldDefinitionNode) => ({
    type: typeOf(schema, field) as GraphQLOutputType,
    args: inputsOf(schema, field.arguments) as GraphQLFieldConfigArgumentMap,
    deprecationReason: deprecationOf(field),
    astNode: field,
    resolve: resolve(field),
  });
  return Object.fromEntries(fields.map((field) => [field.name.value, config(field)]));
}

/** Of an input's fields, or of the arguments of a field or directive: graphql describes them alike. */
function inputsOf(schema: GraphQLSchema, nodes: readonly InputValueDefinitionNode[] = []): GraphQLInputFieldConfigMap {
  const config = (input: InputValueDefinitionNode) => {
    const type = typeOf(schema, input) as GraphQLInputType;
    const defaultValue = valueFromAST(input.defaultValue, type);
    return { type, defaultValue, deprecationReason: deprecationOf(input), astNode: input };
  };
  return Object.fromEntries(nodes.map((input) => [input.name.value, config(input)]));
}

const valuesOf = ({ values = [] }: EnumTypeDefinitionNode) =>
  Object.fromEntries(
    values.map((node) => [node.name.value, { deprecationReason: deprecationOf(node), astNode: node }]),
  );

const typeOf = (schema: GraphQLSchema, { type }: FieldDefinitionNode | InputValueDefinitionNode) =>
  // Every kind of type node, of which each has an overload of its own.
  typeFromAST(schema, type as NamedTypeNode);

const deprecationOf = (node: Parameters<typeof getDirectiveValues>[1]): string | undefined =>
  getDirectiveValues(GraphQLDeprecatedDirective, node)?.reason as string | undefined;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
