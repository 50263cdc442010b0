import type { Day, Period } from '../../domain/calendar';
import { brandPartition } from './brand';
import { type IndexKey, type Key, own, type Tenant } from './tenant';

/* A person's days: a day over all brands is one query. In the index the same by brand. */
export const agendaPartition = (tenant: Tenant, memberId: string): string => `${tenant}#AGENDA#${own(memberId)}`;
/** Counts what takes up the person's time, so that two plans cannot give away the same hour. Sorts after all days. */
export const agendaHeadKey = (tenant: Tenant, memberId: string): Key => ({
  pk: agendaPartition(tenant, memberId),
  sk: 'HEAD',
});
export const plannedTaskKey = (
  tenant: Tenant,
  { id, memberId, date }: { id: string; memberId: string; date: Day },
): Key => ({
  pk: agendaPartition(tenant, memberId),
  sk: `${date}#${id}`,
});
export const tasksOfBrandIndex = (tenant: Tenant, brandId: string): string =>
  `${brandPartition(tenant, brandId)}#TASKS`;
export const taskOfBrandKey = (
  tenant: Tenant,
  { id, brandId, date }: { id: string; brandId: string; date: Day },
): IndexKey => ({
  gsi1pk: tasksOfBrandIndex(tenant, brandId),
  gsi1sk: `${date}#${id}`,
});
/** The sort keys of days, first and last included: `$` is the character after `#`. */
export const dayRange = ({ from, to }: Period): [string, string] => [`${from}#`, `${to}$`];
