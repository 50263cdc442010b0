import type { BrandMove, StoredChange } from '../usecases/ports';
import { AGENCY_DATA, agencyItem, memberItem } from './items/agency';
import { API_KEY_DATA, apiKeyEntryItem, apiKeyItem, apiKeyRosterItem } from './items/api-key';
import { BRAND_DATA, brandItem } from './items/brand';
import { calendarSubscriptionItem } from './items/calendar-subscription';
import { campaignItem } from './items/campaign';
import { feedbackItem } from './items/feedback';
import { formOf } from './items/forms';
import { modelWeightsItem } from './items/model-weights';
import { importChunkItem, importJobItem } from './items/import-job';
import { journalItem } from './items/journal';
import { onceItem } from './items/once';
import { profileItem } from './items/profile';
import { ownMetricsItem } from './items/own-metrics';
import { breakdownItem, postItem } from './items/records';
import { rollUpUpdate } from './items/series';
import { stepVersionItem } from './items/step-version';
import { allocationItem, approvalItem, eventItem, ledgerItem, stepItem, strategyItem } from './items/strategy';
import { trustedDocumentItem } from './items/trusted-document';
import { deliveryItem, webhookData, webhookItem } from './items/webhook';
import { frameworkItem, holidaysItem, plannedTaskItem, workflowItem } from './items/workflow';
import { nothingKept } from './once';
import * as keys from './keys';
import type { Key, Tenant } from './keys';
import type { Item, Write } from './table-access';

