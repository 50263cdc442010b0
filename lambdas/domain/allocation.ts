import { termOf, type Horizon, type Terms } from './horizon';
import type { Money } from './money';
import { timesIn, type ToolRecurrence } from './tool-recurrence';

/** What a strategy needs, each in the short, the mid and the long term. */
export const ALLOCATION_KINDS = ['PEOPLE', 'CALENDAR', 'TOOLS', 'ACTIONS', 'BUDGET'] as const;

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
    // `cost` is paid as often as `every` says; without it, once.
    | { kind: 'TOOLS'; name: string; cost: Money; every?: ToolRecurrence }
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

/**
 * What the entry costs over its horizon; `undefined` when it costs nothing by itself, and for a cost that recurs while the
 * terms have no dates. Hours are multiplied exactly, then rounded half up.
 */
export function costOf(allocation: Allocation, terms?: Terms): Money | undefined {
  switch (allocation.kind) {
    case 'PEOPLE': {
      const { hourlyCost, hundredthsOfHours } = allocation;
      return hourlyCost && { ...hourlyCost, minor: (hourlyCost.minor * hundredthsOfHours + 50n) / 100n };
    }
    case 'TOOLS':
      return toolCost(allocation, terms);
    case 'BUDGET':
      return allocation.amount;
    default:
      return undefined;
  }
}

function toolCost(
  { horizon, cost, every = 'ONCE' }: Extract<Allocation, { kind: 'TOOLS' }>,
  terms: Terms | undefined,
): Money | undefined {
  if (every === 'ONCE') return cost;
  if (!terms?.horizons) return undefined;
  return { ...cost, minor: cost.minor * timesIn(every, termOf(horizon, terms.startsOn, terms.horizons)) };
}
