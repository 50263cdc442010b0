import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { goodInputs } from '../good-inputs';
import { kindOf, sampleArguments, type Ids } from '../schema-samples';

/** A field of `Query` or `Mutation`, and what the schema says it needs. */
export interface RootField {
  name: string;
  root: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  isMutation: boolean;
  /** One entry an `@auth`, all of which have to be met; of each entry one permission is enough. */
  needs: string[][];
  /** Whether the input can say that nothing is to stay. */
  takesDryRun: boolean;
  /** Whether it was said before, when an import was started. */
  dryRunSaidAtStart: boolean;
}

export const rootFieldsOf = (schema: GraphQLSchema): RootField[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values((root as GraphQLObjectType).getFields()).map((field) => ({
      name: field.name,
      root: root as GraphQLObjectType,
      field,
      isMutation: root === schema.getMutationType(),
      needs: directives(field, 'auth').map((auth) =>
        (auth.arguments ?? []).flatMap(({ value }) => valueFromASTUntyped(value) as string | string[]),
      ),
      takesDryRun: inputFields(field).dryRun !== undefined,
      dryRunSaidAtStart: directives(field, 'dryRunSaidAtStart').length > 0,
    })),
  );

const directives = ({ astNode }: GraphQLField<unknown, unknown>, named: string) =>
  (astNode?.directives ?? []).filter(({ name }) => name.value === named);

export function inputFields({ args }: GraphQLField<unknown, unknown>): Record<string, { type: GraphQLInputType }> {
  const type = args[0] && getNamedType(args[0].type);
  return isInputObjectType(type) ? type.getFields() : {};
}

/** A question that costs little, and shows whether anything was found. */
export function shortDocument({ field, isMutation }: RootField): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${isMutation ? 'mutation' : 'query'} ${declared && `(${declared})`} {
    answer: ${field.name}${passed && `(${passed})`} ${shownOf(field)} }`;
}

function shownOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  const fields = isObjectType(named) ? named.getFields() : {};
  const ofPayload = ['userErrors { code }', fields.rejections && 'rejections { code }'];
  const ofQuery = [fields.nodes && 'nodes { __typename }', fields.rows && 'rows'];
  const wanted = (fields.userErrors ? ofPayload : ofQuery).filter(Boolean);
  return `{ ${wanted.join(' ') || '__typename'} }`;
}

/** The objects that a call names. */
export interface Named {
  ids: Ids;
  /** Another profile of the same brand. */
  otherProfile: string;
}

/** Variables for a call that gets as far as the use case. */
export function variablesFor({ field, isMutation }: RootField, { ids, otherProfile }: Named): Record<string, unknown> {
  const sampled = sampleArguments(field, (name) => ids[kindOf(name, field.name)]);
  if (isMutation) return { input: goodInputs(ids, otherProfile)[field.name] ?? sampled.input };
  return {
    ...Object.fromEntries(field.args.map(({ name, type }) => [name, narrowed(type, sampled[name])])),
    ...goodQuestions(ids)[field.name],
  };
}

/** Questions that can name objects in several ways: by their ids. */
const goodQuestions = ({ brand }: Ids): Record<string, object> => ({
  auditLog: { filter: { brandId: brand } },
  brand: { by: { id: brand } },
  exportAuditLog: { filter: { brandId: brand } },
  exportFeedback: { filter: { brandIds: [brand] } },
  feedback: { filter: { brandIds: [brand] } },
  metrics: { input: { of: { brandIds: [brand] }, metrics: ['reach'], from: '2026-09-01', to: '2026-09-30' } },
});

/** Of what a question may be narrowed down by: its ids, and what it cannot do without. */
function narrowed(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return narrowed(type.ofType, value);
  if (isListType(type)) return (value as unknown[]).map((one) => narrowed(type.ofType, one));
  if (!isInputObjectType(type)) return value;
  const kept = Object.values(type.getFields()).filter(
    (one) => type.isOneOf || isNonNullType(one.type) || getNamedType(one.type).name === 'ID',
  );
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    kept.filter(({ name }) => name in given).map((one) => [one.name, narrowed(one.type, given[one.name])]),
  );
}

/** The variables without what may be left out. */
export const required = ({ field }: RootField, variables: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => [name, variables[name]]));
