import { stringScalar } from '../string-scalar';

export const Decimal = stringScalar('Decimal', 'must be an exact number as text, written like "1234.50"', (text) =>
  /^-?\d{1,16}(\.\d{1,10})?$/.test(text) ? text : undefined,
);
