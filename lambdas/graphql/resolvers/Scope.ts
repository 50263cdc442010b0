import { isScope } from '../../domain/access';
import { stringScalar } from '../string-scalar';

/** `signed-in` stands only in the schema: it asks for a verified caller and is granted to nobody in particular. */
export const Scope = stringScalar('Scope', 'must be a permission, such as "brands:read"', (text) =>
  isScope(text) || text === 'signed-in' ? text : undefined,
);