/** Turns what a use case wants written into the writes of one transaction, each with the condition that guards it. */
export function writesOf(
  change: StoredChange,
  tenant: Tenant,
  agencyId: string,
  { table, hasOutbox }: { table: string; hasOutbox: boolean },
): Write {
  const put = (item: Item, expectedVersion?: number): Write => ({
    Put: { TableName: table, Item: item, ...versionCondition(expectedVersion) },
  });
  const remove = (key: Key, expectedVersion: number): Write => ({
    Delete: { TableName: table, Key: key, ...versionCondition(expectedVersion) },
  });
  const check = (key: Key, version: number): Write => ({
    ConditionCheck: { TableName: table, Key: key, ...versionIs(version) },
  });

  switch (change.do) {
    case 'create-agency':
      return put(agencyItem(tenant, change.agency));
    case 'update-agency':
      return {
        Update: {
          TableName: table,
          Key: keys.agencyKey(tenant),
          ...dataUpdate(pick(change.agency, AGENCY_DATA), change.expectedVersion),
        },
      };
    case 'reserve-slug':
      return put({ ...keys.slugKey(change.slug), agencyId });
    case 'count-brands':
      return {
        Update: {
          TableName: table,
          Key: keys.agencyKey(tenant),
          UpdateExpression: 'ADD brandCount :by',
          ConditionExpression: EXISTS,
          ExpressionAttributeValues: { ':by': change.by },
        },
      };
    case 'put-member':
      return put(memberItem(tenant, change.member), change.expectedVersion);
    case 'remove-member':
      return remove(keys.memberKey(tenant, change.member.id), change.expectedVersion);
    case 'check-member':
      return check(keys.memberKey(tenant, change.member.id), change.member.version);
    case 'create-api-key':
      return put(apiKeyItem(agencyId, change.apiKey));
    case 'list-api-key':
      return put(apiKeyEntryItem(tenant, change.apiKey));
    case 'update-api-key':
      return {
        Update: {
          TableName: table,
          Key: keys.apiKeyKey(change.apiKey.lookup),
          ...dataUpdate(pick(change.apiKey, API_KEY_DATA), change.expectedVersion),
        },
      };
    case 'put-api-key-roster':
      return put(apiKeyRosterItem(tenant, change.roster), change.expectedVersion);
    case 'create-brand':
      return put(brandItem(tenant, change.brand));
    case 'update-brand':
      return {
        Update: {
          TableName: table,
          Key: keys.brandKey(tenant, change.brand.id),
          ...dataUpdate(
            {
              ...pick(change.brand, BRAND_DATA),
              ...keys.brandByNameKey(tenant, change.brand.name, change.brand.id),
              ...formOf('brand'),
            },
            change.expectedVersion,
          ),
        },
      };
    case 'move-brand':
      return { Update: { TableName: table, Key: keys.brandKey(tenant, change.brandId), ...brandMove(change.move) } };
    case 'reserve':
      return put({ ...keys.nameKey(tenant, change.name), ownerId: change.ownerId });
    case 'release':
      return { Delete: { TableName: table, Key: keys.nameKey(tenant, change.name) } };
    case 'put-strategy':
      return put(strategyItem(tenant, change.strategy), change.expectedVersion);
    case 'check-strategy': {
      const { id, brandId, version } = change.strategy;
      return check(keys.strategyKey(tenant, brandId, id), version);
    }
    case 'put-step':
      return { Put: { TableName: table, Item: stepItem(tenant, change.strategyId, change.step) } };
    case 'put-allocation':
      return { Put: { TableName: table, Item: allocationItem(tenant, change.strategyId, change.allocation) } };
    case 'remove-allocation':
      return {
        Delete: {
          TableName: table,
          Key: keys.allocationKey(tenant, change.strategyId, change.allocationId),
        },
      };
    case 'put-ledger':
      return put(ledgerItem(tenant, change.ledger), change.expectedVersion);
    case 'check-ledger':
      return check(keys.ledgerKey(tenant, change.ledger.strategyId), change.ledger.version);
    case 'put-approval':
      return put(approvalItem(tenant, change.approval), change.expectedVersion);
    case 'remove-approval':
      return remove(keys.approvalKey(tenant, change.approval.strategyId, change.approval.id), change.expectedVersion);
    case 'append-event':
      return { Put: { TableName: table, Item: eventItem(tenant, change.strategyId, change.event) } };
    case 'keep-version':
      return put(stepVersionItem(tenant, change.strategyId, change.version));
    case 'put-profile':
      return put(profileItem(tenant, change.profile), change.expectedVersion);
    case 'put-campaign':
      return put(campaignItem(tenant, change.campaign), change.expectedVersion);
    case 'put-model-weights':
      return put(modelWeightsItem(tenant, change.weights), change.expectedVersion);
    case 'add-journal-entry':
      return put(journalItem(tenant, change.entry, hasOutbox));
    case 'keep-once':
      return { Put: { TableName: table, Item: onceItem(tenant, change.record), ...nothingKept(change.now) } };
    case 'put-import-job':
      return put(importJobItem(tenant, change.job), change.expectedVersion);
    case 'check-import-job':
      return check(keys.importJobKey(tenant, change.job.id), change.job.version);
    case 'put-import-chunk':
      return put(importChunkItem(tenant, change.job, change.chunk), change.expectedVersion);
    case 'put-post':
      return put(postItem(tenant, change.post), change.expectedVersion);
    case 'put-own-metrics':
      return put(ownMetricsItem(tenant, change.metrics, (change.expectedVersion ?? 0) + 1), change.expectedVersion);
    case 'put-breakdown':
      return put(breakdownItem(tenant, change.breakdown), change.expectedVersion);
    case 'roll-up':
      return {
        Update: {
          TableName: table,
          Key: keys.seriesKey(tenant, change.rollUp),
          ...rollUpUpdate(tenant, change.rollUp),
        },
      };
    case 'put-feedback':
      return put(feedbackItem(tenant, change.feedback), change.expectedVersion);
    case 'put-framework':
      return put(frameworkItem(tenant, change.framework), change.expectedVersion);
    case 'put-holidays':
      return put(holidaysItem(tenant, change.calendar), change.expectedVersion);
    case 'put-workflow':
      return put(workflowItem(tenant, change.workflow), change.expectedVersion);
    case 'check-workflow': {
      const { id, brandId, version } = change.workflow;
      return check(keys.workflowKey(tenant, brandId, id), version);
    }
    case 'put-calendar-subscription':
      return put(calendarSubscriptionItem(tenant, agencyId, change.subscription), change.expectedVersion);
    case 'put-trusted-document':
      return put(trustedDocumentItem(tenant, change.document));
    case 'remove-trusted-document':
      return { Delete: { TableName: table, Key: keys.trustedDocumentKey(tenant, change.hash) } };
    case 'demand-trusted-documents':
      return {
        Update: {
          TableName: table,
          Key: keys.usageKey(tenant),
          UpdateExpression: 'SET trustedDocumentsOnly = :demanded',
          ExpressionAttributeValues: { ':demanded': change.demanded },
        },
      };
    case 'move-agenda': {
      const { memberId, from } = change;
      return put({ ...keys.agendaHeadKey(tenant, memberId), version: from + 1 }, from === 0 ? undefined : from);
    }
    case 'put-planned-task':
      return put(plannedTaskItem(tenant, change.task), change.expectedVersion);
    case 'create-webhook':
      return put(webhookItem(tenant, change.webhook));
    case 'update-webhook':
      return {
        Update: {
          TableName: table,
          Key: keys.webhookKey(tenant, change.webhook.id),
          ...dataUpdate(webhookData(change.webhook), change.expectedVersion),
        },
      };
    case 'remove-webhook':
      return remove(keys.webhookKey(tenant, change.webhookId), change.expectedVersion);
    case 'create-delivery':
      return put(deliveryItem(tenant, change.delivery, new Date(change.delivery.event.at)));
    case 'remove-planned-task':
      return remove(keys.plannedTaskKey(tenant, change.task), change.task.version);
  }
}

