import type { DomainEvent } from './events/event';

/** What a mutation came to. */
export const JOURNAL_OUTCOMES = ['DONE', 'UNCHANGED', 'REFUSED', 'FORBIDDEN', 'FAILED'] as const;
export type JournalOutcome = (typeof JOURNAL_OUTCOMES)[number];

/**
 * What is kept of a mutation: who did what to what, when and from where. Ids and codes only; nothing that anybody wrote.
 * A mutation of several transactions has an entry for each.
 */
export interface JournalEntry {
  /** Sorts by time. */
  id: string;
  /** ISO instant. */
  at: string;
  /** The mutation's name. */
  operation: string;
  /** The member or API key that called. */
  actorId: string;
  /** The member who answers for it: of a key, whoever made it. */
  memberId: string;
  outcome: JournalOutcome;
  /** Why it was refused. */
  codes: string[];
  /** What was changed; of what changed nothing, what the input named. */
  subjectIds: string[];
  /** The brands in which all that lies. */
  brandIds: string[];
  requestId: string;
  sourceIp?: string;
  userAgent?: string;
  /** Which of the mutation's transactions it tells of, from 1. */
  part: number;
  /** What has to be told to others because of it. */
  events: DomainEvent[];
}
