import { currencySchema } from '../../domain/money';
import { stringScalar } from '../string-scalar';

export const CurrencyCode = stringScalar(
  'CurrencyCode',
  'must be a currency code of ISO 4217, such as "EUR"',
  (text) => currencySchema.safeParse(text).data,
);
