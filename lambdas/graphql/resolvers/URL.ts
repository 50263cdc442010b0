import { isWebAddress } from '../../domain/text';
import { stringScalar } from '../string-scalar';

export const URL = stringScalar(
  'URL',
  'must be an absolute http or https address of at most 2,000 characters',
  (text) => (isWebAddress(text) ? text : undefined),
);
