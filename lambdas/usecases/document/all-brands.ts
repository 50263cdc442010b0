import type { UserError } from '../../domain/result';
import type { Session } from '../session';

/** Documents are the whole agency's; `undefined` for a caller who may see all of its brands. */
export const forAllBrands = ({ caller }: Session): UserError | undefined =>
  caller.brandIds && {
    code: 'STATE_CONFLICT',
    message: 'A caller who is limited to certain brands cannot say which documents the whole agency trusts.',
  };
