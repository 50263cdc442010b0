import { currentStep, statusOf, subStatusOf } from '../progress';
import type { Requirement } from '../result';
import { requirementsOf, subRequirementsOf } from '../steps';
import { letterOf, STEP_KEYS, SUB_STEP_KEYS, subPositionOf, type StepKey } from '../steps/keys';
import type { Plan } from '../steps/plan';
import { bullets, heading, labelled, paragraphs, type Block } from './markdown';
import { dayOf, type Material } from './material';
import { inWords } from './words';

/** What is still open: what the current step asks for, and which steps need a second look. Or how it ended. */
export function openPoints(material: Material): Block[] {
  const { plan } = material;
  const current = currentStep(plan.strategy.progress);
  const points =
    plan.strategy.status === 'ACTIVE' && current ? [...asked(current, plan), revisits(plan)] : ending(material);
  return [heading(2, 'What is still open'), ...points];
}

const nameOf = (key: StepKey): string => `${letterOf(key)}. ${inWords(key)}`;

function asked(current: StepKey, plan: Plan): Block[] {
  const unmet = unmetOf(current, plan);
  return unmet.length > 0
    ? [paragraphs(`Before step ${nameOf(current)} is complete:`), bullets(unmet.map(({ message }) => message))]
    : [paragraphs(`Step ${nameOf(current)} has all that it asks for; it waits to be completed.`)];
}

/** What is unmet in a step; in H also in the sub-step whose turn it is. */
function unmetOf(current: StepKey, plan: Plan): Requirement[] {
  const subStep =
    current === 'INTEGRATION'
      ? SUB_STEP_KEYS.find((key) => subStatusOf(plan.strategy.progress, key) !== 'COMPLETED')
      : undefined;
  const ofSubStep = subStep
    ? subRequirementsOf(subStep, plan).map((one) => ({
        ...one,
        message: `H${subPositionOf(subStep)}, ${inWords(subStep)}: ${one.message}`,
      }))
    : [];
  return [...requirementsOf(current, plan), ...ofSubStep].filter(({ met }) => !met);
}

function revisits({ strategy }: Plan): Block {
  const steps = STEP_KEYS.filter((key) => statusOf(strategy.progress, key) === 'NEEDS_REVISIT');
  return labelled('To be looked at again', steps.map(nameOf).join(', '));
}

function ending(material: Material): Block[] {
  const { status, endedAt, endedReason } = material.plan.strategy;
  const on = endedAt === undefined ? '' : ` on ${dayOf(endedAt, material)}`;
  switch (status) {
    case 'ABANDONED':
      return [paragraphs(`The strategy was abandoned${on}.`), labelled('Reason', endedReason)];
    case 'SUPERSEDED':
      return [paragraphs(`The strategy was followed by its next iteration${on}.`)];
    default:
      return [paragraphs(`Nothing: the strategy was completed${on}.`)];
  }
}
