import type { WorkflowPlanResolvers } from '../generated/types.generated';

export const WorkflowPlan: WorkflowPlanResolvers = {
  created: ({ difference }) => difference.created.length,
  changed: ({ difference }) => difference.changed.length,
  removed: ({ difference }) => difference.removed.length,
  kept: ({ difference }) => difference.kept,
};
