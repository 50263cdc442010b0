import { GraphQLError, type DocumentNode } from 'graphql';
import { measure, type Structure } from './structure';

/** Words and signs of a document; parsing itself ends there. */
export const MOST_TOKENS = 15_000;

/** What a request may be at the most. */
const LIMITS = {
  /** Characters: data belongs into variables. */
  characters: 250_000,
  definitions: 250,
  roots: 50,
  depth: 25,
  valueDepth: 25,
  selections: 3_000,
  aliases: 200,
  directives: 100,
  directivesInOnePlace: 10,
  /** Objects that the answer may consist of. */
  nodes: 20_000,
  /** Points. */
  cost: 20_000,
} as const;

type Limit = keyof typeof LIMITS;

const WHAT: Record<Limit, string> = {
  characters: 'characters',
  definitions: 'operations and fragments',
  roots: 'fields of the root',
  depth: 'fields within one another',
  valueDepth: 'lists and objects within one another in arguments',
  selections: 'fields and fragments, each counted where it is spread',
  aliases: 'aliases, each counted where it is spread',
  directives: 'directives, each counted where it is spread',
  directivesInOnePlace: 'directives in one place',
  nodes: 'objects that the answer may have',
  cost: 'points of cost',
};

/** The refusal of a request that goes beyond a limit; `undefined` for one that does not. */
export function beyond(limit: Limit, found: number): GraphQLError | undefined {
  const most = LIMITS[limit];
  if (found <= most) return undefined;
  return new GraphQLError(
    `The document comes to ${inFigures(found)} ${WHAT[limit]}; at most ${inFigures(most)} are allowed.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', limit, most, http: { status: 400 } } },
  );
}

/** Figures beyond imagination are no help. */
const inFigures = (count: number): string =>
  count > 1_000_000 ? 'more than a million' : Math.ceil(count).toLocaleString('en-GB');

const OF_STRUCTURE = [
  'roots',
  'depth',
  'valueDepth',
  'selections',
  'aliases',
  'directives',
  'directivesInOnePlace',
] as const satisfies (Limit & keyof Structure)[];

/** Every limit of form that a document goes beyond. What it asks for has no part in it: see `costOf`. */
export function faultsOfForm(document: DocumentNode): { faults: GraphQLError[]; introspects: boolean } {
  const tooMany = beyond('definitions', document.definitions.length);
  if (tooMany) return { faults: [tooMany], introspects: false };
  const structures = measure(document);
  const faults = OF_STRUCTURE.flatMap((limit) => {
    const fault = beyond(limit, Math.max(...structures.map((one) => one[limit])));
    return fault ? [fault] : [];
  });
  return { faults, introspects: structures.some(({ introspects }) => introspects) };
}
