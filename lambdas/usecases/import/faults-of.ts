import { fault, type RejectionCode, type RowFault } from '../../domain/import/rejection';
import type { UserError } from '../../domain/result';

/** The codes of rows' faults where they are not called like those of requests. */
const CODES: Partial<Record<UserError['code'], RejectionCode>> = {
  INVALID: 'INVALID',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
};

/**
 * What a use case's errors are as faults of a row. Where its input has other names than the row's columns, `columns` says
 * which; what is about no column is about the object itself.
 */
export const faultsOf = (
  errors: readonly UserError[],
  columns: Readonly<Record<string, string>> = {},
  codes: Partial<Record<UserError['code'], RejectionCode>> = {},
): RowFault[] =>
  errors.map(({ code, message, path }) => {
    const field = path?.[1] ?? 'externalId';
    return fault(codes[code] ?? CODES[code] ?? 'STATE_CONFLICT', columns[field] ?? field, message);
  });
