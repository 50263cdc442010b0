import type { DayPlan } from '../../domain/workflow/plan';
import type { WorkflowPlan } from '../../usecases/workflow/plan-workflow';

export type PlannedDayMapper = DayPlan;
export type WorkflowPlanMapper = WorkflowPlan;
