import type { UserError } from '../domain/result';
import type { Session } from './session';

/** Why somebody who is limited to certain brands may not do what concerns all of them; `undefined` for everybody else. */
export const forAllBrands = ({ caller }: Session, toDo: string): UserError | undefined =>
  caller.brandIds && {
    code: 'STATE_CONFLICT',
    message: `A caller who is limited to certain brands cannot ${toDo}.`,
  };
