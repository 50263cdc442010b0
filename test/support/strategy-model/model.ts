import { approvalRules } from './model-approvals';
import { campaignRules } from './model-campaigns';
import { moneyRules } from './model-money';
import { stepRules } from './model-steps';
import type { Call, Outcome } from './call';
import type { Transition } from './transition';
import type { World } from './world';

const TRANSITIONS: Readonly<Record<string, Transition>> = {
  ...stepRules,
  ...moneyRules,
  ...approvalRules,
  ...campaignRules,
};

/** The mutations that the model knows. */
export const MODELLED = Object.keys(TRANSITIONS);

/** What a call does to a world, by the reference model; the world given stays as it is. */
export function applied(world: World, { mutation, input, by }: Call): { world: World; outcome: Outcome } {
  const next = structuredClone(world);
  const transition = TRANSITIONS[mutation];
  if (!transition) throw new Error(`The model does not know ${mutation}.`);
  const outcome = transition(next, input, by);
  return { world: outcome.codes.length > 0 ? world : next, outcome };
}
