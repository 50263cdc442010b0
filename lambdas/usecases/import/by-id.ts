/** Reads the objects with these ids. Those that do not exist are missing from the map. */
export async function byId<T extends { id: string }>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<(T | undefined)[]>,
): Promise<ReadonlyMap<string, T>> {
  const found = await read([...new Set(ids)]);
  return new Map(found.flatMap((one) => (one ? [[one.id, one]] : [])));
}
