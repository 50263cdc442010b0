import { HORIZONS } from '../../domain/horizon';
import type { PortfolioEntryResolvers } from '../generated/types.generated';

export const PortfolioEntry: PortfolioEntryResolvers = {
  budget: ({ brand: { budget } }) =>
    budget
      ? HORIZONS.map((horizon) => ({ horizon, currency: budget.currency, account: budget.horizons[horizon] }))
      : [],
};
