import { statusOfMember } from '../../domain/agency';
import type { MemberResolvers } from '../generated/types.generated';
import { visibleBrandIds } from '../visible-brands';

export const Member: MemberResolvers = {
  brandIds: (member, _args, context) => visibleBrandIds(context, member),
  status: (member, _args, { now }) => statusOfMember(member, now.toISOString()),
};
