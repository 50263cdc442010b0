import type { Horizon } from './horizon';

/** The kinds of resources that can be used up: money, people's hours, the cost of tools. */
export const SPENDABLE_KINDS = ['BUDGET', 'PEOPLE', 'TOOLS'] as const;
export type SpendableKind = (typeof SPENDABLE_KINDS)[number];

/** Planned and spent, in the smallest unit of the currency; for `PEOPLE` in hundredths of an hour. */
export interface Account {
  planned: bigint;
  spent: bigint;
}

/** Planned and spent of a strategy by kind and horizon. One item with a version: whoever spends, checks it. */
export interface Ledger {
  strategyId: string;
  currency: string;
  accounts: Record<SpendableKind, Record<Horizon, Account>>;
  version: number;
}

const emptyAccounts = (): Record<Horizon, Account> => ({
  SHORT_TERM: { planned: 0n, spent: 0n },
  MID_TERM: { planned: 0n, spent: 0n },
  LONG_TERM: { planned: 0n, spent: 0n },
});

export const emptyLedger = (strategyId: string, currency: string): Ledger => ({
  strategyId,
  currency,
  accounts: { BUDGET: emptyAccounts(), PEOPLE: emptyAccounts(), TOOLS: emptyAccounts() },
  version: 1,
});

export const leftOf = ({ planned, spent }: Account): bigint => planned - spent;

/** The ledger after spending; `undefined` when the account does not hold so much. */
export function spend(ledger: Ledger, kind: SpendableKind, horizon: Horizon, amount: bigint): Ledger | undefined {
  const account = ledger.accounts[kind][horizon];
  if (amount > leftOf(account)) return undefined;
  return {
    ...ledger,
    accounts: {
      ...ledger.accounts,
      [kind]: { ...ledger.accounts[kind], [horizon]: { ...account, spent: account.spent + amount } },
    },
    version: ledger.version + 1,
  };
}
