import { formatHours } from '../../domain/hours';
import type { BudgetExceededErrorResolvers } from '../generated/types.generated';

export const BudgetExceededError: BudgetExceededErrorResolvers = {
  leftHours: ({ leftHours }) => (leftHours === undefined ? null : formatHours(leftHours)),
};
