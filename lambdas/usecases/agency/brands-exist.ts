import { invalid, type UserError } from '../../domain/result';
import { locate, type Session } from '../session';

/** An error for each of the brands that does not exist or that the caller may not see. */
export async function missingBrands(session: Session, brandIds: readonly string[] | undefined): Promise<UserError[]> {
  const visible = (brandIds ?? []).filter((id) => locate(session, id, 'BRAND'));
  const found = await session.store.brandsById(visible);
  const known = new Set(found.map((brand) => brand?.id));
  return (brandIds ?? []).flatMap((id, index) =>
    known.has(id)
      ? []
      : [invalid('There is no such brand, or you may not see it.', ['input', 'brandIds', String(index)])],
  );
}
