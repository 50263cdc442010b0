import type { StepKey } from '../../../domain/steps/keys';
import { CARRYING_OUT } from './carrying-out';
import { PLANNING } from './planning';

export { BRAND, CRITERIA, LAUNCHED_ON, PROFILES, TERMS } from './brand';
export { SUB_CONTENTS } from './carrying-out';

/** What the team writes down in each step. */
export const CONTENTS: Record<StepKey, object> = { ...PLANNING, ...CARRYING_OUT };
