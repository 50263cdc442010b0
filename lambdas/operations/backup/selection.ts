import type { ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { MIGRATION, tenantOf } from '../../data/keys';
import type { RawItem } from '../scan';

/** What of a table is meant: everything, or one agency. */
export interface Selection {
  agencyId?: string;
}

/*
 * How far a migration has come is not part of what is exported: it would be untrue of what was read before or after it.
 * An agency is what lies in its partitions, and what is found before the agency is known (its short name, its API keys,
 * its calendars): that names the agency in `agencyId`.
 */

/** What a scan is told so that it gives nothing else. */
export function filterOf({
  agencyId,
}: Selection): Pick<ScanCommandInput, 'FilterExpression' | 'ExpressionAttributeValues'> {
  if (agencyId === undefined) {
    return { FilterExpression: 'pk <> :migration', ExpressionAttributeValues: { ':migration': { S: MIGRATION } } };
  }
  const tenant = tenantOf(agencyId);
  return {
    FilterExpression: 'pk = :tenant OR begins_with(pk, :within) OR agencyId = :agencyId',
    ExpressionAttributeValues: {
      ':tenant': { S: tenant },
      ':within': { S: `${tenant}#` },
      ':agencyId': { S: agencyId },
    },
  };
}

/** The same of an item that is at hand. */
export function isMeant(item: RawItem, { agencyId }: Selection): boolean {
  if (agencyId === undefined) return item.pk?.S !== MIGRATION;
  const tenant = tenantOf(agencyId);
  const pk = item.pk?.S;
  return pk === tenant || pk?.startsWith(`${tenant}#`) === true || item.agencyId?.S === agencyId;
}
