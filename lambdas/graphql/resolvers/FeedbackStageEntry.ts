import type { FeedbackStageEntryResolvers } from '../generated/types.generated';

export const FeedbackStageEntry: FeedbackStageEntryResolvers = {
  actor: ({ by }, _args, { actors }) => actors.actor(by),
};
