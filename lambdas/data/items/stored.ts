import * as z from 'zod';
import { HORIZONS } from '../../domain/horizon';
import { STEP_KEYS, SUB_STEP_KEYS } from '../../domain/steps/keys';

/** The document client reads whole numbers as `number`; amounts are `bigint` in the domain. */
export const wholeNumber = z.union([z.number(), z.bigint()]).transform((value) => BigInt(value));

export const money = z.object({ minor: wholeNumber, currency: z.string() });
export const horizon = z.enum(HORIZONS);
export const stepKey = z.enum(STEP_KEYS);
export const subStepKey = z.enum(SUB_STEP_KEYS);
export const account = z.object({ planned: wholeNumber, spent: wholeNumber });
export const byHorizon = <T extends z.ZodType>(value: T) =>
  z.object({ SHORT_TERM: value, MID_TERM: value, LONG_TERM: value });
