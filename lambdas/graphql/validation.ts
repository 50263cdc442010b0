import { GraphQLError, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/**
 * What is wrong with documents by the rules of GraphQL. A document that is right is not looked at again for as long as it
 * is kept: Apollo keeps those it parsed.
 */
export function createValidator(schema: GraphQLSchema) {
  const right = new WeakSet<DocumentNode>();
  /** Suggestions name what the schema has, and are dear to find: they are for callers who are known. */
  return (document: DocumentNode, { suggesting }: { suggesting: boolean }): readonly GraphQLError[] => {
    if (right.has(document)) return [];
    const errors = validate(schema, document, specifiedRules, { hideSuggestions: !suggesting });
    if (errors.length === 0) right.add(document);
    return errors.map(
      ({ message, nodes }) => new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    );
  };
}

const SUGGESTION = / Did you mean .+\?$/s;

/** A sentence of graphql without what it names of the schema. */
export const withoutSuggestion = (message: string): string => message.replace(SUGGESTION, '');
