import type { Caller } from '../../domain/access';
import type { PictureLink } from '../../domain/integration-model/picture-link';
import type { Store } from '../ports';
import { readModel, type ModelAnswer } from './read-model';

/** The model that a link leads to; `undefined` when the link has ended, or its brand is archived or gone. */
export async function readLinkedModel(
  link: PictureLink,
  { store, now }: { store: Store; now: Date },
): Promise<ModelAnswer | undefined> {
  if (now >= link.expiresAt) return undefined;
  const { brandId, periods } = link;
  const question = { brandId, ...periods.now, compareTo: periods.before };
  const read = await readModel({ caller: holderOf(link), store, now }, question);
  return read.ok && read.value?.brand.archivedAt === undefined ? read.value : undefined;
}

/** Whoever holds a link: nobody who is known, and sees one brand. */
const holderOf = ({ agencyId, brandId }: PictureLink): Caller => ({
  id: 'picture',
  memberId: 'picture',
  agencyId,
  scopes: new Set(['metrics:read', 'profiles:read', 'feedback:read']),
  brandIds: new Set([brandId]),
  dryRunOnly: true,
});
