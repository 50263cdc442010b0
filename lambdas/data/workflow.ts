import type { StepContents } from '../domain/steps/contents';
import { positionOf } from '../domain/steps/keys';
import { placeOf } from '../shared/ids';
import type { WorkflowStore } from '../usecases/ports/workflow';
import { readMember } from './items/agency';
import { readCalendarSubscription } from './items/calendar-subscription';
import { readStep } from './items/strategy';
import { readFramework, readHolidays, readPlannedTask, readWorkflow } from './items/workflow';
import * as keys from './keys';
import type { Tenant } from './keys';
import { readPage } from './pages';
import type { TableAccess } from './table-access';

export function createWorkflowStore(table: TableAccess, tenant: Tenant, agencyId: string): WorkflowStore {
  return {
    async frameworks(brandIds) {
      const items = await table.getMany(brandIds.map((id) => keys.frameworkKey(tenant, id)));
      return items.map((item) => item && readFramework(item));
    },
    async ideas(strategyIds) {
      const items = await table.getMany(strategyIds.map((id) => keys.stepKey(tenant, id, positionOf('TACTICS'))));
      return items.map((item) => {
        const content = item && (readStep(item).content as StepContents['TACTICS'] | undefined);
        return content?.ideas ?? [];
      });
    },
    async holidays(brandId) {
      const item = await table.get(keys.holidaysKey(tenant, brandId));
      return item && readHolidays(item);
    },
    async workflow(id) {
      const place = placeOf(id);
      if (place?.kind !== 'WORKFLOW') return undefined;
      const item = await table.get(keys.workflowKey(tenant, place.brandId, id));
      return item && readWorkflow(item);
    },
    workflows: (brandId, request) =>
      readPage(
        table,
        tenant,
        { partition: keys.brandPartition(tenant, brandId), prefix: keys.WORKFLOW, read: readWorkflow },
        request,
      ),
    async membersById(ids) {
      const items = await table.getMany(ids.map((id) => keys.memberKey(tenant, id)));
      return items.map((item) => item && readMember(item));
    },
    async plannedTask(id) {
      const place = placeOf(id);
      if (place?.kind !== 'PLANNED_TASK') return undefined;
      const item = await table.get(keys.plannedTaskKey(tenant, place));
      return item && readPlannedTask(item);
    },
    async agendaVersions(memberIds) {
      const items = await table.getMany(memberIds.map((id) => keys.agendaHeadKey(tenant, id)));
      return items.map((item) => Number(item?.version ?? 0));
    },
    async calendarSubscription(lookup) {
      const item = await table.get(keys.calendarKey(lookup));
      return item?.agencyId === agencyId ? readCalendarSubscription(item) : undefined;
    },
    calendarSubscriptions: (memberId, request) =>
      readPage(
        table,
        tenant,
        { index: true, partition: keys.calendarsOfMemberIndex(tenant, memberId), read: readCalendarSubscription },
        request,
      ),
    async agenda(memberId, period) {
      const [first, last] = keys.dayRange(period);
      const items = await table.queryAll({
        KeyConditionExpression: 'pk = :partition AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':partition': keys.agendaPartition(tenant, memberId),
          ':first': first,
          ':last': last,
        },
        ConsistentRead: true,
      });
      return items.map(readPlannedTask);
    },
    async tasksOfBrand(brandId, period) {
      const [first, last] = keys.dayRange(period);
      const items = await table.queryAll({
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :partition AND gsi1sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':partition': keys.tasksOfBrandIndex(tenant, brandId),
          ':first': first,
          ':last': last,
        },
      });
      return items.map(readPlannedTask);
    },
  };
}
