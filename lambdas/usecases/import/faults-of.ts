import { fault, type RejectionCode, type RowFault } from '../../domain/import/rejection';
import type { UserError } from '../../domain/result';

interface Translation {
  /** Columns that are called otherwise than the fields of the use case's input. */
  columns?: Readonly<Record<string, string>>;
  /** The column to name for an error that is about the object as a whole. */
  about?: string;
  /** What it means that something was not found. */
  notFound?: RejectionCode;
}

/** What a use case's errors are as faults of a row. */
export const faultsOf = (
  errors: readonly UserError[],
  { columns = {}, about = 'externalId', notFound = 'INVALID' }: Translation = {},
): RowFault[] =>
  errors.map(({ code, message, path = [] }) => {
    const [field = about, ...place] = path.slice(1);
    const whole = columns[[field, ...place].join('.')];
    const codes: Partial<Record<UserError['code'], RejectionCode>> = {
      INVALID: 'INVALID',
      ALREADY_EXISTS: 'ALREADY_EXISTS',
      NOT_FOUND: notFound,
    };
    return {
      ...fault(codes[code] ?? 'STATE_CONFLICT', whole ?? columns[field] ?? field, message),
      ...(whole === undefined && place.length > 0 && { path: [columns[field] ?? field, ...place] }),
    };
  });
