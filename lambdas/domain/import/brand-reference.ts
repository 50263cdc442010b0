import { ARCHIVED_BRAND } from '../brand';
import { shown } from './cell';
import { fault, type RowFault } from './rejection';

/** Which brand a row speaks of: by its own id, by the external one, or by both. */
export interface BrandReference {
  brandId?: string;
  externalId?: string;
}

export const NO_BRAND: RowFault = fault(
  'BLANK',
  'brandExternalId',
  'The row names no brand: give brandExternalId or brandId.',
);

/** A row without a reference speaks of something in the brand by its own id. */
export const brandArchived = ({ brandId, externalId }: BrandReference): RowFault =>
  fault(
    'STATE_CONFLICT',
    brandId !== undefined ? 'brandId' : externalId !== undefined ? 'brandExternalId' : 'id',
    ARCHIVED_BRAND,
  );

/** Says nothing of whether the brand exists, which the caller may not know. */
export function brandUnknown({ brandId, externalId }: BrandReference): RowFault {
  const [path, name] = brandId === undefined ? ['brandExternalId', externalId] : ['brandId', brandId];
  return fault('BRAND_UNKNOWN', path, `There is no brand ${shown(name)}, or you may not see it.`);
}
