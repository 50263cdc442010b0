import type { Requirement } from '../../lambdas/domain/result';
import type { Plan } from '../../lambdas/domain/steps/plan';
import { completePlan } from './plan';

/** What is changed in the complete plan so that one rule, and no other of its step, is unmet; and what is then named. */
export type RuleCase = [code: string, change: (plan: Plan) => Plan, naming?: string];

/** One table of cases a step: whole without a change, one rule unmet with each, and no rule without a case. */
export function testRules(step: string, requirementsIn: (plan: Plan) => Requirement[], cases: RuleCase[]): void {
  const unmetIn = (plan: Plan) => requirementsIn(plan).filter((one) => !one.met);

  describe(step, () => {
    it('is complete in the complete plan', () => {
      expect(unmetIn(completePlan())).toEqual([]);
    });

    it.each(cases.map(([code, change, naming = '']) => ({ code, change, naming })))(
      '$code alone is unmet when it is broken',
      ({ code, change, naming }) => {
        const unmet = unmetIn(change(completePlan()));
        expect(unmet.map((one) => one.code)).toEqual([code]);
        expect(unmet[0]?.message).toContain(naming);
      },
    );

    it('has a case for each of its rules', () => {
      const codes = requirementsIn(completePlan()).map((one) => one.code);
      expect([...new Set(cases.map(([code]) => code))].sort()).toEqual([...codes].sort());
    });
  });
}
