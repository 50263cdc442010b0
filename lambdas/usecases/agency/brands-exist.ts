import { invalid, type UserError } from '../../domain/result';
import { chunks } from '../../shared/parallel';
import { locate, type Session } from '../session';

const LARGEST_READ = 100;

/** An error for each of the brands that does not exist or that the caller may not see; one read for a hundred brands. */
export async function missingBrands(session: Session, brandIds: readonly string[] | undefined): Promise<UserError[]> {
  const visible = (brandIds ?? []).filter((id) => locate(session, id, 'BRAND'));
  const found = await Promise.all(chunks(visible, LARGEST_READ).map((ids) => session.store.brandsById(ids)));
  const known = new Set(found.flat().map((brand) => brand?.id));
  return (brandIds ?? []).flatMap((id, index) =>
    known.has(id)
      ? []
      : [invalid('There is no such brand, or you may not see it.', ['input', 'brandIds', String(index)])],
  );
}
