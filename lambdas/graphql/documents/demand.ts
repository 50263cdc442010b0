import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../context';
import { at, type Variables } from '../limits/given';
import { documentNotFound } from './trusted';

interface Asked {
  operation: OperationDefinitionNode;
  variables: Variables;
}

/**
 * Throws a `GraphQLError` when the document may not be served to its caller: it was found for another agency, or the agency
 * serves people nothing but trusted documents. Programs with keys are free.
 */
export function demandTrust({ visitor, trustedFor }: RequestContext, asked: Asked): void {
  if (trustedFor !== undefined && trustedFor !== visitor?.caller?.agencyId) throw documentNotFound();
  if (!visitor?.trustedDocumentsOnly || trustedFor !== undefined || visitor.apiKey || endsTheDemand(asked)) return;
  throw new GraphQLError(
    'The agency serves people only the documents that it has published: send the hash of one, or call with an API key.',
    { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
  );
}

/** Otherwise nobody without a key could ever take it back. Who may do that may read the same right afterwards. */
function endsTheDemand({ operation, variables }: Asked): boolean {
  const [only, ...others] = operation.selectionSet.selections;
  if (others.length > 0 || only?.kind !== Kind.FIELD || only.name.value !== 'updateAgency') return false;
  const input = only.arguments?.find(({ name }) => name.value === 'input')?.value;
  if (input?.kind === Kind.VARIABLE) return at(variables[input.name.value], 'trustedDocumentsOnly') === false;
  const setting = input?.kind === Kind.OBJECT && input.fields.find(({ name }) => name.value === 'trustedDocumentsOnly');
  if (!setting) return false;
  if (setting.value.kind === Kind.VARIABLE) return variables[setting.value.name.value] === false;
  return setting.value.kind === Kind.BOOLEAN && !setting.value.value;
}
