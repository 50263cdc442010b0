import { costOf, type Allocation } from './allocation';
import { byHorizon, HORIZONS, type Horizon, type Terms } from './horizon';
import { formatHours } from './hours';
import { leftOf, SPENDABLE_KINDS, type Account, type Ledger, type SpendableKind } from './ledger';
import { formatAmount, LARGEST_MINOR } from './money';

/** One account of the ledger. */
export interface AccountName {
  kind: SpendableKind;
  horizon: Horizon;
}

/** Every account, by kind and then by horizon. */
export const ACCOUNT_NAMES: readonly AccountName[] = SPENDABLE_KINDS.flatMap((kind) =>
  HORIZONS.map((horizon) => ({ kind, horizon })),
);

/** What an entry plans to use up, in the smallest unit of the currency; for people in hundredths of an hour. */
const usedBy = (allocation: Allocation, terms: Terms): bigint =>
  allocation.kind === 'PEOPLE' ? allocation.hundredthsOfHours : (costOf(allocation, terms)?.minor ?? 0n);

const plannedIn = (allocations: readonly Allocation[], terms: Terms, { kind, horizon }: AccountName): bigint =>
  allocations
    .filter((one) => one.kind === kind && one.horizon === horizon)
    .reduce((sum, one) => sum + usedBy(one, terms), 0n);

/** The ledger with the planned side of these allocations in these terms; what is spent stays. Its version grows by one. */
export function planned(ledger: Ledger, allocations: readonly Allocation[], terms: Terms): Ledger {
  const accountsOf = (kind: SpendableKind): Record<Horizon, Account> =>
    byHorizon((horizon) => ({
      planned: plannedIn(allocations, terms, { kind, horizon }),
      spent: ledger.accounts[kind][horizon].spent,
    }));
  return {
    ...ledger,
    accounts: { BUDGET: accountsOf('BUDGET'), PEOPLE: accountsOf('PEOPLE'), TOOLS: accountsOf('TOOLS') },
    version: ledger.version + 1,
  };
}

/** Accounts in which more is spent than planned; none may become so. */
export const exceeded = ({ accounts }: Ledger): AccountName[] =>
  ACCOUNT_NAMES.filter(({ kind, horizon }) => leftOf(accounts[kind][horizon]) < 0n);

/** Accounts whose plan is too large to be counted with. */
export const overgrown = ({ accounts }: Ledger): AccountName[] =>
  ACCOUNT_NAMES.filter(({ kind, horizon }) => accounts[kind][horizon].planned > LARGEST_MINOR);

/** Whether the ledger's planned side is that of these allocations in these terms. */
export const isPlanOf = ({ accounts }: Ledger, allocations: readonly Allocation[], terms: Terms): boolean =>
  ACCOUNT_NAMES.every((name) => accounts[name.kind][name.horizon].planned === plannedIn(allocations, terms, name));

/** An amount of a kind as a person reads it: `1250.00 EUR`, `7.50 hours`. */
export const amountInWords = (kind: SpendableKind, amount: bigint, currency: string): string =>
  kind === 'PEOPLE' ? `${formatHours(amount)} hours` : `${formatAmount({ minor: amount, currency })} ${currency}`;
