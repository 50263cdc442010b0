import type { Allocation } from '../../domain/allocation';
import type { Horizon } from '../../domain/horizon';
import type { Account, Ledger, SpendableKind } from '../../domain/ledger';

export type AllocationMapper = Allocation;
export type StrategyBudgetMapper = Ledger;
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
}
