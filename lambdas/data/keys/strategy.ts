import { type IndexKey, type Key, own, type Tenant } from './tenant';

/* A strategy's partition: steps, allocations, approvals, the ledger. Its history grows apart. */
export const strategyPartition = (tenant: Tenant, strategyId: string): string => `${tenant}#S#${own(strategyId)}`;
export const STEP = 'STEP#';
export const stepKey = (tenant: Tenant, strategyId: string, position: number): Key => ({
  pk: strategyPartition(tenant, strategyId),
  sk: STEP + String(position).padStart(2, '0'),
});
export const ALLOCATION = 'ALLOCATION#';
export const allocationKey = (tenant: Tenant, strategyId: string, id: string): Key => ({
  pk: strategyPartition(tenant, strategyId),
  sk: ALLOCATION + id,
});
/** Sorts before the allocations, so that a query reads the ledger first: what it then reads is at least as new. */
export const LEDGER = 'ACCOUNTS';
export const ledgerKey = (tenant: Tenant, strategyId: string): Key => ({
  pk: strategyPartition(tenant, strategyId),
  sk: LEDGER,
});
export const APPROVAL = 'APPROVAL#';
export const approvalKey = (tenant: Tenant, strategyId: string, id: string): Key => ({
  pk: strategyPartition(tenant, strategyId),
  sk: APPROVAL + id,
});
export const pendingApprovalsIndex = (tenant: Tenant): string => `${tenant}#APPROVALS`;
export const pendingApprovalKey = (tenant: Tenant, requestedAt: string, id: string): IndexKey => ({
  gsi1pk: pendingApprovalsIndex(tenant),
  gsi1sk: `${requestedAt}#${id}`,
});
export const historyPartition = (tenant: Tenant, strategyId: string): string =>
  `${strategyPartition(tenant, strategyId)}#HISTORY`;
export const eventKey = (tenant: Tenant, strategyId: string, id: string): Key => ({
  pk: historyPartition(tenant, strategyId),
  sk: id,
});
/* What each save of a step wrote stands apart: contents are large, and a page of the history has to stay small. */
export const versionsPartition = (tenant: Tenant, strategyId: string): string =>
  `${strategyPartition(tenant, strategyId)}#VERSIONS`;
export const versionsOfStep = (position: number): string => `${String(position).padStart(2, '0')}#`;
export const stepVersionKey = (tenant: Tenant, strategyId: string, position: number, strategyVersion: number): Key => ({
  pk: versionsPartition(tenant, strategyId),
  sk: versionsOfStep(position) + String(strategyVersion).padStart(10, '0'),
});
