import type { Sealed } from '../../shared/seal';

/** Whose calls are told apart by their keys: those of a caller within their agency, or of a person who has none yet. */
export interface OnceOwner {
  kind: 'CALLER' | 'PERSON';
  /** Of the member or API key. */
  id: string;
}

/** What is known of a call that came with a key of its own, for who repeats it. */
export type OnceRecord = {
  owner: OnceOwner;
  /** Stands for the key and the field that it was sent for. */
  name: string;
  /** Of the request: what comes with the same key has to be the same. */
  fingerprint: string;
  /** The brands of which the answer tells. */
  brandIds: string[];
  /** ISO instant, in whole seconds. */
  expiresAt: string;
} & OnceState;

type OnceState =
  /** It is being carried out, or whoever did so is gone when the lease is over. */
  | { state: 'CLAIMED'; attempt: string; leasedUntil: string }
  /** What the use case came to, or what was answered; `shortened` when its lists are not whole. */
  | { state: 'DONE'; kept: 'VALUE' | 'ANSWER'; sealed: Sealed; shortened: boolean }
  /** It was done; what was answered is too large to be kept. */
  | { state: 'DONE'; kept: 'NOTHING' };

export type OnceClaim = Extract<OnceRecord, { state: 'CLAIMED' }>;

/** Keeps a record, where there is none that still holds at this instant. */
export interface OnceChange {
  do: 'keep-once';
  record: OnceRecord;
  now: string;
}

/** The records of one owner. All that writes says whether it did. */
export interface OnceStore {
  /** What no longer holds may still be stored. */
  read(name: string): Promise<OnceRecord | undefined>;
  /** Keeps a record, where there is none that still holds at this instant. */
  keep(record: OnceRecord, now: string): Promise<boolean>;
  /** The same, and in the place of an earlier claim of the same request whose lease is over. */
  claim(record: OnceClaim, now: string): Promise<boolean>;
  /** Puts a record in the place of the claim of this attempt. */
  settle(record: OnceRecord, attempt: string): Promise<boolean>;
  /** Takes the claim of this attempt away. */
  release(claim: OnceClaim): Promise<boolean>;
}
