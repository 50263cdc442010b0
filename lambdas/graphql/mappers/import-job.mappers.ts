import type { ImportChunk, ImportJob } from '../../domain/import/job';
import type { JobRejection } from '../../usecases/import-job/list-rejections';

export type ImportJobMapper = ImportJob;
export type ImportChunkMapper = ImportChunk;
export type ImportJobRejectionMapper = JobRejection;
