import type { Allocation } from './allocation';
import { HORIZONS, horizonName, type Horizon } from './horizon';
import { costOfHours, hourlyRateIn } from './hourly-rate';
import { formatHours } from './hours';
import type { Account, Ledger } from './ledger';
import { formatAmount } from './money';

/** What was planned or spent, counted in money. Amounts are in the smallest unit of the currency. */
export interface Expenditure {
  budget: bigint;
  tools: bigint;
  /** The hours below, at the average that was planned for an hour of their horizon. */
  people: bigint;
  /** In hundredths; only hours whose cost is known. */
  hours: bigint;
  /** Horizons with hours of which nobody said what they cost. They do not count. */
  uncosted: Horizon[];
}

/** Budget, tools and people's hours of some horizons in money: what was planned, or what was spent. */
export function expenditureOf(
  { ledger, allocations }: { ledger: Ledger; allocations: readonly Allocation[] },
  side: keyof Account,
  horizons: readonly Horizon[] = HORIZONS,
): Expenditure {
  const all: Expenditure = { budget: 0n, tools: 0n, people: 0n, hours: 0n, uncosted: [] };
  for (const horizon of horizons) {
    all.budget += ledger.accounts.BUDGET[horizon][side];
    all.tools += ledger.accounts.TOOLS[horizon][side];
    const hours = ledger.accounts.PEOPLE[horizon][side];
    if (hours === 0n) continue;
    const rate = hourlyRateIn(allocations, horizon);
    if (rate === undefined) {
      all.uncosted.push(horizon);
      continue;
    }
    all.people += costOfHours(hours, rate);
    all.hours += hours;
  }
  return all;
}

export const totalOf = ({ budget, tools, people }: Expenditure): bigint => budget + tools + people;

/** What would be needed to count everything, by name. */
export const missingFrom = ({ uncosted }: Expenditure): string[] =>
  uncosted.map((horizon) => `hourly cost of people in the ${horizonName(horizon)}`);

/** The parts of the total, as a formula shows them. */
export function partsInWords({ budget, tools, people, hours }: Expenditure, currency: string): string {
  const money = (minor: bigint) => formatAmount({ minor, currency });
  const worked = hours > 0n ? ` + ${formatHours(hours)} hours at their average planned cost ${money(people)}` : '';
  return `budget ${money(budget)} + tools ${money(tools)}${worked} ${currency}`;
}
