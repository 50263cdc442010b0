import type { JournalEntry } from '../../../lambdas/domain/journal';
import type { DomainEvent } from '../../../lambdas/domain/events/event';
import { Mutation } from '../../../lambdas/usecases/journal/mutation';
import type { StoredChange } from '../../../lambdas/usecases/ports';
import { NOW } from './agency';

/** Ids of AWS, and a client's name, as long as they are. */
const ORIGIN = {
  requestId: '2c1f6f0e-6d0b-4f4e-9a3e-0f6a5a1c7b90',
  sourceIp: '203.0.113.200',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36',
};

export interface Told {
  operation: string;
  actorId: string;
  memberId: string;
  /** What was written without a transaction. */
  wrote?: readonly string[];
  changes?: readonly StoredChange[];
  event: DomainEvent;
}

/** The journal's entry for a mutation of one transaction. */
export function entryOf({ operation, actorId, memberId, wrote = [], changes = [], event }: Told): JournalEntry {
  const mutation = new Mutation(operation, ORIGIN, {});
  mutation.wrote(wrote);
  return mutation.entryFor({ now: NOW, caller: { id: actorId, memberId } }, changes, [event]);
}
