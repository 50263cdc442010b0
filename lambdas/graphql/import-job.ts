import type { ImportChunk, ImportJob } from '../domain/import/job';
import type { Session } from '../usecases/session';
import type { ImportJobMapper } from './mappers/import-job.mappers';

const read = new WeakMap<ImportJobMapper, Promise<readonly ImportChunk[]>>();

/** A job as fields see it, with the chunks that were read with it. They are not part of it: nobody keeps them. */
export function shownJob(job: ImportJob, chunks: readonly ImportChunk[]): ImportJobMapper {
  read.set(job, Promise.resolve(chunks));
  return job;
}

/** A job's chunks: those that were read with it, or else read once, when a field first needs them. */
export function chunksOf({ store }: Session, job: ImportJobMapper): Promise<readonly ImportChunk[]> {
  const known = read.get(job) ?? store.importJob(job.id).then((found) => found?.chunks ?? []);
  read.set(job, known);
  return known;
}
