import type { Brand } from '../../domain/brand';
import type { StrategyPhase } from '../../domain/progress';
import type { StepKey } from '../../domain/steps/keys';
import type { Page, PageRequest } from '../ports';
import type { Session } from '../session';

export interface BrandSort {
  field?: 'CREATED_AT' | 'NAME' | null;
  direction?: 'ASC' | 'DESC' | null;
}

export interface BrandFilter {
  search?: string | null;
  tag?: string | null;
  industry?: string | null;
  archived?: boolean | null;
  phase?: StrategyPhase | null;
  step?: StepKey | null;
  awaitingApproval?: boolean | null;
  /** ISO instant. */
  stalledSince?: string | null;
}

export interface BrandList extends PageRequest {
  filter?: BrandFilter | null;
  sort?: BrandSort | null;
}

/** A page of the brands that the caller may see. One query to the table; a filter may need more. */
export function listBrands(session: Session, { filter, sort, ...page }: BrandList): Promise<Page<Brand>> {
  return session.store.brands({
    ...page,
    sort: { field: sort?.field ?? 'CREATED_AT', direction: sort?.direction ?? 'ASC' },
    among: session.caller.brandIds,
    accept: matcherOf(filter ?? {}),
  });
}

/** Whether everything that the filter gives holds for a brand. */
function matcherOf(filter: BrandFilter): (brand: Brand) => boolean {
  const search = filter.search?.toLocaleLowerCase('en');
  const { tag, industry, phase, step, awaitingApproval, stalledSince } = filter;
  const archived = filter.archived ?? false;
  return (brand) =>
    (brand.archivedAt !== undefined) === archived &&
    (!search || brand.name.toLocaleLowerCase('en').includes(search)) &&
    (!tag || brand.tags.includes(tag)) &&
    (!industry || brand.industry === industry) &&
    (!phase || brand.standing?.phase === phase) &&
    (!step || brand.standing?.currentStep === step) &&
    (typeof awaitingApproval !== 'boolean' || brand.openApprovals > 0 === awaitingApproval) &&
    (!stalledSince || isStalled(brand, stalledSince));
}

const isStalled = ({ standing }: Brand, since: string): boolean =>
  standing !== undefined && standing.status === 'ACTIVE' && standing.movedAt < since;

/** Whether the list is of all brands, archived ones aside, so that the agency's own count can stand for reading them. */
export const isCountable = (session: Session, filter: BrandFilter | null | undefined): boolean =>
  session.caller.brandIds === undefined &&
  Object.entries(filter ?? {}).every(([name, value]) => name === 'archived' || value === null || value === undefined);
