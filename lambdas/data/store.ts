import { positionOf } from '../domain/steps/keys';
import { placeOf } from '../shared/ids';
import type { Page, PageRequest, Refusal, Store, StoredChange } from '../usecases/ports';
import { createApiKeyStore } from './api-keys';
import { createBrandStore } from './brands';
import { writesOf } from './changes';
import { createDocumentStore } from './documents';
import { createFeedbackStore } from './feedback';
import { createImportJobStore } from './import-jobs';
import { readAgency, readMember } from './items/agency';
import { readCampaign } from './items/campaign';
import { readProfile } from './items/profile';
import { readStepVersion } from './items/step-version';
import { readAllocation, readApproval, readEvent, readLedger, readStep, readStrategy } from './items/strategy';
import { createJournalStore } from './journal';
import * as keys from './keys';
import { tenantOf } from './keys';
import { createMetricStore } from './metric-series';
import { createModelWeightsStore } from './model-weights';
import { createOnceStore } from './once';
import { createRecordStore } from './records';
import { readNodes } from './nodes';
import { condition, readPage, type ListOf } from './pages';
import { createWebhookStore } from './webhooks';
import { createWorkflowStore } from './workflow';
import type { Item, TableAccess, Write } from './table-access';

interface StoreOptions {
  /** Whether events are found in the index until they are handed on. */
  hasOutbox?: boolean;
}

