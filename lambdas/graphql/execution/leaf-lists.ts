import {
  getNullableType,
  GraphQLFloat,
  GraphQLNonNull,
  GraphQLScalarType,
  isLeafType,
  isListType,
  isNonNullType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/**
 * Compiles a document that sees lists of scalars and enum values as scalars: the schema shows them so meanwhile. What the compiler
 * makes of a list calls six functions an entry, two of them made for it, since an entry may be a promise, an error or an object: a
 * year of ten metrics has 7,300. An entry that is none of its type makes its field fail, and not itself alone.
 */
export function withLeafLists<T>(schema: GraphQLSchema, document: DocumentNode, compile: () => T): T {
  const lists = leafListsIn(schema, document);
  for (const [field, { asLeaf }] of lists) field.type = asLeaf;
  try {
    return compile();
  } finally {
    for (const [field, { asList }] of lists) field.type = asList;
  }
}

interface LeafList {
  asList: GraphQLOutputType;
  asLeaf: GraphQLOutputType;
}

/** By the field that gives them. */
function leafListsIn(schema: GraphQLSchema, document: DocumentNode): Map<GraphQLField<unknown, unknown>, LeafList> {
  const lists = new Map<GraphQLField<unknown, unknown>, LeafList>();
  const place = new TypeInfo(schema);
  const Field = () => {
    const field = place.getFieldDef();
    const asLeaf = field && leafFor(field.type);
    if (asLeaf) lists.set(field, { asList: field.type, asLeaf });
  };
  visit(document, visitWithTypeInfo(place, { Field }));
  return lists;
}

function leafFor(type: GraphQLOutputType): GraphQLOutputType | undefined {
  const list = getNullableType(type);
  if (!isListType(list)) return undefined;
  const entry = getNullableType(list.ofType);
  if (!isLeafType(entry)) return undefined;
  const leaf = listAsLeaf(entry, isNonNullType(list.ofType));
  return isNonNullType(type) ? new GraphQLNonNull(leaf) : leaf;
}

/**
 * The compiler knows scalars by their names. Most values stay what they are, and then the list is handed on as it is: looked at
 * once, when it comes again and again, as an axis of dates does with each series of an answer.
 */
function listAsLeaf(entry: GraphQLLeafType, neverNull: boolean): GraphQLScalarType {
  const serialize = (value: unknown) => serialized(entry, neverNull, value);
  let last = new WeakRef<readonly unknown[]>([]);
  return new GraphQLScalarType({
    name: `ListOf${neverNull ? '' : 'Nullable'}${entry.name}`,
    serialize(list) {
      const values = list as readonly unknown[];
      if (values === last.deref()) return values;
      if (!values.every((value) => serialize(value) === value)) return values.map(serialize);
      last = new WeakRef(values);
      return values;
    },
  });
}

function serialized(entry: GraphQLLeafType, neverNull: boolean, value: unknown): unknown {
  if (value === null || value === undefined) {
    if (neverNull) throw new TypeError(`A list of ${entry.name} has an entry that is null.`);
    return null;
  }
  if (typeof value === 'object') throw new TypeError(`A list of ${entry.name} has an entry that is an object.`);
  // What most of the values of metrics are. That they stay what they are needs none of the functions that would say so.
  if (entry === GraphQLFloat && Number.isFinite(value)) return value;
  return entry.serialize(value);
}
