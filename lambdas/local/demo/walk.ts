import { letterOf, STEP_KEYS, SUB_STEP_KEYS, type StepKey, type SubStepKey } from '../../domain/steps/keys';
import { CONTENTS, SUB_CONTENTS } from './mercado-olivo';
import { preparation, subPreparation } from './preparations';
import { say } from './print';
import type { Stage } from './stage';

/** The strategy that is taken from A to R. */
export interface Walk {
  stage: Stage;
  brandId: string;
  strategyId: string;
}

type Statuses = Record<string, string>;

/** Where every step and sub-step stands, by key. */
export async function statusesOf({ stage, strategyId }: Walk): Promise<Statuses> {
  const { strategy } = await stage.agency.ask(
    'query ($id: ID!) { strategy(id: $id) { steps { key status subSteps { key status } } } }',
    { id: strategyId },
  );
  const all = strategy.steps.flatMap((step: { subSteps: object[] }) => [step, ...step.subSteps]);
  return Object.fromEntries(all.map(({ key, status }: { key: string; status: string }) => [key, status]));
}

/** Does what each step asks for, from the first that is not complete to the last of these. */
export async function walkThrough(walk: Walk, last: StepKey): Promise<void> {
  const statuses = await statusesOf(walk);
  for (const key of STEP_KEYS.slice(0, STEP_KEYS.indexOf(last) + 1)) {
    if (statuses[key] === 'COMPLETED') continue;
    const { stage, strategyId } = walk;
    await stage.agency.ask(
      'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { code message } } }',
      {
        input: { strategyId, content: CONTENTS[key] },
      },
    );
    if (key === 'INTEGRATION') await walkThroughSubSteps(walk, statuses);
    await preparation(key)?.(walk);
    const { completeStep } = await stage.agency.ask(
      `mutation ($input: CompleteStepInput!) { completeStep(input: $input) {
        strategy { phase progress { completed total } } userErrors { code message ... on RequirementsError { unmet { message } } } } }`,
      { input: { strategyId, step: key } },
    );
    const { phase, progress } = completeStep.strategy;
    say(
      `${letterOf(key)}  ${key.padEnd(18)} complete: ${progress.completed} of ${progress.total}, ${phase.toLowerCase()}`,
    );
  }
}

async function walkThroughSubSteps(walk: Walk, statuses: Statuses): Promise<void> {
  for (const [index, key] of SUB_STEP_KEYS.entries()) {
    if (statuses[key] === 'COMPLETED') continue;
    await walkThroughSubStep(walk, key);
    say(`   H${index + 1} ${key.toLowerCase()}`);
  }
}

async function walkThroughSubStep(walk: Walk, key: SubStepKey): Promise<void> {
  const { stage, strategyId } = walk;
  await stage.agency.ask(
    'mutation ($input: SaveSubStepInput!) { saveSubStep(input: $input) { userErrors { code message } } }',
    {
      input: { strategyId, content: SUB_CONTENTS[key] },
    },
  );
  await subPreparation(key)?.(walk);
  await stage.agency.ask(
    `mutation ($input: CompleteSubStepInput!) { completeSubStep(input: $input) {
      userErrors { code message ... on RequirementsError { unmet { message } } } } }`,
    { input: { strategyId, subStep: key } },
  );
}
