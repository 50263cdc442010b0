import { readLoop } from '../../usecases/feedback/read-loop';
import { valueOrBadInput } from '../bad-input';
import { connection, pageRequest } from '../connection';
import type { BrandResolvers } from '../generated/types.generated';

export const Brand: BrandResolvers = {
  currentStrategy: ({ standing }, _args, { strategies }) =>
    standing?.status === 'ACTIVE' ? strategies.head(standing.strategyId) : null,
  strategies: async ({ id }, args, { session }) => connection(await session.store.strategies(id, pageRequest(args))),
  profiles: async ({ id }, args, { session }) => connection(await session.store.profiles(id, pageRequest(args))),
  campaigns: async ({ id }, args, { session }) => connection(await session.store.campaigns(id, pageRequest(args))),
  feedback: async ({ id }, args, { session }) => connection(await session.store.brandFeedback(id, pageRequest(args))),
  feedbackLoop: async (brand, period, { session }) => valueOrBadInput(await readLoop(session, brand, period)),
  framework: (brand, _args, { strategies, frameworks }) => {
    strategies.know(brand);
    return frameworks.of(brand);
  },
  workflows: async ({ id }, args, { session }) => connection(await session.store.workflows(id, pageRequest(args))),
  holidays: ({ id }, _args, { session }) => session.store.holidays(id),
  members: async ({ id }, _args, { session }) => {
    const { items } = await session.store.members({ first: 100 });
    return items.filter(({ brandIds }) => brandIds === undefined || brandIds.includes(id));
  },
};
