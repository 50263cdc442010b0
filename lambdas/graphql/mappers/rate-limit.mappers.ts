import type { Budget } from '../../domain/rate-limit';

export type RateBudgetMapper = Budget;
