import type { JournalEntry } from '../../domain/journal';

export type AuditEntryMapper = JournalEntry;
