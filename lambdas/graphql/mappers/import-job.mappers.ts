import type { ImportChunk, ImportJob } from '../../domain/import/job';
import type { JobRejection } from '../../usecases/import-job/list-rejections';

/** A job whose chunks are read when somebody asks for them, and once. */
export type ImportJobMapper = ImportJob & { readChunks(): Promise<readonly ImportChunk[]> };
export type ImportChunkMapper = ImportChunk;
export type ImportJobRejectionMapper = JobRejection;
