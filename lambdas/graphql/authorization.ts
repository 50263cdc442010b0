import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, GraphQLError, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { DRY_RUNS_ONLY, isScope, type Scope } from '../domain/access';
import type { RequestContext } from './context';
import { carryOut, isDryRun } from './mutation';

/** Granted to every verified caller. */
const SIGNED_IN = 'signed-in';
/** Scopes of which a caller needs one. */
type Requirement = readonly (Scope | typeof SIGNED_IN)[];

type Field = GraphQLFieldConfig<unknown, RequestContext, Record<string, unknown>>;

/**
 * Puts the check before every field that states what it needs. A root field that states nothing is refused to everybody:
 * forgetting the directive closes a door instead of opening it.
 */
export function withAuthorization(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field: Field, _name, typeName) =>
      guarded(field, {
        requirements: requirementsOf(schema, field),
        isMutation: typeName === schema.getMutationType()?.name,
        dryRunSaidBefore: getDirective(schema, field, 'dryRunSaidAtStart') !== undefined,
      }),
    [MapperKind.OBJECT_FIELD]: (field: Field) => {
      const requirements = requirementsOf(schema, field);
      return requirements.length === 0 ? field : guarded(field, { requirements });
    },
  });
}

function requirementsOf(schema: GraphQLSchema, field: Field): Requirement[] {
  return (getDirective(schema, field, 'auth') ?? []).map(({ scope, anyOf }: { scope?: unknown; anyOf?: unknown[] }) =>
    (anyOf ?? [scope]).map((one) => {
      if (typeof one === 'string' && (one === SIGNED_IN || isScope(one))) return one;
      throw new Error(`The schema asks for a scope that does not exist: ${String(one)}.`);
    }),
  );
}

interface Guard {
  requirements: readonly Requirement[];
  isMutation?: boolean;
  /** Whether the use case, and not the input, knows if it is a dry run. */
  dryRunSaidBefore?: boolean;
}

function guarded(field: Field, { requirements, isMutation, dryRunSaidBefore }: Guard): Field {
  const resolve = field.resolve ?? defaultFieldResolver;
  return {
    ...field,
    resolve: async (parent, args, context, info) => {
      if (isMutation) {
        return carryOut({ context, operation: info.fieldName, args }, async (within) => {
          authorize(context, requirements);
          if (!dryRunSaidBefore) assertMayWrite(context, args);
          return resolve(parent, args, within, info);
        });
      }
      authorize(context, requirements);
      return resolve(parent, args, context, info);
    },
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
  throw new GraphQLError(reasonOf(visitor.caller !== undefined, lacking), { extensions: { code: 'FORBIDDEN' } });
}

function reasonOf(hasAgency: boolean, lacking: Requirement | undefined): string {
  if (lacking === undefined) return 'Nobody may use this field.';
  if (!hasAgency) return 'Say for which agency you are calling: send its id as X-Agency-Id, or create one.';
  return `This needs the permission ${lacking.join(' or ')}.`;
}

/** A key for tests may do every dry run, and nothing that stays. */
function assertMayWrite({ visitor }: RequestContext, args: Record<string, unknown>): void {
  if (visitor?.caller?.dryRunOnly && !isDryRun(args)) {
    throw new GraphQLError(DRY_RUNS_ONLY, { extensions: { code: 'FORBIDDEN' } });
  }
}
