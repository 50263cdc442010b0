import type { GraphQLSchema } from 'graphql';
import { inParallel } from '../../../lambdas/shared/parallel';
import type { Answer, Client } from '../api';
import { sampleDocument, type Ids } from '../schema-samples';
import { required, shortDocument, variablesFor, type Named, type RootField } from './root-fields';
import { inWords, isNothing } from './verdict';

/** Objects that some callers may not see. */
export interface Hidden {
  named: Named;
  /** Which of the ids are those of hidden objects. */
  hidden: readonly string[];
  /** Ids of the same kinds that name nothing. */
  invented: Ids;
  /** From whom the objects are hidden. */
  from: readonly Client[];
  /** Who sees them: what they are not shown is hidden from nobody. */
  entitled: Client;
}

const NOTHING_TO_HIDE = '–';

/** What callers are told of hidden objects, in a word or two; in capitals when it is more than of objects that do not exist. */
export async function compareWithNothing(schema: GraphQLSchema, field: RootField, given: Hidden): Promise<string> {
  const variables = variablesFor(field, given.named);
  const found = given.hidden.some((id) => JSON.stringify(variables).includes(id))
    ? [await whenNamed(schema, field, given, variables)]
    : [];
  if (!field.isMutation && Object.keys(required(field, variables)).length === 0) {
    found.push(await whenListed(schema, field, given));
  }
  return found.filter((one) => one !== NOTHING_TO_HIDE).join('; ') || NOTHING_TO_HIDE;
}

async function whenNamed(
  schema: GraphQLSchema,
  field: RootField,
  { named, invented, from, entitled }: Hidden,
  variables: Record<string, unknown>,
): Promise<string> {
  const short = shortDocument(field);
  if (!field.isMutation && isNothing(await entitled.query(short, variables))) return 'NOT EVEN SHOWN TO ITS OWNER';
  const document = sampleDocument(schema, field.root, field.field);
  const onInvented = variablesFor(field, { ids: invented, otherProfile: invented.profile });
  const told = await inParallel(from, async (caller) => {
    const ofHidden = masked(await caller.query(document, variables), named.ids);
    const ofNothing = masked(await caller.query(document, onInvented), invented);
    if (ofHidden !== ofNothing) return `TOLD APART: ${ofHidden} FROM ${ofNothing}`;
    return inWords(await caller.query(short, variables));
  });
  return [...new Set(told)].join(', ');
}

async function whenListed(
  schema: GraphQLSchema,
  field: RootField,
  { hidden, from, entitled }: Hidden,
): Promise<string> {
  const document = sampleDocument(schema, field.root, field.field);
  const shows = async (caller: Client) => {
    const text = JSON.stringify(await caller.query(document));
    return hidden.some((id) => text.includes(id));
  };
  if (!(await shows(entitled))) return NOTHING_TO_HIDE;
  return (await inParallel(from, shows)).some(Boolean) ? 'LISTED' : 'left out';
}

/** An answer with the ids taken out, so that two answers can be compared. */
function masked({ status, data, errors }: Answer, ids: Ids): string {
  const told = errors?.map(({ message, extensions }) => ({ message, code: extensions.code }));
  return Object.entries(ids).reduce(
    (shown, [kind, id]) => shown.replaceAll(id, `<${kind}>`),
    JSON.stringify({ status, data, errors: told }),
  );
}
