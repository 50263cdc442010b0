import type { DomainEvent } from '../../domain/events/event';
import type { JournalEntry } from '../../domain/journal';
import type { Page, PageRequest, Selection } from './page';

/** What a use case says has happened. `commit` writes it down with the change that it tells of. */
export interface Telling {
  do: 'tell';
  event: DomainEvent;
}

/** Adds an entry. There is no change that replaces or removes one. */
export interface JournalChange {
  do: 'add-journal-entry';
  entry: JournalEntry;
}

export interface JournalQuery extends PageRequest, Selection<JournalEntry> {
  /** ISO instants; the second is not part of it. */
  from?: string;
  until?: string;
}

/** What mutations did. Entries are kept for two years. */
export interface JournalStore {
  /** The newest first. */
  journal(query: JournalQuery): Promise<Page<JournalEntry>>;
  /** Adds an entry on its own, when there is no transaction that it belongs to. */
  addJournalEntry(entry: JournalEntry): Promise<void>;
}
