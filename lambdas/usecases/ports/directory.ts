import type { Agency, Member } from '../../domain/agency';
import type { ApiKey } from '../../domain/api-key';
import type { Budget } from '../../domain/rate-limit';
import type { CalendarSubscription } from '../../domain/workflow/calendar-subscription';
import type { OnceStore } from './once';

/** Points to take from a budget of `limit` points a minute. */
export interface Charge {
  cost: number;
  limit: number;
  now: Date;
}

/** Whether the points were taken, and how the budget stands then. Nothing is taken from one that has too little left. */
export interface Charged {
  charged: boolean;
  budget: Budget;
}

/** The few reads and writes that happen before it is known for which agency a call works. */
export interface Directory {
  member(agencyId: string, memberId: string): Promise<Member | undefined>;
  /** Everything a person belongs to. */
  memberships(memberId: string): Promise<{ agencyId: string; member: Member }[]>;
  /**
   * Finds a key, charges it and notes that it was used, in one write. A key with another secret (`hash`), or one that has
   * ended, is given as it is and left alone.
   */
  useApiKey(
    secret: { lookup: string; hash: string },
    charge: Charge,
  ): Promise<(Charged & { agencyId: string; apiKey: ApiKey }) | undefined>;
  /** Charges an agency for a call that is known to be on its behalf, and tells what it demands of people's calls. */
  chargeAgency(agencyId: string, charge: Charge): Promise<Charged & { trustedDocumentsOnly: boolean }>;
  calendarSubscription(lookup: string): Promise<{ agencyId: string; subscription: CalendarSubscription } | undefined>;
  agencies(ids: readonly string[]): Promise<Agency[]>;
  /** How repeated calls of a person are recognised who works for no agency yet. */
  onceOf(memberId: string): OnceStore;
  agencyIdOfSlug(slug: string): Promise<string | undefined>;
  /** Accepts an invitation: remembers whose token a membership was first used with. False when it cannot be accepted any more. */
  bindSubject(agencyId: string, memberId: string, subject: string, now: string): Promise<boolean>;
}
