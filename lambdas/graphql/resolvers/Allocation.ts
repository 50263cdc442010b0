import { costOf, labelOf } from '../../domain/allocation';
import { formatHours } from '../../domain/hours';
import type { AllocationResolvers } from '../generated/types.generated';

export const Allocation: AllocationResolvers = {
  label: (allocation) => labelOf(allocation),
  role(allocation) {
    if (allocation.kind === 'PEOPLE') return allocation.role;
    return allocation.kind === 'ACTIONS' ? allocation.owner : null;
  },
  hours: (allocation) => (allocation.kind === 'PEOPLE' ? formatHours(allocation.hundredthsOfHours) : null),
  hourlyCost: (allocation) => (allocation.kind === 'PEOPLE' ? allocation.hourlyCost : null),
  startsOn: (allocation) => (allocation.kind === 'CALENDAR' ? allocation.startsOn : null),
  endsOn: (allocation) => (allocation.kind === 'CALENDAR' ? allocation.endsOn : null),
  every: (allocation) => (allocation.kind === 'TOOLS' ? (allocation.every ?? 'ONCE') : null),
  price: (allocation) => (allocation.kind === 'TOOLS' ? allocation.cost : null),
  cost: (allocation) => costOf(allocation, allocation.terms),
};
