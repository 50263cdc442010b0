import { isDay } from '../../domain/calendar';
import { stringScalar } from '../string-scalar';

export const Date = stringScalar(
  'Date',
  'must be a day from 1900 to 2999 that exists, written like "2026-08-31"',
  (text) => (isDay(text) ? text : undefined),
);
