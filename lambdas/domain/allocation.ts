import type { Horizon } from './horizon';
import type { Money } from './money';

/** What a strategy needs, each in the short, the mid and the long term. */
export const ALLOCATION_KINDS = ['PEOPLE', 'CALENDAR', 'TOOLS', 'ACTIONS', 'BUDGET'] as const;
export type AllocationKind = (typeof ALLOCATION_KINDS)[number];

interface AllocationBase {
  id: string;
  horizon: Horizon;
  note?: string;
}

/** One entry of step K, in exactly one horizon. */
export type Allocation = AllocationBase &
  (
    | { kind: 'PEOPLE'; who: string; role: string; hundredthsOfHours: bigint; hourlyCost?: Money }
    | { kind: 'CALENDAR'; what: string; startsOn: string; endsOn: string }
    | { kind: 'TOOLS'; name: string; cost: Money }
    | { kind: 'ACTIONS'; work: string; owner: string }
    | { kind: 'BUDGET'; amount: Money }
  );

/** What the entry is, in a few words. */
export function labelOf(allocation: Allocation): string {
  switch (allocation.kind) {
    case 'PEOPLE':
      return allocation.who;
    case 'CALENDAR':
      return allocation.what;
    case 'TOOLS':
      return allocation.name;
    case 'ACTIONS':
      return allocation.work;
    case 'BUDGET':
      return 'Budget';
  }
}

/** What the entry costs; `undefined` when it costs nothing by itself. Hours are multiplied exactly, then rounded half up. */
export function costOf(allocation: Allocation): Money | undefined {
  switch (allocation.kind) {
    case 'PEOPLE': {
      const { hourlyCost, hundredthsOfHours } = allocation;
      return hourlyCost && { ...hourlyCost, minor: (hourlyCost.minor * hundredthsOfHours + 50n) / 100n };
    }
    case 'TOOLS':
      return allocation.cost;
    case 'BUDGET':
      return allocation.amount;
    default:
      return undefined;
  }
}
