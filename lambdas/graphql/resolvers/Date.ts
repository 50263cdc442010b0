import { isDay } from '../../domain/calendar';
import { stringScalar } from '../string-scalar';

export const Date = stringScalar('Date', 'must be a day that exists, written like "2026-08-31"', (text) =>
  isDay(text) ? text : undefined,
);
