import { cents, total } from '../money';

/** A metric's values by day. */
export type Values = Record<string, Record<string, number>>;

/** What no network gives: the shop's own books and the team's time sheet. They belong to the brand as a whole. */
export const OWN_BOOKS: Values = {
  sales: { '2026-08-10': 9, '2026-08-24': 15, '2026-09-05': 20 },
  revenue: { '2026-08-10': 1210.4, '2026-08-24': 1933.1, '2026-09-05': 2290.25 },
  returning_customers: { '2026-08-26': 6, '2026-09-06': 5 },
  conversions: { '2026-08-10': 31, '2026-08-24': 44, '2026-09-05': 52 },
  mentions: { '2026-08-06': 14, '2026-08-13': 22, '2026-08-20': 31, '2026-09-03': 19 },
  sentiment: { '2026-08-12': 0.42, '2026-08-26': 0.55 },
  hours_worked: { '2026-08-07': 12, '2026-08-14': 12.5, '2026-08-21': 15, '2026-08-27': 10.5, '2026-09-08': 14 },
};

/** What people did on each profile, by the network it stands on; the sheet with the daily values lacks it. */
export const BY_NETWORK: Record<string, Values> = {
  INSTAGRAM: {
    likes: { '2026-08-05': 310, '2026-08-12': 355, '2026-08-20': 420, '2026-09-03': 390 },
    comments: { '2026-08-05': 28, '2026-08-12': 41, '2026-08-20': 37, '2026-09-03': 33 },
    saves: { '2026-08-12': 64, '2026-08-20': 81 },
  },
  X: {
    likes: { '2026-08-05': 96, '2026-08-20': 118, '2026-09-03': 87 },
    comments: { '2026-08-12': 19, '2026-08-20': 22 },
  },
  BLOG: { sessions: { '2026-08-07': 640, '2026-08-14': 905, '2026-08-21': 1120, '2026-09-04': 760 } },
};

/** The metrics by which people interact with what is posted. `shares` come with the daily values. */
export const INTERACTIONS = ['reactions', 'likes', 'comments', 'shares', 'saves'];

/** What was recorded of a metric, over the whole brand, from one day to another. */
export function recorded(metric: string, from: string, to: string): number {
  return [OWN_BOOKS, ...Object.values(BY_NETWORK)]
    .flatMap((values) => Object.entries(values[metric] ?? {}))
    .filter(([date]) => date >= from && date <= to)
    .reduce((sum, [, value]) => sum + value, 0);
}

/** The split of the budget over short, mid and long term, and what is spent from it. */
export const BUDGET = { total: cents('12000.01'), weights: [50n, 30n, 20n] };
export const CAMPAIGN_COST = cents('1850.40');

/** Spent beside the campaign: at most once from a horizon and kind, so that it can be seen whether it was. */
export const SPENDING = [
  { horizon: 'MID_TERM', kind: 'BUDGET', amount: '240.00', note: 'A photographer for the harvest', on: '2026-08-18' },
  { horizon: 'SHORT_TERM', kind: 'TOOLS', amount: '30.00', note: 'Planner for two weeks', on: '2026-08-03' },
] as const;

export const SPENT = total([CAMPAIGN_COST, ...SPENDING.map(({ amount }) => cents(amount))]);

/** What came in: the shop's revenue, and what the campaign brought at the stall. */
export const SHOP_REVENUE = cents('5433.75');
export const STALL_REVENUE = cents('890.50');

/** Why an objective that was missed is accepted as it is. */
export const ACCEPTED: Record<string, string> = {
  regulars: 'People buy oil three times a year: we look again in spring.',
};
