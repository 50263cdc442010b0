import type { Brand } from '../../domain/brand';
import type { Session } from '../session';
import { brandColumns, type BrandColumns } from './brand-columns';
import { importObjects, type ObjectOutcome, type ObjectRows } from './import-objects';
import type { ObjectImport } from './object-import';
import { inOneRequest } from './in-one-request';
import { planBrands } from './plan-brands';

const brands: ObjectImport<BrandColumns, Brand> = { noun: 'brand', columns: brandColumns, plan: planBrands };

/** Creates and changes brands, found again by their external ids or their own. The agency's count of brands stays true. */
export const importBrands = (session: Session, rows: ObjectRows<BrandColumns>): Promise<ObjectOutcome<Brand>> =>
  inOneRequest(session, { kind: 'BRANDS' }, writeBrands(session, rows));

/** The same for rows that are a part of an import. */
export const writeBrands = (session: Session, rows: ObjectRows<BrandColumns>): Promise<ObjectOutcome<Brand>> =>
  importObjects(session, brands, rows);
