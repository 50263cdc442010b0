import { GraphQLError, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Finds what is wrong with a document by the rules of GraphQL. */
export const createValidator =
  (schema: GraphQLSchema) =>
  /** Suggestions name what the schema has, and are dear to find: they are for callers who are known. */
  (document: DocumentNode, { suggesting }: { suggesting: boolean }): readonly GraphQLError[] =>
    validate(schema, document, specifiedRules, { hideSuggestions: !suggesting }).map(
      ({ message, nodes }) =>
        new GraphQLError(inFull(message), { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    );

/** Graphql compares fields of the same name with one another, and gives up after half a million comparisons. */
const inFull = (message: string): string =>
  message === 'Validation aborted.'
    ? 'The document has more fields of the same name than can be compared with one another: ask for each of them once.'
    : message;

const SUGGESTION = / Did you mean .+\?$/s;

/** A sentence of graphql without what it names of the schema. */
export const withoutSuggestion = (message: string): string => message.replace(SUGGESTION, '');
