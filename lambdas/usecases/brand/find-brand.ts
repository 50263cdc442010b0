import { maySee } from '../../domain/access';
import type { Brand } from '../../domain/brand';
import { ownersByName } from '../named-owners';
import type { UniqueName } from '../ports';
import { locate, type Session } from '../session';
import { externalIdName, slugName } from './create-brand';

/** One of the ways to name a brand. */
export interface BrandBy {
  id?: string | null;
  slug?: string | null;
  externalId?: string | null;
}

/**
 * The brand, or `undefined` when it does not exist or the caller may not see it.
 *
 * @param read reads by id; what else is read by ids at the same moment may be read together
 */
export async function findBrand(
  session: Session,
  { id, slug, externalId }: BrandBy,
  read = session.store.brand,
): Promise<Brand | undefined> {
  if (typeof id === 'string') {
    const place = locate(session, id, 'BRAND');
    return place && read(place.brandId);
  }
  if (typeof slug === 'string') return brandNamed(session, slugName(slug));
  if (typeof externalId === 'string') return brandNamed(session, externalIdName(externalId));
  return undefined;
}

async function brandNamed(session: Session, name: UniqueName): Promise<Brand | undefined> {
  const id = (await ownersByName(session.store, [name]))(name);
  return id !== undefined && maySee(session.caller, id) ? session.store.brand(id) : undefined;
}
