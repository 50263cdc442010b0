import { locate } from '../../../usecases/session';
import type { QueryResolvers } from '../../generated/types.generated';
import { asksFor } from '../../selection';

/** Fields that look into the strategy's own partition. */
const IN_PARTS = new Set(['content', 'savedAt', 'completedAt', 'allocations', 'budget', 'approvals', 'document']);
/** Fields that look at the brand's profiles: an approval is withdrawn when they changed. */
const WITH_PROFILES = new Set(['approvals']);
/** Fields that are computed from everything around the strategy. */
const IN_PLAN = new Set([
  'requirements',
  'facts',
  'judgedObjectives',
  'returnOnInvestment',
  'byObjective',
  'byCampaign',
  'document',
]);

export const strategy: NonNullable<QueryResolvers['strategy']> = (_parent, { id }, { session, strategies }, info) => {
  const place = locate(session, id, 'STRATEGY');
  if (!place) return null;
  strategies.prefetch(id, place.brandId, {
    parts: asksFor(info, IN_PARTS),
    profiles: asksFor(info, WITH_PROFILES),
    plan: asksFor(info, IN_PLAN),
  });
  return strategies.head(id);
};
