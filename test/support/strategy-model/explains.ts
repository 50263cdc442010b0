import type { Call, Outcome } from './call';
import { applied } from './model';
import { idsOf, textOf, type World } from './world';

/** A call with what the program answered; without an outcome nobody knows what came of it. */
export interface Sent {
  call: Call;
  outcome?: Outcome;
}

/**
 * Whether some order of the calls leads, in the reference model, to these answers and to this world. A call without an
 * answer was done as a whole or not at all.
 */
export function isExplained(before: World, sent: readonly Sent[], after: World): boolean {
  const known = idsOf(before);
  const goal = textOf(after, known);
  const explains = (world: World, rest: readonly Sent[]): boolean => {
    if (rest.every(({ outcome }) => outcome === undefined) && textOf(world, known) === goal) return true;
    return rest.some((one, index) => {
      const next = applied(world, one.call);
      if (one.outcome && JSON.stringify(one.outcome) !== JSON.stringify(next.outcome)) return false;
      return explains(next.world, rest.toSpliced(index, 1));
    });
  };
  return explains(before, sent);
}

/** The nearest the model comes to it, for a person who looks for the mistake: the calls one after the other. */
export function tellOf(before: World, sent: readonly Sent[], after: World): string {
  let world = before;
  const story = sent.map(({ call, outcome }) => {
    const next = applied(world, call);
    world = next.world;
    return `${call.by.role} ${call.mutation} ${JSON.stringify(call.input)}
    answered: ${outcome ? JSON.stringify(outcome) : 'nothing'}
    expected: ${JSON.stringify(next.outcome)}`;
  });
  const [expected, found] = [linesOf(world), linesOf(after)];
  return [
    ...story,
    'Expected, in this order of the calls, and not found:',
    ...expected.filter((line) => !found.includes(line)),
    'Found and not expected:',
    ...found.filter((line) => !expected.includes(line)),
  ].join('\n');
}

/** Every single fact of a world, with its place. */
function linesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [`  ${path}: ${String(value)}`];
  return Object.entries(value).flatMap(([name, one]) => linesOf(one, path === '' ? name : `${path}.${name}`));
}
