import { asListText } from '../../domain/import/cell';
import { listBrands, type BrandFilter } from '../brand/list-brands';
import { brandColumns } from '../import/brand-columns';
import type { PageRequest } from '../ports';
import type { Session } from '../session';
import { csvPage, type CsvPage } from './csv-page';
import { named } from './named';

/** A page of the brands that the caller may see, as `importBrands` takes them. One query; a filter may need more. */
export const exportBrands = async (
  session: Session,
  { filter, ...page }: PageRequest & { filter?: BrandFilter | null },
): Promise<CsvPage> =>
  csvPage(brandColumns, await listBrands(session, { ...page, filter }), (brand) => ({
    ...named(brand),
    name: brand.name,
    industry: brand.industry,
    website: brand.website,
    timeZone: brand.timeZone,
    currency: brand.currency,
    tags: asListText(brand.tags),
  }));
