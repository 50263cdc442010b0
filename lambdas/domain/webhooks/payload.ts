import type { ToldEvent } from './webhook';

/**
 * The body of a request to a receiver: the same, character by character, however often the event is sent. The store keeps
 * names in no order, so they are put into one.
 */
export const payloadOf = ({ id, type, at, subjectId, brandId, data }: ToldEvent): string =>
  JSON.stringify({
    id,
    type,
    timestamp: at,
    subjectId,
    brandId,
    data: Object.fromEntries(Object.entries(data).sort(byName)),
  });

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);
