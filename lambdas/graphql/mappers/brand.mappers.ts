import type { Brand } from '../../domain/brand';
import type { portfolioEntry } from '../portfolio-entry';

export type BrandMapper = Brand;
/** The portfolio reads nothing but the brand's header. */
export type PortfolioEntryMapper = ReturnType<typeof portfolioEntry>;
/** `countable`: whether all brands of the agency are in the list, so that its count is the agency's. */
export interface BrandConnectionMapper {
  nodes: Brand[];
  edges: { node: Brand; cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string };
  countable: boolean;
}
