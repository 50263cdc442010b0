import * as z from 'zod';
import { stringScalar } from '../string-scalar';

const form = z.email().max(254);

export const EmailAddress = stringScalar(
  'EmailAddress',
  'must be an e-mail address',
  (text) => form.safeParse(text.trim().toLowerCase()).data,
);
