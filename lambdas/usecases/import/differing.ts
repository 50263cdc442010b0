/** What a row says otherwise than the object has it; `undefined` when nothing. Of what is left out it says nothing. */
export function differing<T extends object, V extends Partial<T>>(before: T, values: V): Partial<V> | undefined {
  const changes = Object.entries(values).filter(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(before[name as keyof T]),
  );
  return changes.length === 0 ? undefined : (Object.fromEntries(changes) as Partial<V>);
}
