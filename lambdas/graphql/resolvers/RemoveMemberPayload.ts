import { keysEndedWith } from '../../usecases/partner/keys-ended-with';
import type { RemoveMemberPayloadResolvers } from '../generated/types.generated';

export const RemoveMemberPayload: RemoveMemberPayloadResolvers = {
  endedApiKeys: ({ member }, _args, { session }) => (member ? keysEndedWith(session, member) : null),
};
