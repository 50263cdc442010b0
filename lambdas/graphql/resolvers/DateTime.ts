import { isDay } from '../../domain/calendar';
import { stringScalar } from '../string-scalar';

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

export const DateTime = stringScalar(
  'DateTime',
  'must be an instant from 1900 to 2999 with its offset, written like "2026-08-31T16:20:00Z"',
  (text) => {
    // The day is looked at by itself, since Date takes February 30th for March 2nd.
    const milliseconds = FORM.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(milliseconds)) return undefined;
    const instant = new Date(milliseconds).toISOString();
    // An offset may lead out of the years that sort as text.
    return isDay(instant.slice(0, 10)) ? instant : undefined;
  },
);
