import type { OrderType } from '../webhooks/orders';
import type { EventType } from './types';

/** Ids, versions, steps, statuses and counts. Of what people wrote, no more than the names of things. */
export type EventData = Readonly<Record<string, string | number | boolean>>;

/** Something that happened in an agency, for programs that want to know; or an order for those that tell them. */
export interface DomainEvent {
  /** The same whenever it is told. */
  id: string;
  type: EventType | OrderType;
  /** ISO instant. */
  at: string;
  /** What it is about. Events of one subject are told in the order in which they happened. */
  subjectId: string;
  /** The brand that a receiver has to be allowed to see; left out where it is about none or several. */
  brandId?: string;
  data: EventData;
}
