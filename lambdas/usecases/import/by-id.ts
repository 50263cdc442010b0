import { chunks, inParallel } from '../../shared/parallel';

const LARGEST_BATCH = 100;

/** Reads the objects with these ids, each once, a hundred a request. Those that do not exist are missing from the map. */
export async function byId<T extends { id: string }>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<(T | undefined)[]>,
): Promise<ReadonlyMap<string, T>> {
  const found = await inParallel(chunks([...new Set(ids)], LARGEST_BATCH), read);
  return new Map(found.flat().flatMap((one) => (one ? [[one.id, one]] : [])));
}
