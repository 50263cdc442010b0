import type { Agency } from '../../domain/agency';
import { fail, ok, type Result } from '../../domain/result';
import type { Directory, Store } from '../ports';
import type { SignInDirectory } from '../ports/people';
import { memberId } from '../../shared/ids';
import { createAgency } from './create-agency';

export interface FirstOwner {
  email: string;
  name?: string;
  agencyName: string;
  slug: string;
}

export interface Founding {
  people: SignInDirectory;
  directory: Pick<Directory, 'agencyIdOfSlug' | 'agencies' | 'member'>;
  storeOf(agencyId: string): Store;
  now: Date;
}

/**
 * Makes the first person of a deployment and their agency. The same again changes nothing and gives the same agency, so that
 * it can be repeated after a failure in the middle; a short name that somebody else's agency has is refused.
 */
export async function foundAgency(
  { email, name, agencyName, slug }: FirstOwner,
  { people, directory, storeOf, now }: Founding,
): Promise<Result<{ agency: Agency; isNewPerson: boolean }>> {
  const { subject, isNew: isNewPerson } = await people.admit({ email, name });
  const created = await createAgency({ email, name, subject }, { name: agencyName, slug }, { storeOf, now });
  if (created.ok) return ok({ agency: created.value, isNewPerson });
  const earlier = await agencyOfOwner({ email, slug, subject }, directory);
  return earlier ? ok({ agency: earlier, isNewPerson }) : fail(...created.errors);
}

async function agencyOfOwner(
  { email, slug, subject }: { email: string; slug: string; subject: string },
  directory: Founding['directory'],
): Promise<Agency | undefined> {
  const agencyId = await directory.agencyIdOfSlug(slug);
  if (agencyId === undefined) return undefined;
  const member = await directory.member(agencyId, memberId(email));
  if (member?.role !== 'OWNER' || member.subject !== subject) return undefined;
  const [agency] = await directory.agencies([agencyId]);
  return agency;
}
