import { ARCHIVED_BRAND, type Brand } from '../../domain/brand';
import type { UserError } from '../../domain/result';

/**
 * Why nothing changes of a brand that is archived, nor of anything that belongs to it; empty for one in use. Whoever decides on
 * a change asks this of the brand it read. What moves the brand's header is refused by the store as well, so that no such
 * change slips past somebody who archives the brand at that moment.
 *
 * @param path what of the input leads to the brand
 */
export const archivedErrors = ({ archivedAt }: Pick<Brand, 'archivedAt'>, path?: string[]): UserError[] =>
  archivedAt === undefined ? [] : [{ code: 'STATE_CONFLICT', message: ARCHIVED_BRAND, path }];
