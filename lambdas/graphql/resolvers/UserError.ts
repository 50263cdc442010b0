import type { UserErrorCode } from '../../domain/result';
import type { UserErrorResolvers } from '../generated/types.generated';

const TYPE_NAMES = {
  NOT_FOUND: 'NotFoundError',
  INVALID: 'ValidationError',
  ALREADY_EXISTS: 'AlreadyExistsError',
  VERSION_CONFLICT: 'VersionConflictError',
  STATE_CONFLICT: 'StateConflictError',
  STEP_ORDER: 'StepOrderError',
  REQUIREMENTS_UNMET: 'RequirementsError',
  BUDGET_EXCEEDED: 'BudgetExceededError',
  FLOW_CYCLE: 'FlowCycleError',
} as const satisfies Record<UserErrorCode, string>;

export const UserError: UserErrorResolvers = {
  __resolveType: ({ code }) => TYPE_NAMES[code],
};
