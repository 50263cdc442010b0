import { memberId } from '../../shared/ids';
import type { ViewerResolvers } from '../generated/types.generated';

export const Viewer: ViewerResolvers = {
  // Somebody without an agency has no session to take apart.
  agency: ({ caller }, _args, context) => (caller ? context.session.store.agency() : null),
  memberships: async ({ identity }, _args, { directory }) => {
    if (!identity) return [];
    const memberships = await directory.memberships(memberId(identity.email));
    const agencies = await directory.agencies(memberships.map(({ agencyId }) => agencyId));
    return memberships.flatMap(({ agencyId, member }) => {
      const agency = agencies.find(({ id }) => id === agencyId);
      return agency ? [{ agencyId, agencyName: agency.name, role: member.role }] : [];
    });
  },
  scopes: ({ caller }) => [...(caller?.scopes ?? [])],
};
