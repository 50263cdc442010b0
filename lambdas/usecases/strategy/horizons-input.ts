import * as z from 'zod';
import { daySchema } from '../../domain/calendar';
import { invalid, type UserError } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';

export const horizonsSchema = z.object({
  shortTermEndsOn: daySchema,
  midTermEndsOn: daySchema,
  longTermEndsOn: daySchema,
});

/** Every term ends after the one before it, and the first after the start. */
export function horizonsErrors({ startsOn, horizons }: Pick<Strategy, 'startsOn' | 'horizons'>): UserError[] {
  if (!horizons) return [];
  const { shortTermEndsOn, midTermEndsOn, longTermEndsOn } = horizons;
  const error = (name: string, message: string) => invalid(message, ['input', 'horizons', name]);
  return [
    ...(shortTermEndsOn < startsOn ? [error('shortTermEndsOn', `Must not lie before the start, ${startsOn}.`)] : []),
    ...(midTermEndsOn <= shortTermEndsOn ? [error('midTermEndsOn', 'Must lie after the end of the short term.')] : []),
    ...(longTermEndsOn <= midTermEndsOn ? [error('longTermEndsOn', 'Must lie after the end of the mid term.')] : []),
  ];
}
