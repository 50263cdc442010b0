import { maySee, type Caller } from '../../domain/access';
import type { DomainEvent } from '../../domain/events/event';
import type { JournalEntry, JournalOutcome } from '../../domain/journal';
import { newJournalId } from '../../shared/ids';
import type { Once } from '../once/once';
import type { StoredChange } from '../ports';
import { brandsOf, idsIn, subjectsOfAll } from './subjects';

/** Where a request comes from. */
export interface Origin {
  requestId: string;
  sourceIp?: string;
  userAgent?: string;
}

/**
 * An import of ten thousand values reaches as many profiles: their ids alone would be more than an item holds, and a journal
 * is one partition.
 */
const MOST_WRITTEN_NAMED = 300;

/** Who calls and when, as far as an entry tells it. */
interface Author {
  caller: Pick<Caller, 'id' | 'memberId'>;
  now: Date;
}

/** One mutation on its way: what the journal says of each of its transactions, and of the whole when it has none. */
export class Mutation {
  /** How it is kept from happening twice, where its sender gave it a key. */
  once?: Once;
  /** The numbers of the transactions that are written, or about to be. */
  private readonly parts = new Set<number>();
  private readonly written = new Set<string>();
  private readonly brandIds = new Set<string>();

  constructor(
    /** The mutation's name. */
    readonly operation: string,
    private readonly origin: Origin,
    private readonly input: unknown,
  ) {}

  /** The entry for a transaction that is about to be written. It takes the first number that is free. */
  entryFor(author: Author, changes: readonly StoredChange[], events: DomainEvent[]): JournalEntry {
    let part = 1;
    while (this.parts.has(part)) part += 1;
    this.parts.add(part);
    const isDone = part > 1 || changes.length + this.written.size > 0;
    const told = changes.length > 0 ? [] : events.map(({ subjectId }) => subjectId);
    const subjectIds = [...new Set([...subjectsOfAll(changes), ...this.namedOfWritten(), ...told])];
    const brandIds = brandsOf([...subjectIds, ...this.written]);
    for (const id of brandIds) this.brandIds.add(id);
    return {
      ...this.entry(author, isDone ? 'DONE' : 'UNCHANGED', subjectIds),
      brandIds: [...new Set([...brandIds, ...events.flatMap(({ brandId }) => brandId ?? [])])],
      part,
      events,
    };
  }

  /** The transaction of this entry was not written. */
  takeBack({ part }: JournalEntry): void {
    this.parts.delete(part);
  }

  /** What was written without a transaction, by ids. */
  wrote(ids: readonly string[]): void {
    for (const id of ids) this.written.add(id);
  }

  /** The entry for the whole, where no transaction has told of it yet; of what was not done, always. */
  closingEntry(author: Author, outcome: JournalOutcome, codes: readonly string[]): JournalEntry | undefined {
    const isOver = outcome === 'UNCHANGED' || outcome === 'REFUSED';
    if (isOver && this.parts.has(1)) return undefined;
    const isDone = isOver && this.parts.size + this.written.size > 0;
    const hasWritten = this.written.size > 0;
    const subjectIds = hasWritten ? this.namedOfWritten() : idsIn(this.input);
    return {
      ...this.entry(author, isDone ? 'DONE' : outcome, subjectIds),
      ...(hasWritten && { brandIds: brandsOf([...this.written]) }),
      codes: [...new Set(codes)],
    };
  }

  /** What was written without a transaction, as long as an entry can name it all: its brands are told in any case. */
  private namedOfWritten(): string[] {
    return this.written.size > MOST_WRITTEN_NAMED ? [] : [...this.written];
  }

  /** The brands that it is about, of those that the caller may see. */
  brandsSeenBy(caller: Pick<Caller, 'brandIds'>): string[] {
    const all = new Set([...this.brandIds, ...brandsOf([...this.written, ...idsIn(this.input)])]);
    return [...all].filter((id) => maySee(caller, id));
  }

  private entry({ caller, now }: Author, outcome: JournalOutcome, subjectIds: string[]): JournalEntry {
    return {
      id: newJournalId(now),
      at: now.toISOString(),
      operation: this.operation,
      actorId: caller.id,
      memberId: caller.memberId,
      outcome,
      codes: [],
      subjectIds,
      brandIds: brandsOf(subjectIds),
      ...this.origin,
      part: 1,
      events: [],
    };
  }
}