const EXISTS = 'attribute_exists(pk)';
const IS_NEW = 'attribute_not_exists(pk)';

const versionIs = (version: number) => ({
  ConditionExpression: '#version = :expectedVersion',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':expectedVersion': version },
});

const versionCondition = (expected: number | undefined) =>
  expected === undefined ? { ConditionExpression: IS_NEW } : versionIs(expected);

const pick = <T extends object>(value: T, names: readonly (keyof T & string)[]): Item =>
  Object.fromEntries(names.map((name) => [name, value[name]]));

/** Sets an object's own data and leaves alone what others move in the same item at the same time. */
function dataUpdate(data: Item, expectedVersion: number) {
  const set = Object.entries(data).filter(([, value]) => value !== undefined);
  const removed = Object.entries(data).filter(([, value]) => value === undefined);
  return {
    UpdateExpression: [
      `SET ${set.map(([name]) => `#${name} = :${name}`).join(', ')}`,
      ...(removed.length > 0 ? [`REMOVE ${removed.map(([name]) => `#${name}`).join(', ')}`] : []),
    ].join(' '),
    ConditionExpression: '#version = :expectedVersion',
    ExpressionAttributeNames: Object.fromEntries(Object.keys(data).map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
      ':expectedVersion': expectedVersion,
    },
  };
}

const COUNTERS = ['openApprovals', 'runningCampaigns', 'comingCampaigns'] as const;

function brandMove({ standing, replaces, budget, ...counts }: BrandMove) {
  const moved = Object.entries({ standing, budget });
  const set = moved.filter(([, value]) => value !== undefined && value !== null);
  const removed = moved.filter(([, value]) => value === null);
  const add = COUNTERS.filter((name) => counts[name] !== undefined && counts[name] !== 0);
  const conditions = [EXISTS, 'attribute_not_exists(archivedAt)'];
  if (replaces === null) conditions.push('(attribute_not_exists(standing) OR standing.#status <> :active)');
  if (typeof replaces === 'string') conditions.push('standing.strategyId = :replaces');
  return {
    UpdateExpression: [
      ...(set.length > 0 ? [`SET ${set.map(([name]) => `${name} = :${name}`).join(', ')}`] : []),
      ...(removed.length > 0 ? [`REMOVE ${removed.map(([name]) => name).join(', ')}`] : []),
      ...(add.length > 0 ? [`ADD ${add.map((name) => `${name} :${name}`).join(', ')}`] : []),
    ].join(' '),
    ConditionExpression: conditions.join(' AND '),
    ...(replaces === null && { ExpressionAttributeNames: { '#status': 'status' } }),
    ExpressionAttributeValues: {
      ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
      ...Object.fromEntries(add.map((name) => [`:${name}`, counts[name]])),
      ...(replaces === null && { ':active': 'ACTIVE' }),
      ...(typeof replaces === 'string' && { ':replaces': replaces }),
    },
  };
}
