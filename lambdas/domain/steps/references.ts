import type { Plan } from './plan';
import type { Objection } from './step';

type WithContents = Pick<Plan, 'contents'>;

/** The things of a plan that are referred to by key. */
export const objectivesOf = ({ contents }: WithContents) => contents.OBJECTIVES?.objectives ?? [];
export const platformsOf = ({ contents }: WithContents) => contents.IDENTITY?.platforms ?? [];
export const ideasOf = ({ contents }: WithContents) => contents.TACTICS?.ideas ?? [];
export const committedIdeasOf = (plan: WithContents) => ideasOf(plan).filter((idea) => idea.committed);
export const segmentsOf = ({ contents }: WithContents) => contents.RESEARCH?.segments ?? [];
export const measuresOf = ({ contents }: WithContents) => contents.MEASUREMENT?.measures ?? [];

export const keysOf = (things: readonly { key: string }[]): Set<string> => new Set(things.map((thing) => thing.key));

/** A reference that stands in a step's content; `undefined` refers to nothing and is fine. */
interface Reference {
  key: string | undefined;
  path: (string | number)[];
}

/** Objects to every reference whose key names none of the known things. `kind` is what it should have named. */
export function unknownReferences(kind: string, known: ReadonlySet<string>, references: Reference[]): Objection[] {
  return references.flatMap(({ key, path }) =>
    key === undefined || known.has(key) ? [] : [{ message: `There is no ${kind} "${key}".`, path: path.map(String) }],
  );
}

/** Objects to every reference after the first that names the same thing. */
export function repeatedReferences(references: Reference[]): Objection[] {
  const seen = new Set<string>();
  return references.flatMap(({ key, path }) => {
    if (key === undefined) return [];
    const repeated = seen.has(key);
    seen.add(key);
    return repeated ? [{ message: `"${key}" comes twice; one entry is enough.`, path: path.map(String) }] : [];
  });
}
