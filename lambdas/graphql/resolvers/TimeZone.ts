import { isTimeZone } from '../../domain/calendar';
import { stringScalar } from '../string-scalar';

export const TimeZone = stringScalar(
  'TimeZone',
  'must be a time zone of the IANA database, such as "Europe/Madrid"',
  (text) => (isTimeZone(text) ? text : undefined),
);
