import type { OnceOwner, OnceStore } from '../usecases/ports';
import { onceItem, readOnce } from './items/once';
import { onceKey, type Tenant } from './keys';
import type { TableAccess } from './table-access';

/** Where no record still holds. */
export const nothingKept = (now: string) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
  ExpressionAttributeValues: { ':now': Date.parse(now) / 1_000 },
});

const claimIsOver = (now: string, fingerprint: string) => {
  const { ConditionExpression, ExpressionAttributeValues } = nothingKept(now);
  return {
    ConditionExpression: `${ConditionExpression} OR (leasedUntil <= :instant AND fingerprint = :fingerprint)`,
    ExpressionAttributeValues: { ...ExpressionAttributeValues, ':instant': now, ':fingerprint': fingerprint },
  };
};

const claimedBy = (attempt: string) => ({
  ConditionExpression: 'attempt = :attempt',
  ExpressionAttributeValues: { ':attempt': attempt },
});

/** The records of a caller of an agency, or of a person without one. */
export const createOnceStore = (table: TableAccess, tenant: Tenant | undefined, owner: OnceOwner): OnceStore => ({
  async read(name) {
    const item = await table.get(onceKey(tenant, owner, name));
    return item && readOnce(item);
  },
  keep: (record, now) => table.putWhere(onceItem(tenant, record), nothingKept(now)),
  claim: (record, now) => table.putWhere(onceItem(tenant, record), claimIsOver(now, record.fingerprint)),
  settle: (record, attempt) => table.putWhere(onceItem(tenant, record), claimedBy(attempt)),
  release: ({ name, attempt }) => table.removeWhere(onceKey(tenant, owner, name), claimedBy(attempt)),
});
