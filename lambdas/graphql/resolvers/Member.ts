import { statusOfMember } from '../../domain/agency';
import type { MemberResolvers } from '../generated/types.generated';

export const Member: MemberResolvers = {
  status: (member) => statusOfMember(member),
};
