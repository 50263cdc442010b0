import {
  getNullableType,
  GraphQLNonNull,
  GraphQLScalarType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/**
 * Shows lists of scalars and enum values to the compiler as scalars, for as long as it reads the schema. What it makes of a list
 * calls six functions an entry, two of them made for it, since an entry may be a promise, an error or an object: a year of
 * ten metrics has 7,300. An entry that is none of its type makes its field fail, and not itself alone.
 */
export function createLeafLists(schema: GraphQLSchema): <T>(compile: () => T) => T {
  let lists: readonly LeafList[] | undefined;
  return (compile) => {
    lists ??= leafListsOf(schema);
    for (const { field, asLeaf } of lists) field.type = asLeaf;
    try {
      return compile();
    } finally {
      for (const { field, asList } of lists) field.type = asList;
    }
  };
}

interface LeafList {
  field: GraphQLField<unknown, unknown>;
  asList: GraphQLOutputType;
  asLeaf: GraphQLOutputType;
}

const leafListsOf = (schema: GraphQLSchema): LeafList[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .flatMap((field) => {
      const asLeaf = leafFor(field.type);
      return asLeaf ? [{ field, asList: field.type, asLeaf }] : [];
    });

function leafFor(type: GraphQLOutputType): GraphQLOutputType | undefined {
  const list = getNullableType(type);
  if (!isListType(list)) return undefined;
  const entry = getNullableType(list.ofType);
  if (!isLeafType(entry)) return undefined;
  const leaf = listAsLeaf(entry, isNonNullType(list.ofType));
  return isNonNullType(type) ? new GraphQLNonNull(leaf) : leaf;
}

/** The compiler knows scalars by their names. Most values stay what they are, and then the list is handed on as it is. */
function listAsLeaf(entry: GraphQLLeafType, neverNull: boolean): GraphQLScalarType {
  const serialize = (value: unknown) => serialized(entry, neverNull, value);
  return new GraphQLScalarType({
    name: `ListOf${neverNull ? '' : 'Nullable'}${entry.name}`,
    serialize(list) {
      const values = list as readonly unknown[];
      return values.every((value) => serialize(value) === value) ? values : values.map(serialize);
    },
  });
}

function serialized(entry: GraphQLLeafType, neverNull: boolean, value: unknown): unknown {
  if (value === null || value === undefined) {
    if (neverNull) throw new TypeError(`A list of ${entry.name} has an entry that is null.`);
    return null;
  }
  if (typeof value === 'object') throw new TypeError(`A list of ${entry.name} has an entry that is an object.`);
  return entry.serialize(value);
}
