import { overgrown } from '../../domain/allocation-plan';
import { horizonName } from '../../domain/horizon';
import type { Ledger } from '../../domain/ledger';
import { invalid, type UserError } from '../../domain/result';

/** An error for each account whose plan is too large to be counted with. */
export const tooLarge = (ledger: Ledger, path: readonly string[]): UserError[] =>
  overgrown(ledger).map(({ kind, horizon }) =>
    invalid(`${kind} of the ${horizonName(horizon)} add up to more than can be counted.`, [...path]),
  );
