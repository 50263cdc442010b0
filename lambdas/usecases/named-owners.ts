import { isWritable } from '../domain/text';
import { chunks, inParallel } from '../shared/parallel';
import type { Store, UniqueName } from './ports';

const LARGEST_BATCH = 100;
/** Nobody holds a longer name, nor one that cannot be written. Neither is looked up: no key of the table could be like it. */
const LONGEST_NAME = 200;

/** Finds out who holds names, each asked for once, a hundred a request. Answers by name. */
export async function ownersByName(
  store: Pick<Store, 'ownersOf'>,
  names: readonly UniqueName[],
): Promise<(name: UniqueName) => string | undefined> {
  const distinct = [...new Map(names.map((name) => [keyOf(name), name])).values()];
  const askable = distinct.filter(({ value }) => value !== '' && value.length <= LONGEST_NAME && isWritable(value));
  const owners = (await inParallel(chunks(askable, LARGEST_BATCH), (batch) => store.ownersOf(batch))).flat();
  const byName = new Map(askable.map((name, index) => [keyOf(name), owners[index]]));
  return (name) => byName.get(keyOf(name));
}

const keyOf = ({ what, brandId, value }: UniqueName): string => `${what} ${brandId ?? ''} ${value}`;
