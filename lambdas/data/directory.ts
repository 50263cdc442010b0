import type { Directory } from '../usecases/ports';
import { budgetOf, takePoints } from './budgets';
import { readAgency, readMember } from './items/agency';
import { readApiKey } from './items/api-key';
import { readCalendarSubscription } from './items/calendar-subscription';
import * as keys from './keys';
import { tenantOf } from './keys';
import { createOnceStore } from './once';
import { condition } from './pages';
import type { TableAccess } from './table-access';

export function createDirectory(table: TableAccess): Directory {
  return {
    async member(agencyId, memberId) {
      const item = await table.get(keys.memberKey(tenantOf(agencyId), memberId));
      return item && readMember(item);
    },
    async memberships(memberId) {
      const items = await table.queryAll(condition({ index: true, partition: keys.membershipsIndex(memberId) }));
      return items.map((item) => ({ agencyId: String(item.gsi1sk).slice(2), member: readMember(item) }));
    },
    async useApiKey({ lookup, hash }, charge) {
      const { item, charged } = await takePoints(table, keys.apiKeyKey(lookup), charge, {
        condition: IS_LIVING_KEY,
        set: 'lastUsedAt = :now',
        names: { '#hash': 'hash' },
        values: { ':hash': hash, ':now': charge.now.toISOString() },
      });
      if (!item) return undefined;
      return { charged, budget: budgetOf(item, charge), agencyId: String(item.agencyId), apiKey: readApiKey(item) };
    },
    async chargeAgency(agencyId, charge) {
      const { item, charged } = await takePoints(table, keys.usageKey(tenantOf(agencyId)), charge);
      return { charged, budget: budgetOf(item, charge), trustedDocumentsOnly: item?.trustedDocumentsOnly === true };
    },
    async calendarSubscription(lookup) {
      const item = await table.get(keys.calendarKey(lookup));
      return item && { agencyId: String(item.agencyId), subscription: readCalendarSubscription(item) };
    },
    async agencies(ids) {
      const items = await table.getMany(ids.map((id) => keys.agencyKey(tenantOf(id))));
      return items.flatMap((item) => (item ? [readAgency(item)] : []));
    },
    onceOf: (memberId) => createOnceStore(table, undefined, { kind: 'PERSON', id: memberId }),
    async agencyIdOfSlug(slug) {
      const item = await table.get(keys.slugKey(slug));
      return item && String(item.agencyId);
    },
    async bindSubject(agencyId, memberId, subject, now) {
      const cancellation = await table.transact([
        {
          Update: {
            TableName: table.tableName,
            Key: keys.memberKey(tenantOf(agencyId), memberId),
            // The version grows, so that a change that was decided before does not take the binding away.
            UpdateExpression: 'SET subject = :subject, updatedAt = :now REMOVE invitedUntil ADD version :one',
            ConditionExpression: CAN_BE_ACCEPTED,
            ExpressionAttributeValues: { ':subject': subject, ':now': now, ':one': 1 },
          },
        },
      ]);
      return cancellation === undefined;
    },
  };
}

/** The key exists, the secret is its own, and it has not ended: what is forged or over changes nothing. */
const IS_LIVING_KEY = [
  'attribute_exists(pk)',
  '(#hash = :hash OR (previous.#hash = :hash AND previous.endsAt > :now))',
  'attribute_not_exists(revokedAt)',
  '(attribute_not_exists(endsAt) OR endsAt > :now)',
].join(' AND ');

const CAN_BE_ACCEPTED = [
  'attribute_exists(pk)',
  '(subject = :subject OR (attribute_not_exists(subject) AND (attribute_not_exists(invitedUntil) OR invitedUntil > :now)))',
].join(' AND ');
