import { ALLOCATION_KINDS, costOf, labelOf, type Allocation } from '../../allocation';
import { amountInWords } from '../../allocation-plan';
import { HORIZONS, termOf, type Horizon } from '../../horizon';
import { formatHours } from '../../hours';
import { leftOf, SPENDABLE_KINDS, type Account } from '../../ledger';
import { labelled, titledTable, type Block } from '../markdown';
import type { Material, Part } from '../material';
import { amount, inWords, period } from '../words';

export const resources: Part<'RESOURCES'> = ({ notes }, material) => [
  labelled('Notes', notes),
  ...HORIZONS.flatMap((horizon) => entries(horizon, material)),
  ...totals(material),
];

const FIGURES: readonly (readonly [string, (account: Account) => bigint])[] = [
  ['planned', ({ planned }) => planned],
  ['spent', ({ spent }) => spent],
  ['left', leftOf],
];

function entries(horizon: Horizon, { plan }: Material): readonly Block[] {
  const { startsOn, horizons } = plan.strategy;
  const name = inWords(horizon);
  return titledTable(
    horizons ? `${name}: ${period(termOf(horizon, startsOn, horizons))}` : name,
    ['Kind', 'What', 'Who or when', { right: 'Hours' }, { right: 'Cost' }, 'Remark'],
    plan.allocations
      .filter((one) => one.horizon === horizon)
      .toSorted(byKindAndName)
      .map((one) => [
        inWords(one.kind),
        labelOf(one),
        detailOf(one),
        hoursOf(one),
        amount(costOf(one, plan.strategy)),
        one.note,
      ]),
  );
}

const byKindAndName = (a: Allocation, b: Allocation): number =>
  ALLOCATION_KINDS.indexOf(a.kind) - ALLOCATION_KINDS.indexOf(b.kind) ||
  labelOf(a).localeCompare(labelOf(b), 'en') ||
  a.id.localeCompare(b.id);

function detailOf(allocation: Allocation): string | undefined {
  switch (allocation.kind) {
    case 'PEOPLE':
      return allocation.role;
    case 'CALENDAR':
      return period({ from: allocation.startsOn, to: allocation.endsOn });
    case 'ACTIONS':
      return allocation.owner;
    case 'TOOLS':
      return recurrence(allocation);
    default:
      return undefined;
  }
}

const hoursOf = (allocation: Allocation): string | undefined =>
  allocation.kind === 'PEOPLE' ? formatHours(allocation.hundredthsOfHours) : undefined;

/** What a tool costs each time; what that comes to over the term stands under its cost. */
const recurrence = ({ cost, every = 'ONCE' }: Extract<Allocation, { kind: 'TOOLS' }>): string | undefined =>
  every === 'ONCE' ? undefined : `${amount(cost)} every ${every.toLowerCase()}`;

function totals({ plan }: Material): readonly Block[] {
  const { ledger } = plan;
  if (plan.allocations.length === 0) return [];
  return titledTable(
    'Planned, spent and left',
    ['Kind', 'Figure', ...HORIZONS.map((horizon) => ({ right: inWords(horizon) })), { right: 'Total' }],
    [
      ...SPENDABLE_KINDS.flatMap((kind) =>
        FIGURES.map(([name, read]) => [
          inWords(kind),
          name,
          ...withTotal((horizon) => read(ledger.accounts[kind][horizon])).map((one) =>
            amountInWords(kind, one, ledger.currency),
          ),
        ]),
      ),
      ...costOfPeople(plan.allocations, ledger.currency),
    ],
  );
}

/** What the planned hours cost, where it is known what an hour costs. */
function costOfPeople(allocations: readonly Allocation[], currency: string): string[][] {
  const costs = allocations.flatMap((one) => {
    const cost = one.kind === 'PEOPLE' ? costOf(one) : undefined;
    return cost ? [{ horizon: one.horizon, minor: cost.minor }] : [];
  });
  if (costs.length === 0) return [];
  const costIn = (horizon: Horizon) => sum(costs.filter((one) => one.horizon === horizon).map(({ minor }) => minor));
  return [['People', 'cost planned', ...withTotal(costIn).map((minor) => amountInWords('BUDGET', minor, currency))]];
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, one) => total + one, 0n);

function withTotal(amountIn: (horizon: Horizon) => bigint): bigint[] {
  const amounts = HORIZONS.map(amountIn);
  return [...amounts, sum(amounts)];
}
