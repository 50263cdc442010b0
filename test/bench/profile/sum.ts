import type { Profiler } from 'node:inspector';
import { originOf, type Origin } from './origin';

/** Milliseconds that the processor worked, by part and by function. */
export interface Spent {
  total: number;
  parts: Map<string, number>;
  functions: Map<string, number>;
}

/** Adds profiles up. A sample stands for the time since the one before it. */
export function sum(profiles: readonly Profiler.Profile[]): Spent {
  const spent: Spent = { total: 0, parts: new Map(), functions: new Map() };
  for (const { nodes, samples = [], timeDeltas = [] } of profiles) {
    const origins = new Map(nodes.map(({ id, callFrame }) => [id, isWork(callFrame) && originOf(callFrame)]));
    for (const [place, id] of samples.entries()) {
      const origin = origins.get(id);
      if (origin) add(spent, origin, (timeDeltas[place] ?? 0) / 1_000);
    }
  }
  return spent;
}

/** Neither waiting, nor what the profiler itself takes to begin. */
const isWork = ({ functionName, scriptId }: Profiler.ProfileNode['callFrame']): boolean =>
  scriptId !== '0' || !['(idle)', '(root)', 'dispatch'].includes(functionName);

function add(spent: Spent, { part, place }: Origin, milliseconds: number): void {
  spent.total += milliseconds;
  spent.parts.set(part, (spent.parts.get(part) ?? 0) + milliseconds);
  spent.functions.set(place, (spent.functions.get(place) ?? 0) + milliseconds);
}
