import { blockersOf, statusOf } from '../../domain/progress';
import { requirementsOf } from '../../domain/steps';
import { letterOf, positionOf, SUB_STEP_KEYS } from '../../domain/steps/keys';
import { compareVersions } from '../../usecases/strategy/compare-versions';
import { connection, pageRequest } from '../connection';
import { stepContent } from '../step-content';
import type { StrategyStepResolvers } from '../generated/types.generated';

export const StrategyStep: StrategyStepResolvers = {
  letter: ({ key }) => letterOf(key),
  position: ({ key }) => positionOf(key),
  status: ({ strategy, key }) => statusOf(strategy.progress, key),
  blockedBy: ({ strategy, key }) => blockersOf(strategy.progress, key).map((blocker) => ({ strategy, key: blocker })),
  requirements: async ({ strategy, key }, _args, { strategies }) =>
    requirementsOf(key, await strategies.plan(strategy)),
  content: async ({ strategy, key }, _args, { strategies }) => {
    const step = await strategies.step(strategy.id, key);
    return step && stepContent(strategy, step);
  },
  subSteps: ({ strategy, key }) =>
    key === 'INTEGRATION' ? SUB_STEP_KEYS.map((subKey) => ({ strategy, key: subKey })) : [],
  savedAt: async ({ strategy, key }, _args, { strategies }) => (await strategies.step(strategy.id, key))?.savedAt,
  completedAt: async ({ strategy, key }, _args, { strategies }) =>
    strategy.progress.steps[key] === 'COMPLETED' ? (await strategies.step(strategy.id, key))?.completedAt : null,
  versions: async ({ strategy, key }, args, { session }) => {
    const page = await session.store.stepVersions(strategy.id, key, pageRequest(args, LARGEST_PAGE_OF_CONTENTS));
    return connection({ ...page, items: page.items.map((version) => ({ strategy, version })) });
  },
  compare: ({ strategy, key }, versions, { session }) => compareVersions(session, strategy.id, key, versions),
};

/** With contents of the largest size, a page still fits into what Lambda can answer. */
const LARGEST_PAGE_OF_CONTENTS = 20;
