import type { ImportErrorPolicy, ImportSummary } from './rejection';

/** What the rows of an import speak of. */
export const IMPORT_KINDS = ['METRICS', 'BRANDS', 'PROFILES', 'CAMPAIGNS', 'FEEDBACK'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const IMPORT_JOB_STATUSES = ['RECEIVING', 'APPLYING', 'FINISHED', 'STOPPED'] as const;
export type ImportJobStatus = (typeof IMPORT_JOB_STATUSES)[number];

/** A chunk's number has four digits in its key, and an import's chunks are read together. */
export const MOST_CHUNKS = 4_000;

const LIFETIME_MS = 24 * 60 * 60 * 1_000;

/** An import whose rows come in many requests. */
export interface ImportJob {
  id: string;
  name?: string;
  kind: ImportKind;
  errorPolicy: ImportErrorPolicy;
  dryRun: boolean;
  /** The brands that it may reach: those of whoever started it; `undefined` for all. */
  brandIds?: string[];
  status: ImportJobStatus;
  /** As far as it was said; once it is no longer RECEIVING, how many there are. */
  expectedChunks?: number;
  startedBy: string;
  startedAt: string;
  finishedAt?: string;
  expiresAt: string;
  version: number;
}

/** A list that is kept beside a job, packed into so many parts; its fingerprint is its name. */
export interface KeptList {
  fingerprint: string;
  parts: number;
}

export const CHUNK_STATUSES = ['RECEIVED', 'APPLYING', 'APPLIED'] as const;

/** A part of an import's rows. */
export interface ImportChunk {
  /** Its place among the chunks, from 0. */
  index: number;
  /** Of its rows. A dry run keeps no rows: then there are no parts. */
  rows: KeptList;
  status: (typeof CHUNK_STATUSES)[number];
  /** What its rows came to; before it is applied, what they would come to. */
  summary: ImportSummary;
  /** Its refused rows, if there are any. */
  rejections?: KeptList;
  /** How many calls began to apply it. */
  attempts: number;
  /** What its rows would have come to just before anything of it was written. */
  planned?: ImportSummary;
  version: number;
}

/** In whole seconds, as the table's own expiry counts them. */
export const expiryOf = (start: Date): string =>
  new Date(Math.floor((start.getTime() + LIFETIME_MS) / 1_000) * 1_000).toISOString();

/** The chunks that have not come in, of those expected; up to the last that came in when nobody said how many. */
export function missingChunks(chunks: readonly ImportChunk[], expected?: number): number[] {
  const there = new Set(chunks.map(({ index }) => index));
  const count = expected ?? Math.max(-1, ...there) + 1;
  return Array.from({ length: count }, (_, index) => index).filter((index) => !there.has(index));
}

const NOTHING: ImportSummary = { received: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };

const added = (one: ImportSummary, other: ImportSummary): ImportSummary => ({
  received: one.received + other.received,
  created: one.created + other.created,
  updated: one.updated + other.updated,
  unchanged: one.unchanged + other.unchanged,
  rejected: one.rejected + other.rejected,
});

/** What all rows came to. */
export function jobSummary({ status }: Pick<ImportJob, 'status'>, chunks: readonly ImportChunk[]): ImportSummary {
  const { received, rejected, ...written } = chunks.map(({ summary }) => summary).reduce(added, NOTHING);
  return status === 'STOPPED' ? { ...NOTHING, received, rejected } : { received, rejected, ...written };
}

/** How many rows stand in the chunks before this one; `undefined` while one of them is missing. */
export function rowsBefore(chunks: readonly ImportChunk[], index: number): number | undefined {
  const before = chunks.filter((one) => one.index < index);
  return before.length === index ? jobSummary({ status: 'RECEIVING' }, before).received : undefined;
}

/**
 * What a chunk's rows came to when several attempts wrote them. What an earlier attempt wrote is unchanged for a later one:
 * what it was is known from the plan, which was made before the first of them wrote.
 */
export function summaryOfAttempts(planned: ImportSummary, last: ImportSummary): ImportSummary {
  const { received, rejected } = last;
  const accepted = received - rejected;
  const created = Math.min(accepted, Math.max(planned.created, last.created));
  const updated = Math.min(accepted - created, Math.max(planned.updated, last.updated));
  return { received, created, updated, unchanged: accepted - created - updated, rejected };
}
