import { createDirectory } from '../data/directory';
import { createStore } from '../data/store';
import type { TableAccess } from '../data/table-access';
import { SCOPES, type Role } from '../domain/access';
import type { ApproverGroup } from '../domain/approval';
import type { Result } from '../domain/result';
import { memberId } from '../shared/ids';
import { inviteMember } from '../usecases/agency/invite-member';
import { updateMember } from '../usecases/agency/update-member';
import type { Session } from '../usecases/session';
import { StartError } from './start-error';

export interface NewMember {
  /** The agency's short name. */
  agency: string;
  email: string;
  name?: string;
  role: Role;
  /** For which group a client approves: the management, when left out. */
  group?: ApproverGroup;
}

/** Makes a person a member with this role, whatever they were before. Throws `StartError` when that cannot be. */
export async function makeMember(table: TableAccess, person: NewMember): Promise<void> {
  const agencyId = await createDirectory(table).agencyIdOfSlug(person.agency);
  if (agencyId === undefined) {
    throw new StartError(
      `There is no agency with the short name "${person.agency}": start the server once, or name another.`,
    );
  }
  const session = ownSession(createStore(table, agencyId), agencyId);
  const { email, name, role } = person;
  const wanted = role === 'CLIENT' ? await asClient(session, person) : { role, brandIds: undefined };
  const id = memberId(email);
  const result = (await session.store.member(id))
    ? await updateMember(session, { id, name, approverGroup: null, ...wanted, brandIds: wanted.brandIds ?? null })
    : await inviteMember(session, { email, name, ...wanted });
  refuseUnlessDone(result, person);
}

/** Whoever may use the data folder may do anything with what is in it. */
const ownSession = (store: Session['store'], agencyId: string): Session => ({
  caller: { id: 'local', memberId: 'local', agencyId, role: 'OWNER', scopes: new Set(SCOPES), dryRunOnly: false },
  store,
  now: new Date(),
});

/** A client belongs to certain brands: here, to the agency's first hundred. */
async function asClient({ store }: Session, { agency, group = 'MANAGEMENT' }: NewMember) {
  const sort = { field: 'CREATED_AT', direction: 'ASC' } as const;
  const { items } = await store.brands({ first: 100, sort, accept: ({ archivedAt }) => archivedAt === undefined });
  if (items.length === 0)
    throw new StartError(`The agency "${agency}" has no brand for a client to see: create one first.`);
  return { role: 'CLIENT' as const, brandIds: items.map(({ id }) => id), approverGroup: group };
}

function refuseUnlessDone(result: Result<unknown>, { email, role }: NewMember): void {
  if (result.ok) return;
  const reasons = result.errors.map(({ message }) => message).join(' ');
  throw new StartError(`${email} cannot be made ${role}: ${reasons}`);
}
