import type { Directory } from '../usecases/ports';
import { readAgency, readApiKey, readMember } from './items/agency';
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
    async apiKey(lookup) {
      const item = await table.get(keys.apiKeyKey(lookup));
      return item && { agencyId: String(item.agencyId), apiKey: readApiKey(item) };
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
            TableName: table.table,
            Key: keys.memberKey(tenantOf(agencyId), memberId),
            // The version grows, so that a change that was decided before does not take the binding away.
            UpdateExpression: 'SET subject = :subject, updatedAt = :now ADD version :one',
            ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(subject) OR subject = :subject)',
            ExpressionAttributeValues: { ':subject': subject, ':now': now, ':one': 1 },
          },
        },
      ]);
      return cancellation === undefined;
    },
  };
}
