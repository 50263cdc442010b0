import { isWritable } from '../domain/text';
import type { Change, Store, UniqueName } from './ports';

/** Nobody holds a longer name, nor one that cannot be written. Neither is looked up: no key of the table could be like it. */
const LONGEST_NAME = 200;

/** Finds out who holds names. Answers by name. */
export async function ownersByName(
  store: Pick<Store, 'ownersOf'>,
  names: readonly UniqueName[],
): Promise<(name: UniqueName) => string | undefined> {
  const distinct = [...new Map(names.map((name) => [keyOf(name), name])).values()];
  const askable = distinct.filter(({ value }) => value !== '' && value.length <= LONGEST_NAME && isWritable(value));
  const owners = await store.ownersOf(askable);
  const byName = new Map(askable.map((name, index) => [keyOf(name), owners[index]]));
  return (name) => byName.get(keyOf(name));
}

/** The names that an object takes and gives up when it goes by others than before. */
export function movedNames(
  before: readonly UniqueName[],
  after: readonly UniqueName[],
): { taken: UniqueName[]; given: UniqueName[] } {
  const without = (names: readonly UniqueName[], others: readonly UniqueName[]) =>
    names.filter((name) => !others.some((other) => keyOf(other) === keyOf(name)));
  return { taken: without(after, before), given: without(before, after) };
}

export const reserved = (names: readonly UniqueName[], ownerId: string): Change[] =>
  names.map((name) => ({ do: 'reserve', name, ownerId }));

export const released = (names: readonly UniqueName[]): Change[] => names.map((name) => ({ do: 'release', name }));

const keyOf = ({ what, brandId, value }: UniqueName): string => `${what} ${brandId ?? ''} ${value}`;
