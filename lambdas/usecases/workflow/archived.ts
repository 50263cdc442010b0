import type { UserError } from '../../domain/result';

/** Nothing new is planned for a brand that was put away. */
export const brandArchived: UserError = {
  code: 'STATE_CONFLICT',
  message: 'This brand is archived. Restore it first.',
  path: ['input', 'brandId'],
};
