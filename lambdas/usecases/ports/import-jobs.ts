import type { ImportChunk, ImportJob, KeptList } from '../../domain/import/job';
import type { Rejection } from '../../domain/import/rejection';

/** A row as it was handed over: any cell may hold anything. */
export type ImportRow = Readonly<Record<string, unknown>>;

export interface JobWithChunks {
  job: ImportJob;
  /** All that came in, in their order. */
  chunks: ImportChunk[];
}

export type ImportJobChange =
  | { do: 'put-import-job'; job: ImportJob; expectedVersion?: number }
  | { do: 'check-import-job'; job: ImportJob }
  | { do: 'put-import-chunk'; job: ImportJob; chunk: ImportChunk; expectedVersion?: number };

/** Imports of many requests. What is over by its date may still be stored. */
export interface ImportJobStore {
  /** The job as it is at this moment, with all its chunks, in one query. */
  importJob(id: string): Promise<JobWithChunks | undefined>;
  /** The job and one of its chunks, in one request. */
  importChunk(id: string, index: number): Promise<{ job?: ImportJob; chunk?: ImportChunk }>;
  /** Keeps a list beside the job for as long as the job. The same list again changes nothing. */
  keepList(job: ImportJob, list: readonly object[]): Promise<KeptList>;
  keptRows(jobId: string, kept: KeptList): Promise<ImportRow[]>;
  keptRejections(jobId: string, kept: KeptList): Promise<Rejection[]>;
}
