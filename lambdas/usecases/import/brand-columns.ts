import * as z from 'zod';
import { cell, listCell } from '../../domain/import/columns';
import { brandData } from '../brand/input';

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
