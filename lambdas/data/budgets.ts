import { endOfWindow, windowOf, type Budget } from '../domain/rate-limit';
import type { Charge } from '../usecases/ports';
import type { Key } from './keys';
import type { Item, TableAccess } from './table-access';

/** What must hold of an item besides, and what a charge notes in it. */
export interface Terms {
  condition?: string;
  set?: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
}

/** Others that begin the same minute at the same moment can come first; each of them helps this one on. */
const ATTEMPTS = 8;

/**
 * Takes points from the budget that an item holds, and gives the whole item. One write; the first of a minute takes two, for
 * it finds an old minute. Points that are not there, or terms that do not hold, leave the item as it is. What is counted is
 * what is left (`left` of `minute`), so that nothing can take more than there is. A try whose answer was lost is sent again
 * and counts twice: rare, to the safe side, and over with the minute.
 */
export async function takePoints(
  table: TableAccess,
  key: Key,
  { cost, limit, now }: Charge,
  { condition, set, names, values }: Terms = {},
): Promise<{ item?: Item; charged: boolean }> {
  // Another machine's clock may be ahead, and have begun the next minute.
  let minute = windowOf(now);
  let isNew = false;
  let before: Item | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { held, item } = await table.updateIf({
      Key: key,
      UpdateExpression: `SET ${[isNew ? BEGIN : GO_ON, ...(set ? [set] : [])].join(', ')}`,
      ConditionExpression: [isNew ? IS_OVER : IS_ENOUGH, ...(condition ? [condition] : [])].join(' AND '),
      ExpressionAttributeNames: {
        '#minute': 'minute',
        '#left': 'left',
        ...(isNew && { '#limit': 'pointsPerMinute' }),
        ...names,
      },
      ExpressionAttributeValues: {
        ':minute': minute,
        ':cost': cost,
        ...(isNew && { ':limit': limit }),
        ...values,
      },
    });
    if (held) return { item, charged: true };
    before = item;
    const found = Number(item?.minute ?? -1);
    const triedInVain = isNew ? found < minute : found === minute && Number(item?.left) >= cost;
    if (triedInVain || limitOf(item, limit) < cost) break;
    if (found >= minute && Number(item?.left) < cost) break;
    minute = Math.max(minute, found);
    isNew = found < minute;
  }
  return { item: before, charged: false };
}

const GO_ON = '#left = #left - :cost';
const BEGIN = '#minute = :minute, #left = if_not_exists(#limit, :limit) - :cost';
const IS_ENOUGH = '#minute = :minute AND #left >= :cost';
const IS_OVER = '(attribute_not_exists(#minute) OR #minute < :minute)';

const limitOf = (item: Item | undefined, limit: number): number => Number(item?.pointsPerMinute ?? limit);

/** How the budget of an item stands; full, when nothing was taken in this minute. */
export function budgetOf(item: Item | undefined, { limit: general, now }: Charge): Budget {
  const limit = limitOf(item, general);
  const present = windowOf(now);
  const found = Number(item?.minute ?? -1);
  // A limit that was changed in the middle of a minute counts from the next.
  const remaining = found >= present ? Math.min(limit, Number(item?.left)) : limit;
  return { limit, remaining, resetsAt: endOfWindow(Math.max(present, found)) };
}
