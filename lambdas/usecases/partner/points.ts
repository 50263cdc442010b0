import { invalid, type UserError } from '../../domain/result';
import { wholeNumber } from '../../domain/text';

/** A budget of a key's own, in points a minute. */
export const ownPoints = wholeNumber(1, 1_000_000_000);

/** A key's own budget is there to hold it closer than all keys are held. */
export const beyondAllKeys = (points: number | undefined, limit: number): UserError[] =>
  points !== undefined && points > limit
    ? [invalid(`A key may use at most ${limit} points a minute.`, ['input', 'pointsPerMinute'])]
    : [];
