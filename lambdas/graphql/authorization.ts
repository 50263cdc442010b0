import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, GraphQLError, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { isScope, type Scope } from '../domain/access';
import type { RequestContext } from './context';

/** Granted to every verified caller. */
const SIGNED_IN = 'signed-in';
type Requirement = Scope | typeof SIGNED_IN;

type Field = GraphQLFieldConfig<unknown, RequestContext, Record<string, unknown>>;

/**
 * Puts the check before every field that states what it needs. A root field that states nothing is refused to everybody:
 * forgetting the directive closes a door instead of opening it.
 */
export function withAuthorization(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field: Field, _name, typeName) =>
      guarded(field, requirementsOf(schema, field), typeName === schema.getMutationType()?.name),
    [MapperKind.OBJECT_FIELD]: (field: Field) => {
      const requirements = requirementsOf(schema, field);
      return requirements.length === 0 ? field : guarded(field, requirements, false);
    },
  });
}

function requirementsOf(schema: GraphQLSchema, field: Field): Requirement[] {
  return (getDirective(schema, field, 'auth') ?? []).map(({ scope }: { scope?: unknown }) => {
    if (typeof scope === 'string' && (scope === SIGNED_IN || isScope(scope))) return scope;
    throw new Error(`The schema asks for a scope that does not exist: ${String(scope)}.`);
  });
}

function guarded(field: Field, requirements: readonly Requirement[], isMutation: boolean): Field {
  const resolve = field.resolve ?? defaultFieldResolver;
  return {
    ...field,
    resolve: async (parent, args, context, info) => {
      authorize(context, requirements);
      if (!isMutation) return resolve(parent, args, context, info);
      assertMayWrite(context, args);
      const answer: unknown = await resolve(parent, args, context, info);
      context.forget();
      return answer;
    },
  };
}

function authorize({ visitor }: RequestContext, requirements: readonly Requirement[]): void {
  if (!visitor) {
    throw new GraphQLError('Sign in first: send a token or an API key.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
  const lacking = requirements.find((one) => one !== SIGNED_IN && !visitor.caller?.scopes.has(one));
  if (requirements.length > 0 && lacking === undefined) return;
  throw new GraphQLError(reasonOf(visitor.caller !== undefined, lacking), { extensions: { code: 'FORBIDDEN' } });
}

function reasonOf(hasAgency: boolean, lacking: Requirement | undefined): string {
  if (lacking === undefined) return 'Nobody may use this field.';
  if (!hasAgency) return 'Say for which agency you are calling: send its id as X-Agency-Id, or create one.';
  return `This needs the permission ${lacking}.`;
}

/** A key for tests may do every dry run, and nothing that stays. */
function assertMayWrite({ visitor }: RequestContext, args: Record<string, unknown>): void {
  const input = args.input as { dryRun?: boolean | null } | undefined;
  if (visitor?.caller?.dryRunOnly && input?.dryRun !== true) {
    throw new GraphQLError('A test key reads and does dry runs; nothing else.', { extensions: { code: 'FORBIDDEN' } });
  }
}
