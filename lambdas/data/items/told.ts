import * as z from 'zod';
import type { ToldEvent } from '../../domain/webhooks/webhook';
import type { Item } from '../table-access';
import { toldEvent } from './webhook';

/** An event, and whose it is. */
export interface Told {
  agencyId: string;
  event: ToldEvent;
}

const entry = z.object({
  pk: z.string().regex(/^A#agn_[0-9a-z]{26}#JOURNAL$/),
  events: z.array(toldEvent).default([]),
});

/** Any item that has events is an entry of the journal. Throws for one that cannot be read. */
export function readTold(item: Item): Told[] {
  if (item.events === undefined) return [];
  const { pk, events } = entry.parse(item);
  const agencyId = pk.slice('A#'.length, -'#JOURNAL'.length);
  return events.map((event) => ({ agencyId, event }));
}