/** The store of one agency. The tenant is bound here, once, so that no method can be asked for another's items. */
export function createStore(table: TableAccess, agencyId: string, { hasOutbox = false }: StoreOptions = {}): Store {
  const tenant = tenantOf(agencyId);
  const page = <T>(list: ListOf<T>, request: PageRequest): Promise<Page<T>> => readPage(table, tenant, list, request);
  const one = async <T>(key: keys.Key, read: (item: Item) => T): Promise<T | undefined> => {
    const item = await table.get(key);
    return item && read(item);
  };
  const many = async <T>(wanted: readonly keys.Key[], read: (item: Item) => T): Promise<(T | undefined)[]> =>
    (await table.getMany(wanted)).map((item) => item && read(item));
  /** As they are at this moment: what is decided on them must not rest on what was replaced a moment ago. */
  const all = async <T>(partition: string, prefix: string, read: (item: Item) => T): Promise<T[]> =>
    (await table.queryAll({ ...condition({ partition, prefix }), ConsistentRead: true })).map(read);
  const brandOf = (id: string): string => {
    const place = placeOf(id);
    if (!place || !('brandId' in place)) throw new Error(`No brand can be read from the id ${id}.`);
    return place.brandId;
  };
  const strategyKey = (id: string) => keys.strategyKey(tenant, brandOf(id), id);

  return {
    ...createMetricStore(table, tenant),
    ...createModelWeightsStore(table, tenant),
    ...createDocumentStore(table, tenant),
    ...createImportJobStore(table, tenant),
    ...createJournalStore(table, tenant),
    onceOf: (callerId) => createOnceStore(table, tenant, { kind: 'CALLER', id: callerId }),
    ...createRecordStore(table, tenant),
    ...createFeedbackStore(table, tenant),
    ...createWebhookStore(table, tenant),
    ...createWorkflowStore(table, tenant, agencyId),
    ...createApiKeyStore(table, tenant, agencyId),
    ...createBrandStore(table, tenant),
    commit: (changes) =>
      commit(table, changes, (change) => writesOf(change, tenant, agencyId, { table: table.tableName, hasOutbox })),

    nodes: (places) => readNodes(table, tenant, agencyId, places),

    agency: () => one(keys.agencyKey(tenant), readAgency),
    member: (id) => one(keys.memberKey(tenant, id), readMember),
    members: ({ isVisible, accept, ...request }) =>
      page(
        { partition: keys.agencyPartition(tenant), prefix: keys.MEMBER, read: readMember, isVisible, accept },
        request,
      ),
    allMembers: () => all(keys.agencyPartition(tenant), keys.MEMBER, readMember),

    ownersOf: (names) =>
      many(
        names.map((name) => keys.nameKey(tenant, name)),
        (item) => String(item.ownerId),
      ),

    strategy: (id) => one(strategyKey(id), readStrategy),
    strategiesById: (ids) => many(ids.map(strategyKey), readStrategy),
    strategies: (brandId, request) =>
      page({ partition: keys.brandPartition(tenant, brandId), prefix: keys.STRATEGY, read: readStrategy }, request),
    parts: async (strategyId) => {
      const items = await table.queryAll({
        ...condition({ partition: keys.strategyPartition(tenant, strategyId) }),
        ConsistentRead: true,
      });
      const under = <T>(prefix: string, read: (item: Item) => T): T[] =>
        items.filter(({ sk }) => String(sk).startsWith(prefix)).map(read);
      return {
        steps: under(keys.STEP, readStep),
        allocations: under(keys.ALLOCATION, readAllocation),
        approvals: under(keys.APPROVAL, readApproval),
        ledger: under(keys.LEDGER, readLedger)[0],
      };
    },
    stepOf: (ids, step) =>
      many(
        ids.map((id) => keys.stepKey(tenant, id, positionOf(step))),
        readStep,
      ),
    history: (strategyId, { step, ...request }) =>
      page(
        {
          partition: keys.historyPartition(tenant, strategyId),
          descending: true,
          read: readEvent,
          accept: (event) => step === undefined || event.step === step,
        },
        request,
      ),
    stepVersions: (strategyId, step, request) =>
      page(
        {
          partition: keys.versionsPartition(tenant, strategyId),
          prefix: keys.versionsOfStep(positionOf(step)),
          descending: true,
          read: readStepVersion,
        },
        request,
      ),
    stepVersionAt: async (strategyId, step, strategyVersion) => {
      const { pk, sk } = keys.stepVersionKey(tenant, strategyId, positionOf(step), strategyVersion);
      const { items } = await table.query({
        KeyConditionExpression: 'pk = :partition AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':partition': pk, ':first': keys.versionsOfStep(positionOf(step)), ':last': sk },
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      });
      return items.map(readStepVersion)[0];
    },
    approval: (strategyId, id) => one(keys.approvalKey(tenant, strategyId, id), readApproval),
    pendingApprovals: ({ group, isVisible, accept, ...request }) =>
      page(
        {
          index: true,
          partition: keys.pendingApprovalsIndex(tenant),
          read: readApproval,
          isVisible,
          accept: (approval) => (group === undefined || approval.group === group) && accept?.(approval) !== false,
        },
        request,
      ),

    profile: (id) => one(keys.profileKey(tenant, brandOf(id), id), readProfile),
    profilesById: (ids) =>
      many(
        ids.map((id) => keys.profileKey(tenant, brandOf(id), id)),
        readProfile,
      ),
    profiles: (brandId, request) =>
      page({ partition: keys.brandPartition(tenant, brandId), prefix: keys.PROFILE, read: readProfile }, request),
    allProfiles: async (brandId) => {
      const profiles = await all(keys.brandPartition(tenant, brandId), keys.PROFILE, readProfile);
      return profiles.filter(({ status }) => status !== 'ARCHIVED');
    },

    campaign: (id) => one(keys.campaignKey(tenant, brandOf(id), id), readCampaign),
    campaignsById: (ids) =>
      many(
        ids.map((id) => keys.campaignKey(tenant, brandOf(id), id)),
        readCampaign,
      ),
    campaigns: (brandId, { isVisible, accept, ...request }) =>
      page(
        {
          partition: keys.brandPartition(tenant, brandId),
          prefix: keys.CAMPAIGN,
          read: readCampaign,
          isVisible,
          accept,
        },
        request,
      ),
    allCampaigns: (brandId) => all(keys.brandPartition(tenant, brandId), keys.CAMPAIGN, readCampaign),
    agencyCampaigns: ({ isVisible, accept, ...request }) =>
      page(
        { index: true, partition: keys.campaignsByStartIndex(tenant), read: readCampaign, isVisible, accept },
        request,
      ),
  };
}

async function commit(
  table: TableAccess,
  changes: readonly StoredChange[],
  writeOf: (change: StoredChange) => Write,
): Promise<Refusal | undefined> {
  const cancellation = await table.transact(changes.map(writeOf));
  if (!cancellation) return undefined;
  return {
    refused: cancellation.failedConditions.flatMap((index) => changes[index] ?? []),
    contended: cancellation.contended,
  };
}
