import { monthsBegun, type Period } from './calendar';

/** How often a tool is paid for. */
export const TOOL_RECURRENCES = ['ONCE', 'MONTH', 'YEAR'] as const;
export type ToolRecurrence = (typeof TOOL_RECURRENCES)[number];

const MONTHS_A_YEAR = 12;

/** How many times it is paid for in a period: once for every month or year begun in it, counted from its first day. */
export function timesIn(every: ToolRecurrence, period: Period): bigint {
  if (every === 'ONCE') return 1n;
  const months = monthsBegun(period);
  return BigInt(every === 'MONTH' ? months : Math.ceil(months / MONTHS_A_YEAR));
}
