import { agendaPartition } from './agenda';
import type { IndexKey, Key, Tenant } from './tenant';

/*
 * Before the tenant is known: a person's memberships (in the index), an API key or a calendar by its public part, an
 * agency by its slug. These are the only keys without a tenant; `data/directory.ts` is their only reader.
 */
export const membershipsIndex = (memberId: string): string => `P#${memberId}`;
export const membershipKey = (memberId: string, tenant: Tenant): IndexKey => ({
  gsi1pk: membershipsIndex(memberId),
  gsi1sk: tenant,
});
export const apiKeyKey = (lookup: string): Key => ({ pk: `K#${lookup}`, sk: 'KEY' });
export const calendarKey = (lookup: string): Key => ({ pk: `C#${lookup}`, sk: 'CALENDAR' });
export const calendarsOfMemberIndex = (tenant: Tenant, memberId: string): string =>
  `${agendaPartition(tenant, memberId)}#CALENDARS`;
export const calendarOfMemberKey = (
  tenant: Tenant,
  { memberId, createdAt, id }: { memberId: string; createdAt: string; id: string },
): IndexKey => ({ gsi1pk: calendarsOfMemberIndex(tenant, memberId), gsi1sk: `${createdAt}#${id}` });
export const slugKey = (slug: string): Key => ({ pk: `SLUG#${slug}`, sk: 'AGENCY' });
