import type { DomainEvent } from '../../lambdas/domain/events/event';
import type { JournalEntry } from '../../lambdas/domain/journal';
import type { Client } from './api';
import { sessionOf } from './session';

/** All that the journal of an agency holds, the oldest first. */
export async function journalOf({ agencyId }: Pick<Client, 'agencyId'>, tableName?: string): Promise<JournalEntry[]> {
  const { store } = sessionOf(agencyId, tableName).session;
  const entries: JournalEntry[] = [];
  let after: string | undefined;
  do {
    const page = await store.journal({ first: 100, after });
    entries.push(...page.items);
    after = page.hasNextPage ? page.endCursor : undefined;
  } while (after);
  return entries.reverse();
}

/** What was told, in the order in which it was. */
export const eventsOf = async (client: Pick<Client, 'agencyId'>): Promise<DomainEvent[]> =>
  (await journalOf(client)).flatMap(({ events }) => events);
