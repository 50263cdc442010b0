import {
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
} from 'graphql';

/** Gives a value as graphql's `coerceInputValue` does. Throws for one that is none of its type; what is wrong with it, graphql says. */
export type Read = (value: unknown) => unknown;

/**
 * Reads values of a type that came as JSON. graphql notes for each value the way to it, in case it should be wrong, and makes each
 * object twice, once as a dictionary: for the rows of a large import that is half of the request's time.
 */
export function readerOf(type: GraphQLInputType): Read {
  if (isNonNullType(type)) {
    const read = readerOf(type.ofType);
    return (value) => read(value ?? refuse());
  }
  if (isListType(type)) {
    const read = readerOf(type.ofType);
    return unlessNull((value) => (Array.isArray(value) ? value.map((entry) => read(entry)) : [read(value)]));
  }
  return isInputObjectType(type) ? readerOfObject(type) : unlessNull(readerOfLeaf(type));
}

const unlessNull =
  (read: Read): Read =>
  (value) =>
    value === null ? null : read(value);

function readerOfLeaf(type: GraphQLLeafType): Read {
  return (value) => {
    const read: unknown = type.parseValue(value);
    return read === undefined ? refuse() : read;
  };
}

const readersOfObjects = new WeakMap<GraphQLInputObjectType, Read>();

function readerOfObject(type: GraphQLInputObjectType): Read {
  const known = readersOfObjects.get(type) ?? unlessNull(makeReaderOfObject(type));
  readersOfObjects.set(type, known);
  return known;
}

function makeReaderOfObject(type: GraphQLInputObjectType): Read {
  // Inputs may lie within themselves: so their fields are looked at when the first is read.
  let fields: readonly Field[] | undefined;
  return (value) => {
    if (typeof value !== 'object' || Array.isArray(value)) refuse();
    const given = value as Record<string, unknown>;
    const object: Record<string, unknown> = {};
    let known = 0;
    for (const { name, read, isRequired, defaultValue } of (fields ??= fieldsOf(type))) {
      const sent = given[name];
      if (sent !== undefined) {
        object[name] = read(sent);
        known += 1;
      } else if (defaultValue !== undefined) object[name] = defaultValue;
      else if (isRequired) refuse();
    }
    if (Object.keys(given).length !== known) refuse();
    if (type.isOneOf && !isOne(Object.values(object))) refuse();
    return object;
  };
}

interface Field {
  name: string;
  read: Read;
  isRequired: boolean;
  defaultValue: unknown;
}

const fieldsOf = (type: GraphQLInputObjectType): Field[] =>
  Object.values(type.getFields()).map((field) => ({
    name: field.name,
    read: readerOf(field.type),
    isRequired: isNonNullType(field.type),
    defaultValue: field.defaultValue,
  }));

const isOne = ([value, ...others]: unknown[]): boolean => value !== undefined && value !== null && others.length === 0;

function refuse(): never {
  throw new TypeError('The value is none of its type.');
}
