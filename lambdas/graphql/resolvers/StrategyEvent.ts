import { summaryOf } from '../../domain/strategy-event';
import type { StrategyEventResolvers } from '../generated/types.generated';

export const StrategyEvent: StrategyEventResolvers = {
  summary: (event) => summaryOf(event),
  actor: ({ by }, _args, { actors }) => actors.actor(by),
};
