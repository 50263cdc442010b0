import * as z from 'zod';
import {
  CHUNK_STATUSES,
  IMPORT_JOB_STATUSES,
  IMPORT_KINDS,
  type ImportChunk,
  type ImportJob,
} from '../../domain/import/job';
import { IMPORT_ERROR_POLICIES, REJECTION_CODES, type Rejection } from '../../domain/import/rejection';
import type { ImportRow } from '../../usecases/ports';
import { importChunkKey, importJobKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const job = z.object({
  id: z.string(),
  name: z.string().optional(),
  kind: z.enum(IMPORT_KINDS),
  errorPolicy: z.enum(IMPORT_ERROR_POLICIES),
  dryRun: z.boolean(),
  brandIds: z.array(z.string()).optional(),
  status: z.enum(IMPORT_JOB_STATUSES),
  expectedChunks: z.number().optional(),
  startedBy: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().optional(),
  expiresAt: z.number().transform((seconds) => new Date(seconds * 1_000).toISOString()),
  version: z.number(),
}) satisfies z.ZodType<ImportJob>;

/** When the table removes what belongs to a job, in seconds since 1970. */
export const removedAt = ({ expiresAt }: ImportJob): number => Date.parse(expiresAt) / 1_000;

export const importJobItem = (tenant: Tenant, value: ImportJob): Item => ({
  ...importJobKey(tenant, value.id),
  ...value,
  expiresAt: removedAt(value),
});
export const readImportJob = (item: Item): ImportJob => job.parse(item);

const summary = z.object({
  received: z.number(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
});
const keptList = z.object({ fingerprint: z.string(), parts: z.number() });
const chunk = z.object({
  index: z.number(),
  rows: keptList,
  status: z.enum(CHUNK_STATUSES),
  summary,
  rejections: keptList.optional(),
  attempts: z.number(),
  planned: summary.optional(),
  version: z.number(),
}) satisfies z.ZodType<ImportChunk>;

export const importChunkItem = (tenant: Tenant, owner: ImportJob, value: ImportChunk): Item => ({
  ...importChunkKey(tenant, owner.id, value.index),
  ...value,
  expiresAt: removedAt(owner),
});
export const readImportChunk = (item: Item): ImportChunk => chunk.parse(item);

export const keptRows: z.ZodType<ImportRow[]> = z.array(z.record(z.string(), z.unknown()));
export const keptRejections = z.array(
  z.object({
    index: z.number(),
    externalId: z.string().nullable(),
    code: z.enum(REJECTION_CODES),
    path: z.array(z.string()),
    message: z.string(),
  }),
) satisfies z.ZodType<Rejection[]>;
