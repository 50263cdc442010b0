import { HORIZONS } from '../../domain/horizon';
import { letterOf, STEP_KEYS } from '../../domain/steps/keys';
import type { PortfolioEntryResolvers } from '../generated/types.generated';

export const PortfolioEntry: PortfolioEntryResolvers = {
  brand: (brand) => brand,
  strategyId: ({ standing }) => standing?.strategyId,
  strategyTitle: ({ standing }) => standing?.title,
  strategyStatus: ({ standing }) => standing?.status,
  currentStep: ({ standing }) => standing?.currentStep,
  currentLetter: ({ standing }) => standing?.currentStep && letterOf(standing.currentStep),
  phase: ({ standing }) => standing?.phase,
  progress: ({ standing }) => standing && { completed: standing.completedSteps, total: STEP_KEYS.length },
  budget: ({ budget }) =>
    budget
      ? HORIZONS.map((horizon) => ({ horizon, currency: budget.currency, account: budget.horizons[horizon] }))
      : [],
  lastMovedAt: ({ standing }) => standing?.movedAt,
};
