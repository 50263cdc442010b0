import type { Brand } from '../domain/brand';
import { letterOf, STEP_KEYS } from '../domain/steps/keys';

/** A brand as the portfolio shows it. Whole, for a page has a hundred of them, and calling a resolver takes longer than a field. */
export function portfolioEntry(brand: Brand) {
  const { standing, openApprovals, runningCampaigns, comingCampaigns } = brand;
  return {
    brand,
    strategyId: standing?.strategyId,
    strategyTitle: standing?.title,
    strategyStatus: standing?.status,
    currentStep: standing?.currentStep,
    currentLetter: standing?.currentStep && letterOf(standing.currentStep),
    phase: standing?.phase,
    progress: standing && { completed: standing.completedSteps, total: STEP_KEYS.length },
    openApprovals,
    runningCampaigns,
    comingCampaigns,
    lastMovedAt: standing?.movedAt,
  };
}
