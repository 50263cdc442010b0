import * as z from 'zod';
import { STEPS } from '../../domain/steps';
import { positionOf } from '../../domain/steps/keys';
import type { StepVersion } from '../../domain/steps/version';
import { stepVersionKey, type Tenant } from '../keys';
import type { Item } from '../table-access';
import { stepKey, subStepKey } from './stored';

const frame = z.object({
  step: stepKey,
  subStep: subStepKey.optional(),
  strategyVersion: z.number(),
  savedAt: z.string(),
  savedBy: z.string(),
});

export const stepVersionItem = (tenant: Tenant, strategyId: string, value: StepVersion): Item => ({
  ...stepVersionKey(tenant, strategyId, positionOf(value.step), value.strategyVersion),
  ...value,
});
export const readStepVersion = (item: Item): StepVersion => {
  const version = frame.parse(item);
  return { ...version, content: STEPS[version.step].content.parse(item.content) };
};
