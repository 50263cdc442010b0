import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
} from 'graphql';
import { directivesOf } from '../schema/directives';

/** What the schema says of the cost of a field. */
export interface Price {
  type: GraphQLNamedOutputType;
  /** Points for each entry. */
  weight: number;
  isList: boolean;
  /** Whether it gives objects, and not scalars. */
  isObject: boolean;
  assumedSize: number;
  slicingArguments: readonly string[];
  sizedFields: readonly string[];
  period?: { weight: number; from: string; to: string; by?: string; most: number };
}

/** A change takes the reading of what it is decided by, a transaction, and what is written of it. */
const WEIGHT_OF_A_CHANGE = 10;
/** How long a page is that says nothing of itself. */
const USUAL_PAGE = 25;
/** How long a list is that says nothing of itself. */
const USUAL_LENGTH = 5;
/** What `first` counts. */
const LISTS_OF_CONNECTIONS = ['nodes', 'edges'];

/** Reads prices off the schema, each once. */
export function createPriceList(schema: GraphQLSchema) {
  const prices = new Map<unknown, Price>();
  const weights = new Map<unknown, number | undefined>();
  return {
    ofField(field: GraphQLField<unknown, unknown>, { isChange }: { isChange: boolean }): Price {
      const known = prices.get(field) ?? priceOf(schema, field, isChange);
      prices.set(field, known);
      return known;
    },
    /** Points for each entry of a list that is given; `undefined` where the schema says nothing. */
    ofInput(input: GraphQLArgument | GraphQLInputField): number | undefined {
      if (!weights.has(input)) weights.set(input, weightOf(schema, input));
      return weights.get(input);
    },
  };
}

export type PriceList = ReturnType<typeof createPriceList>;

type ListSize = Pick<Price, 'assumedSize' | 'slicingArguments' | 'sizedFields'>;

const weightOf = (
  schema: GraphQLSchema,
  at: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField,
): number | undefined => directivesOf(schema, at, 'cost')[0]?.weight as number | undefined;

function priceOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, isChange: boolean): Price {
  const type = getNamedType(field.type);
  const isObject = isCompositeType(type);
  const { assumedSize, slicingArguments, sizedFields } = (directivesOf(schema, field, 'listSize')[0] ??
    {}) as Partial<ListSize>;
  const isConnection = isObjectType(type) && 'edges' in type.getFields();
  return {
    type,
    weight: weightOf(schema, field) ?? (isChange ? WEIGHT_OF_A_CHANGE : Number(isObject)),
    isList: isListType(getNullableType(field.type)),
    isObject,
    assumedSize: assumedSize ?? (isConnection ? USUAL_PAGE : USUAL_LENGTH),
    slicingArguments: slicingArguments ?? (isConnection ? ['first'] : []),
    sizedFields: sizedFields ?? (isConnection ? LISTS_OF_CONNECTIONS : []),
    period: directivesOf(schema, field, 'costOfPeriod')[0] as Price['period'],
  };
}
