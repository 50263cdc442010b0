import {
  defaultFieldResolver,
  GraphQLError,
  type FieldDefinitionNode,
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

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** Types of whose fields each has to state what it needs. */
const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * Puts the check before a field that states what it needs. A root field that states nothing is refused to everybody: forgetting
 * the directive closes a door instead of opening it. Throws when the schema asks for a scope that does not exist.
 */
export function guarded(
  schema: GraphQLSchema,
  typeName: string,
  field: FieldDefinitionNode,
  resolve?: Resolve,
): Resolve | undefined {
  const requirements = requirementsOf(schema, field);
  if (requirements.length === 0 && !ROOTS.includes(typeName)) return resolve;
  return withGuard(resolve ?? defaultFieldResolver, {
    requirements,
    isMutation: typeName === 'Mutation',
    dryRunSaidBefore: directivesOf(schema, { astNode: field }, 'dryRunSaidAtStart').length > 0,
    inParts: directivesOf(schema, { astNode: field }, 'inParts').length > 0,
  });
}

function requirementsOf(schema: GraphQLSchema, field: FieldDefinitionNode): Requirement[] {
  return directivesOf(schema, { astNode: field }, 'auth').map(({ scope, anyOf }) =>
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

function withGuard(resolve: Resolve, { requirements, isMutation, dryRunSaidBefore, inParts }: Guard): Resolve {
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
