import { getOrAdd } from './get-or-add';

class Branch<Value> {
  readonly next = new Map<unknown, Branch<Value>>();
  value?: Value;
}

/**
 * One value for each combination of keys, made when it is first asked for: what ten thousand rows have in common is found
 * without putting a text together for each of them.
 */
export class OnceFor<Value> {
  private readonly root = new Branch<Value>();

  /** @param keys as many each time */
  get(keys: readonly unknown[], make: () => Value): Value {
    let branch = this.root;
    for (const key of keys) branch = getOrAdd(branch.next, key, () => new Branch());
    return (branch.value ??= make());
  }
}
