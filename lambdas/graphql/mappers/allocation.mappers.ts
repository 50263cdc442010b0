import type { Allocation } from '../../domain/allocation';
import type { Horizon, Terms } from '../../domain/horizon';
import type { HourlyRate } from '../../domain/hourly-rate';
import type { Account, Ledger, SpendableKind } from '../../domain/ledger';

/** An entry with the terms over which it is paid. */
export type AllocationMapper = Allocation & { terms: Terms };
/** The ledger, and the entries that say what an hour costs. */
export type StrategyBudgetMapper = Ledger & { allocations: readonly Allocation[] };
export interface HorizonBudgetMapper {
  horizon: Horizon;
  currency: string;
  account: Account;
}
export interface KindBudgetMapper {
  horizon: Horizon;
  kind: SpendableKind;
  currency: string;
  account: Account;
  /** What hours cost on average; for `PEOPLE`, where it is known. */
  rate?: HourlyRate;
}
