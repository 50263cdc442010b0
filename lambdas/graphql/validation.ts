import {
  GraphQLError,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';

/** A kind of operation that the schema does not have: graphql itself finds that only when it is executed. */
const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} in this API.`, { nodes: node }));
  },
});

const RULES = [...specifiedRules, knownOperations];

/** Finds what is wrong with a document by the rules of GraphQL. */
export const createValidator =
  (schema: GraphQLSchema) =>
  /** Suggestions name what the schema has, and are dear to find: they are for callers who are known. */
  (document: DocumentNode, { suggesting }: { suggesting: boolean }): readonly GraphQLError[] =>
    validate(schema, document, RULES, { hideSuggestions: !suggesting }).map(
      ({ message, nodes }) =>
        new GraphQLError(inFull(message), { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    );

/** Graphql compares fields of the same name with one another, and gives up after half a million comparisons. */
const inFull = (message: string): string =>
  message === 'Validation aborted.'
    ? 'The document has more fields of the same name than can be compared with one another: ask for each of them once.'
    : message;

const SUGGESTION = / Did you mean .+\?$/s;

/** Whether an error of graphql ends with what it names of the schema. */
export const suggests = ({ message }: GraphQLError): boolean => SUGGESTION.test(message);

export const withoutSuggestion = ({ message, nodes, extensions }: GraphQLError): GraphQLError =>
  new GraphQLError(message.replace(SUGGESTION, ''), { nodes, extensions });
