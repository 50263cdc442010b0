import * as z from 'zod';
import type { Brand } from '../../domain/brand';
import { cell, listCell } from '../../domain/import/columns';
import { brandData } from '../brand/input';
import type { Session } from '../session';
import { importObjects, type ObjectImport, type ObjectOutcome, type ObjectRows } from './import-objects';
import { inOneRequest } from './in-one-request';
import { planBrands } from './plan-brands';

/** What a row says of a brand. A brand that exists keeps what it leaves blank. */
export const brandColumns = {
  id: cell(z.string()),
  externalId: cell(brandData.externalId),
  name: cell(brandData.name),
  industry: cell(brandData.industry),
  website: cell(brandData.website),
  timeZone: cell(brandData.timeZone),
  currency: cell(brandData.currency),
  tags: listCell(brandData.tags),
};
export type BrandColumns = typeof brandColumns;

const brands: ObjectImport<BrandColumns, Brand> = { noun: 'brand', columns: brandColumns, plan: planBrands };

/** Creates and changes brands, found again by their external ids or their own. The agency's count of brands stays true. */
export const importBrands = (session: Session, rows: ObjectRows<BrandColumns>): Promise<ObjectOutcome<Brand>> =>
  inOneRequest(session, { kind: 'BRANDS' }, writeBrands(session, rows));

/** The same for rows that are a part of an import. */
export const writeBrands = (session: Session, rows: ObjectRows<BrandColumns>): Promise<ObjectOutcome<Brand>> =>
  importObjects(session, brands, rows);
