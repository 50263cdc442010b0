import { timeIn } from '../../shared/ids';
import type { OnceOwner } from '../../usecases/ports';
import { membershipsIndex } from './directory';
import { type IndexKey, type Key, own, type Tenant } from './tenant';

/* What mutations did, by time: their ids begin with it. */
export const journalPartition = (tenant: Tenant): string => `${tenant}#JOURNAL`;
export const journalKey = (tenant: Tenant, id: string): Key => ({ pk: journalPartition(tenant), sk: own(id) });
/** The places of entries from one instant to another. */
export const journalRange = ({ from, until }: { from?: string; until?: string }): { from: string; until: string } => ({
  from: from === undefined ? '0' : timeIn(from),
  until: until === undefined ? '~' : timeIn(until),
});

/* How a caller's repeated calls are recognised. A person who works for no agency yet has a partition of their own. */
export const onceKey = (tenant: Tenant | undefined, { kind, id }: OnceOwner, name: string): Key => ({
  pk: kind === 'CALLER' ? `${ofTenant(tenant)}#ONCE#${id}` : `${membershipsIndex(id)}#ONCE`,
  sk: name,
});
function ofTenant(tenant: Tenant | undefined): Tenant {
  if (tenant === undefined) throw new Error('A caller belongs to an agency.');
  return tenant;
}
/** On a laptop, what is still to be handed on, of all agencies, in the order in which it happened. */
export const OUTBOX_INDEX = 'OUTBOX';
export const outboxKey = (journalId: string): IndexKey => ({ gsi1pk: OUTBOX_INDEX, gsi1sk: own(journalId) });
