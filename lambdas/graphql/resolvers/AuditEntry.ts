import type { AuditEntryResolvers } from '../generated/types.generated';

export const AuditEntry: AuditEntryResolvers = {
  actor: ({ actorId }, _args, { actors }) => actors.actor(actorId),
};
