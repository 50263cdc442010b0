import {
  defaultFieldResolver,
  GraphQLError,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Visitor } from '../auth/visitor';
import { INVITATION_EXPIRED } from '../auth/refusals';
import { DRY_RUNS_ONLY, isScope, type Scope } from '../domain/access';
import type { RequestContext } from './context';
import { carryOut, isDryRun } from './mutation';
import { directivesOf } from './schema/directives';

/** Granted to every verified caller. */
const SIGNED_IN = 'signed-in';
/** Scopes of which a caller needs one. */
type Requirement = readonly (Scope | typeof SIGNED_IN)[];

type Field = GraphQLField<unknown, RequestContext, Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

/**
 * Puts the check before every field that states what it needs, in the schema given. A root field that states nothing is
 * refused to everybody: forgetting the directive closes a door instead of opening it.
 */
export function withAuthorization(schema: GraphQLSchema): GraphQLSchema {
  const mutation = schema.getMutationType();
  const roots = [schema.getQueryType(), mutation, schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const requirements = requirementsOf(schema, field);
      if (requirements.length === 0 && !roots.includes(type)) continue;
      const isMutation = type === mutation;
      const dryRunSaidBefore = directivesOf(schema, field, 'dryRunSaidAtStart').length > 0;
      const inParts = directivesOf(schema, field, 'inParts').length > 0;
      field.resolve = guarded(field, { requirements, isMutation, dryRunSaidBefore, inParts });
    }
  }
  return schema;
}

function requirementsOf(schema: GraphQLSchema, field: Field): Requirement[] {
  return directivesOf(schema, field, 'auth').map(({ scope, anyOf }) =>
    ((anyOf as unknown[] | undefined) ?? [scope]).map((one) => {
      if (typeof one === 'string' && (one === SIGNED_IN || isScope(one))) return one;
      throw new Error(`The schema asks for a scope that does not exist: ${String(one)}.`);
    }),
  );
}

interface Guard {
  requirements: readonly Requirement[];
  isMutation: boolean;
  /** Whether the use case, and not the input, knows if it is a dry run. */
  dryRunSaidBefore: boolean;
  /** Whether what it writes may take several transactions. */
  inParts: boolean;
}

function guarded(field: Field, { requirements, isMutation, dryRunSaidBefore, inParts }: Guard): Resolve {
  const resolve = field.resolve ?? defaultFieldResolver;
  if (!isMutation) {
    return (parent, args, context, info) => {
      authorize(context, requirements);
      return resolve(parent, args, context, info);
    };
  }
  return (parent, args, context, info) => {
    const mayCome = () => {
      authorize(context, requirements);
      if (!dryRunSaidBefore) assertMayWrite(context, args);
    };
    return carryOut({ context, args, info, inParts, ofPerson: isOfPerson(requirements), mayCome }, async (within) =>
      resolve(parent, args, within, info),
    );
  };
}

function authorize({ visitor }: RequestContext, requirements: readonly Requirement[]): void {
  if (!visitor) {
    throw new GraphQLError('Sign in first: send a token or an API key.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
  const lacking = requirements.find(
    (anyOf) => !anyOf.some((one) => one === SIGNED_IN || visitor.caller?.scopes.has(one)),
  );
  if (requirements.length > 0 && lacking === undefined) return;
  throw new GraphQLError(reasonOf(visitor, lacking), { extensions: { code: 'FORBIDDEN' } });
}

/** Whether it asks for no agency: whoever signed in may do it. */
const isOfPerson = (requirements: readonly Requirement[]): boolean =>
  requirements.every((anyOf) => anyOf.includes(SIGNED_IN));

function reasonOf({ caller, invitationExpired }: Visitor, lacking: Requirement | undefined): string {
  if (lacking === undefined) return 'Nobody may use this field.';
  if (!caller && invitationExpired) return INVITATION_EXPIRED;
  if (!caller) return 'Say for which agency you are calling: send its id as X-Agency-Id, or create one.';
  return `This needs the permission ${lacking.join(' or ')}.`;
}

/** A key for tests may do every dry run, and nothing that stays. */
function assertMayWrite({ visitor }: RequestContext, args: Record<string, unknown>): void {
  if (visitor?.caller?.dryRunOnly && !isDryRun(args)) {
    throw new GraphQLError(DRY_RUNS_ONLY, { extensions: { code: 'FORBIDDEN' } });
  }
}
