import { inParallel } from '../shared/parallel';
import { feedbackIdFrom, placeOf } from '../shared/ids';
import type { FeedbackStore, Span } from '../usecases/ports/feedback';
import { readFeedback } from './items/feedback';
import * as keys from './keys';
import type { Tenant } from './keys';
import { condition, readPage } from './pages';
import type { TableAccess } from './table-access';

const LONGEST_PART_MS = 92 * 86_400_000;

export function createFeedbackStore(table: TableAccess, tenant: Tenant): FeedbackStore {
  const keyOf = (id: string) => {
    const place = placeOf(id);
    if (place?.kind !== 'FEEDBACK') throw new Error(`No feedback has the id ${id}.`);
    return keys.feedbackKey(tenant, place.brandId, id);
  };
  return {
    async feedbackById(ids) {
      return (await table.getMany(ids.map(keyOf))).map((item) => item && readFeedback(item));
    },

    feedbackInbox: ({ answered, newestFirst, received, isVisible, accept, ...request }) =>
      readPage(
        table,
        tenant,
        {
          index: true,
          partition: keys.feedbackInboxIndex(tenant, answered),
          // An instant sorts before the entries of that instant, which go on with an id.
          between: received && { from: received.from ?? '', until: received.until ?? keys.AFTER_EVERY_INSTANT },
          descending: newestFirst,
          read: readFeedback,
          isVisible,
          accept,
        },
        request,
      ),

    brandFeedback: (brandId, request) =>
      readPage(
        table,
        tenant,
        { partition: keys.feedbackPartition(tenant, brandId), descending: true, read: readFeedback },
        request,
      ),

    async feedbackReceived(brandId, received, consistent = false) {
      const partition = keys.feedbackPartition(tenant, brandId);
      const parts = await inParallel(partsOf(received), ({ from, until }) =>
        table.queryAll({
          ...condition({
            partition,
            between: { from: feedbackIdFrom(brandId, from), until: feedbackIdFrom(brandId, until) },
          }),
          ConsistentRead: consistent,
        }),
      );
      return parts.flat().map(readFeedback);
    },
  };
}

/** A long time in parts that are read side by side, so that it takes no more round trips than a short one. */
function partsOf({ from, until }: Span): Span[] {
  const parts: Span[] = [];
  for (let start = from; start < until; start = parts.at(-1)?.until ?? until) {
    const end = new Date(Date.parse(start) + LONGEST_PART_MS).toISOString();
    parts.push({ from: start, until: end < until ? end : until });
  }
  return parts;
}
