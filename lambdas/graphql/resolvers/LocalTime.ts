import { isLocalTime } from '../../domain/local-time';
import { stringScalar } from '../string-scalar';

export const LocalTime = stringScalar(
  'LocalTime',
  'must be a time of day from 00:00 to 23:59, written like "09:30"',
  (text) => (isLocalTime(text) ? text : undefined),
);
