import * as z from 'zod';
import { letterOf, positionOf, STEP_KEYS, SUB_STEP_KEYS, type StepKey, type SubStepKey } from '../../domain/steps/keys';
import { select } from './client';
import { check } from './failure';
import { CONTENTS, SUB_CONTENTS } from './mercado-olivo';
import { preparation, subPreparation } from './preparations';
import { done, say } from './print';
import type { Walk } from './stage';

const standing = { key: z.string(), status: z.string() };
const STATUSES = select(
  'query ($id: ID!) { strategy(id: $id) { steps { key status subSteps { key status } } } }',
  z.object({
    strategy: z.object({ steps: z.array(z.object({ ...standing, subSteps: z.array(z.object(standing)) })) }),
  }),
);

/** Where every step and sub-step stands, by key. */
export async function statusesOf({ stage, strategyId }: Walk): Promise<Record<string, string>> {
  const { strategy } = await stage.agency.read(STATUSES, { id: strategyId });
  const all = strategy.steps.flatMap(({ subSteps, ...step }) => [step, ...subSteps]);
  return Object.fromEntries(all.map(({ key, status }) => [key, status]));
}

/** Does what each step asks for, from one to another. What is complete already is left as it is. */
export async function walkThrough(walk: Walk, first: StepKey, last: StepKey): Promise<void> {
  const statuses = await statusesOf(walk);
  const keys = STEP_KEYS.slice(positionOf(first) - 1, positionOf(last));
  const complete = keys.filter((key) => statuses[key] === 'COMPLETED');
  if (complete.length > 0) say(`complete already: ${complete.map(letterOf).join(', ')}`);
  for (const key of keys.filter((one) => !complete.includes(one))) await walkThroughStep(walk, key, statuses);
}

const COMPLETED = select(
  'strategy { phase progress { completed total } }',
  z.object({
    strategy: z.object({ phase: z.string(), progress: z.object({ completed: z.number(), total: z.number() }) }),
  }),
);

async function walkThroughStep(walk: Walk, key: StepKey, statuses: Record<string, string>): Promise<void> {
  const { stage, strategyId } = walk;
  const name = `${letterOf(key)}  ${key.toLowerCase().replaceAll('_', ' ').padEnd(18)}`;
  if (key === 'INTEGRATION' || preparation(key)) say(`· ${name.trimEnd()}`);
  await stage.agency.change('saveStep', { strategyId, content: CONTENTS[key] });
  if (key === 'INTEGRATION') await walkThroughSubSteps(walk, statuses);
  await preparation(key)?.(walk);
  const { strategy } = await stage.agency.change('completeStep', { strategyId, step: key }, COMPLETED);
  check(`progress after step ${letterOf(key)}`, strategy.progress, {
    completed: positionOf(key),
    total: STEP_KEYS.length,
  });
  const { phase, progress } = strategy;
  done(`${name} ${progress.completed} of ${progress.total}, now ${phase.toLowerCase()}`);
}

async function walkThroughSubSteps(walk: Walk, statuses: Record<string, string>): Promise<void> {
  for (const [index, key] of SUB_STEP_KEYS.entries()) {
    if (statuses[key] === 'COMPLETED') continue;
    await walkThroughSubStep(walk, key);
    done(`H${index + 1} ${key.toLowerCase()}`);
  }
}

async function walkThroughSubStep(walk: Walk, key: SubStepKey): Promise<void> {
  const { stage, strategyId } = walk;
  await stage.agency.change('saveSubStep', { strategyId, content: SUB_CONTENTS[key] });
  await subPreparation(key)?.(walk);
  await stage.agency.change('completeSubStep', { strategyId, subStep: key });
}
