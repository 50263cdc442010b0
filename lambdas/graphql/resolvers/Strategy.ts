import { ALLOCATION_KINDS, type Allocation } from '../../domain/allocation';
import { currentDraft, isOfDraft } from '../../domain/approval';
import { HORIZONS } from '../../domain/horizon';
import { completedCount, currentStep, phaseOf } from '../../domain/progress';
import { STEP_KEYS } from '../../domain/steps/keys';
import { strategyDocument } from '../../usecases/strategy/document';
import { connection, pageRequest } from '../connection';
import type { StrategyResolvers } from '../generated/types.generated';

export const Strategy: StrategyResolvers = {
  steps: (strategy) => STEP_KEYS.map((key) => ({ strategy, key })),
  step: (strategy, { key }) => ({ strategy, key }),
  currentStep: (strategy) => {
    const key = currentStep(strategy.progress);
    return key && { strategy, key };
  },
  phase: ({ status, progress }) => phaseOf(status, progress),
  progress: ({ progress }) => ({ completed: completedCount(progress), total: STEP_KEYS.length }),
  allocations: async (strategy, _args, { strategies }) =>
    (await strategies.parts(strategy.id)).allocations
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((allocation) => ({ ...allocation, terms: strategy })),
  budget: async (strategy, _args, { strategies }) => {
    const [ledger, { allocations }] = await Promise.all([strategies.ledger(strategy), strategies.parts(strategy.id)]);
    return { ...ledger, allocations };
  },
  approvals: async (strategy, _args, { strategies }) => {
    const [{ approvals }, profiles] = await Promise.all([
      strategies.parts(strategy.id),
      strategies.profiles(strategy.brandId),
    ]);
    const draft = currentDraft(profiles);
    return approvals
      .toSorted((a, b) => b.requestedAt.localeCompare(a.requestedAt))
      .map((approval) => ({ ...approval, withdrawn: !isOfDraft(approval, draft) }));
  },
  previous: ({ previousId }, _args, { strategies }) => (previousId ? strategies.head(previousId) : null),
  next: ({ nextId }, _args, { strategies }) => (nextId ? strategies.head(nextId) : null),
  history: async ({ id }, { filter, ...page }, { session }) =>
    connection(await session.store.history(id, { ...pageRequest(page), step: filter?.step ?? undefined })),
  document: (strategy, _args, { session, strategies }) => strategyDocument(session, strategies, strategy),
};

const placeOf = ({ horizon, kind }: Allocation): number =>
  HORIZONS.indexOf(horizon) * ALLOCATION_KINDS.length + ALLOCATION_KINDS.indexOf(kind);
