import fc from 'fast-check';
import { allBefore, circleIn, type FlowStep } from '../../../../lambdas/domain/workflow/flow';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Any flow, circles included. */
const flows = fc
  .array(fc.uniqueArray(fc.constantFrom(...KEYS)), { minLength: KEYS.length, maxLength: KEYS.length })
  .map((afters): FlowStep[] => afters.map((after, index) => ({ key: KEYS[index] as string, after })));

/** Flows in which every step comes after some of those before it, listed in any order. */
const flowsWithoutCircles = fc
  .tuple(...KEYS.map((key, index) => fc.subarray(KEYS.slice(0, index)).map((after): FlowStep => ({ key, after }))))
  .chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }));

/** Whether the steps can be done one by one, each after all that it comes after. */
function canBeDone(steps: readonly FlowStep[]): boolean {
  const done = new Set<string>();
  let left = steps;
  for (;;) {
    const next = left.filter(({ after }) => after.every((key) => done.has(key)));
    if (next.length === 0) return left.length === 0;
    next.forEach(({ key }) => done.add(key));
    left = left.filter((step) => !next.includes(step));
  }
}

it('a circle is found exactly where the steps cannot be done one by one', () => {
  fc.assert(fc.property(flows, (steps) => (circleIn(steps) === undefined) === canBeDone(steps)));
});

it('a circle is a way along the flow that comes back to where it began, and visits nothing else twice', () => {
  fc.assert(
    fc.property(flows, (steps) => {
      const circle = circleIn(steps);
      fc.pre(circle !== undefined);
      const after = new Map(steps.map((step) => [step.key, step.after]));
      expect(circle[0]).toBe(circle.at(-1));
      expect(new Set(circle).size).toBe(circle.length - 1);
      circle.slice(1).forEach((key, index) => expect(after.get(key)).toContain(circle[index]));
    }),
  );
});

it('what a step comes after includes what that comes after, and never itself', () => {
  fc.assert(
    fc.property(flowsWithoutCircles, (steps) => {
      expect(circleIn(steps)).toBeUndefined();
      const before = allBefore(steps);
      for (const { key, after } of steps) {
        const expected = new Set(after.flatMap((one) => [one, ...(before.get(one) ?? [])]));
        expect(before.get(key)).toEqual(expected);
        expect(expected.has(key)).toBe(false);
      }
    }),
  );
});
