import { newLocalId } from '../../shared/ids';
import { seal, unseal, type Sealed } from '../../shared/seal';
import type { OnceClaim, OnceOwner, OnceRecord, OnceStore } from '../ports';
import { AnswerNotKeptError, BrandsOutOfSightError, KeyReusedError, StillRunningError } from './errors';
import { cut } from './shorten';

/** What tells one call from all others, and the secret that only its sender knows. */
export interface Ticket {
  owner: OnceOwner;
  /** Stands for the key and the field that it was sent for. */
  name: string;
  fingerprint: string;
  /** The key itself. */
  secret: string;
}

/** Clients count on 24 hours; a request that was under way when they were over still finds its record. */
const KEPT_FOR_MS = 25 * 60 * 60 * 1_000;
/** A Lambda lives 30 seconds at most, so whoever claimed is gone by then. */
const LEASE_MS = 35 * 1_000;
/** In bytes. An item takes 400 KB, its keys and all else included. */
const LARGEST_KEPT = 350_000;

/** An answer that was given before. */
export interface Earlier {
  answer: unknown;
}

/**
 * Sees to it that a call that came with a key of its own is carried out once, however often it is repeated. What fits one
 * transaction is recorded by that very transaction: the effect and the record are one, and of several who race, one writes.
 * What takes several is claimed before, for as long as a Lambda lives.
 */
export class Once {
  /** Whether the present run gives what an earlier one came to. */
  replayed = false;
  shortened = false;
  private earlier?: { value: unknown };
  private claimed?: OnceClaim;
  private isKept = false;

  constructor(
    private readonly ticket: Ticket,
    private readonly store: OnceStore,
    private readonly now: Date,
    /** Whether the caller may see a brand at this moment. */
    private readonly maySee: (brandId: string) => boolean,
  ) {}

  /**
   * The answer that was given before, if that is what was kept. Where it was the result of the use case, that is what the
   * use case gives again. Throws for a key that came with another request, or whose request is still being carried out.
   */
  async recall(): Promise<Earlier | undefined> {
    return this.recallFrom(await this.read());
  }

  private async recallFrom(record: OnceRecord | undefined): Promise<Earlier | undefined> {
    if (!record) return undefined;
    if (record.fingerprint !== this.ticket.fingerprint) throw new KeyReusedError();
    if (record.state === 'CLAIMED') throw new StillRunningError(secondsUntil(record.leasedUntil, this.now));
    if (!record.brandIds.every(this.maySee)) throw new BrandsOutOfSightError();
    if (record.kept === 'NOTHING') throw new AnswerNotKeptError();
    this.shortened = record.shortened;
    const value = await unseal(record.sealed, this.ticket.secret);
    if (record.kept === 'VALUE') {
      this.earlier = { value };
      return undefined;
    }
    this.replayed = true;
    return { answer: value };
  }

  /** What a use case came to before, if it did. Whoever asks gives it as their own result. */
  get result(): { value: unknown } | undefined {
    if (this.earlier) this.replayed = true;
    return this.earlier;
  }

  /** Whether the next transaction has to carry the record. */
  get isOpen(): boolean {
    return !this.claimed && !this.earlier && !this.isKept;
  }

  /** The record for the transaction that brings about this value. */
  async recordOf(value: unknown, brandIds: readonly string[]): Promise<OnceRecord> {
    const sealed = await seal(value, this.ticket.secret);
    return isSmall(sealed)
      ? { ...this.head(brandIds), state: 'DONE', kept: 'VALUE', sealed, shortened: false }
      : { ...this.head(brandIds), state: 'DONE', kept: 'NOTHING' };
  }

  /** The transaction with the record was written. */
  markKept(): void {
    this.isKept = true;
  }

  /** Claims the call for this run, or gives the answer that an earlier one left. Throws as `recall` does. */
  async claim(): Promise<Earlier | undefined> {
    const leasedUntil = new Date(this.now.getTime() + LEASE_MS).toISOString();
    const claim: OnceClaim = { ...this.head([]), state: 'CLAIMED', attempt: newLocalId(), leasedUntil };
    while (!(await this.store.claim(claim, this.now.toISOString()))) {
      const record = await this.read();
      // The answer to the first try was lost.
      if (record?.state === 'CLAIMED' && record.attempt === claim.attempt) break;
      const earlier = await this.recallFrom(record);
      if (earlier || this.earlier) return earlier;
    }
    this.claimed = claim;
    return undefined;
  }

  /** Gives up the claim, so that a retry need not wait for the lease. */
  async release(): Promise<void> {
    if (this.claimed) await this.store.release(this.claimed);
  }

  /** Keeps an answer that no transaction could carry. False when another run has kept one: then that is the answer. */
  async keep(answer: unknown, brandIds: readonly string[]): Promise<boolean> {
    if (this.isKept || this.earlier) return true;
    const record = await this.answerRecord(answer, brandIds);
    return this.claimed
      ? this.store.settle(record, this.claimed.attempt)
      : this.store.keep(record, this.now.toISOString());
  }

  private async answerRecord(answer: unknown, brandIds: readonly string[]): Promise<OnceRecord> {
    const { secret } = this.ticket;
    const whole = await seal(answer, secret);
    if (isSmall(whole))
      return { ...this.head(brandIds), state: 'DONE', kept: 'ANSWER', sealed: whole, shortened: false };
    const sealed = await seal(cut(answer), secret);
    return isSmall(sealed)
      ? { ...this.head(brandIds), state: 'DONE', kept: 'ANSWER', sealed, shortened: true }
      : { ...this.head(brandIds), state: 'DONE', kept: 'NOTHING' };
  }

  private async read(): Promise<OnceRecord | undefined> {
    const record = await this.store.read(this.ticket.name);
    return record && record.expiresAt > this.now.toISOString() ? record : undefined;
  }

  private head(brandIds: readonly string[]) {
    const { owner, name, fingerprint } = this.ticket;
    const expiresAt = new Date(Math.ceil((this.now.getTime() + KEPT_FOR_MS) / 1_000) * 1_000).toISOString();
    return { owner, name, fingerprint, brandIds: [...brandIds], expiresAt };
  }
}

const isSmall = ({ content }: Sealed): boolean => content.length <= LARGEST_KEPT;

const secondsUntil = (instant: string, now: Date): number =>
  Math.max(1, Math.ceil((Date.parse(instant) - now.getTime()) / 1_000));
