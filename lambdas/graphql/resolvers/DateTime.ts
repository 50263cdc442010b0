import { stringScalar } from '../string-scalar';

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

export const DateTime = stringScalar(
  'DateTime',
  'must be an instant with its offset, written like "2026-08-31T16:20:00Z"',
  (text) => {
    const milliseconds = FORM.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
  },
);
