/** A step of a flow and the steps that it comes after, by key. */
export interface FlowStep {
  key: string;
  after: readonly string[];
}

/**
 * A circle in the flow, as the keys on the way from a step back to itself in the order in which they would have to be
 * done; `undefined` when there is none. Keys that name no step are not followed.
 */
export function circleIn(steps: readonly FlowStep[]): string[] | undefined {
  const before = new Map(steps.map(({ key, after }) => [key, after]));
  const finished = new Set<string>();
  const way: string[] = [];

  const visit = (key: string): string[] | undefined => {
    const start = way.indexOf(key);
    if (start >= 0) return [...way.slice(start), key].reverse();
    if (finished.has(key)) return undefined;
    way.push(key);
    for (const earlier of before.get(key) ?? []) {
      const circle = visit(earlier);
      if (circle) return circle;
    }
    way.pop();
    finished.add(key);
    return undefined;
  };

  for (const { key } of steps) {
    const circle = visit(key);
    if (circle) return circle;
  }
  return undefined;
}

/** For each step of a flow without circles, all that it comes after, near or far. */
export function allBefore(steps: readonly FlowStep[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(steps.map(({ key, after }) => [key, after]));
  const found = new Map<string, ReadonlySet<string>>();
  const collect = (key: string): ReadonlySet<string> => {
    const known = found.get(key);
    if (known) return known;
    const earlier = new Set((direct.get(key) ?? []).flatMap((one) => [one, ...collect(one)]));
    found.set(key, earlier);
    return earlier;
  };
  for (const { key } of steps) collect(key);
  return found;
}
