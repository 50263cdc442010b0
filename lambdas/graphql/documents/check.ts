import { GraphQLError, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { clearMessage } from '../clear-message';
import { beyond, faultsOfForm, MOST_TOKENS } from '../limits';
import { createCounter } from '../limits/cost';
import { createValidator } from '../validation';

/** Says what is wrong with a document before anybody sends it: its form, its rules, and its cost without variables. */
export function createDocumentCheck(schema: GraphQLSchema): (body: string) => string[] {
  const validate = createValidator(schema);
  const count = createCounter(schema);
  return (body) => {
    const document = parsed(body);
    if (document instanceof Error) return [clearMessage(document.message)];
    const form = faultsOfForm(document).faults;
    if (form.length > 0) return form.map(({ message }) => message);
    const faults = validate(document, { suggesting: true });
    if (faults.length > 0) return faults.map(({ message }) => clearMessage(message));
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operations.length === 0) return ['The document has no operation.'];
    return operations
      .map((operation) => count(document, operation, {}))
      .flatMap(({ nodes, points }) => [beyond('nodes', nodes), beyond('cost', points)])
      .flatMap((fault) => fault?.message ?? []);
  };
}

function parsed(body: string): DocumentNode | Error {
  try {
    return parse(body, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    // The parser goes down as deep as the document does.
    if (error instanceof RangeError) return new Error('The document is nested too deeply.');
    throw error;
  }
}
