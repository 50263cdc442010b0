import type { Money } from '../../domain/money';
import type { UserError } from '../../domain/result';

/** Everything that has an id; which type it is can be read from the id. */
export interface NodeMapper {
  id: string;
}
export type MoneyMapper = Money;
export type UserErrorMapper = UserError;
export type BudgetExceededErrorMapper = Extract<UserError, { code: 'BUDGET_EXCEEDED' }>;
export type StepOrderErrorMapper = Extract<UserError, { code: 'STEP_ORDER' }>;
