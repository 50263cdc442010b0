import { chunks, inParallel } from '../shared/parallel';
import type { Store, UniqueName } from './ports';

const LARGEST_BATCH = 100;
/** Nobody holds a longer name. It is not looked up, as it might not even fit into a key of the table. */
const LONGEST_NAME = 200;

/** Finds out who holds names, each asked for once, a hundred a request. Answers by name. */
export async function ownersByName(
  store: Pick<Store, 'ownersOf'>,
  names: readonly UniqueName[],
): Promise<(name: UniqueName) => string | undefined> {
  const distinct = [...new Map(names.map((name) => [keyOf(name), name])).values()];
  const askable = distinct.filter(({ value }) => value.length <= LONGEST_NAME);
  const owners = (await inParallel(chunks(askable, LARGEST_BATCH), (batch) => store.ownersOf(batch))).flat();
  const byName = new Map(askable.map((name, index) => [keyOf(name), owners[index]]));
  return (name) => byName.get(keyOf(name));
}

const keyOf = ({ what, brandId, value }: UniqueName): string => `${what} ${brandId ?? ''} ${value}`;
