import type { ImportChunk, ImportJob } from '../domain/import/job';
import type { Session } from '../usecases/session';
import type { ImportJobMapper } from './mappers/import-job.mappers';

/** A job as fields see it, with the chunks that were read already, or else read when a field needs them. */
export function shownJob({ store }: Session, job: ImportJob, chunks?: readonly ImportChunk[]): ImportJobMapper {
  let read = chunks && Promise.resolve(chunks);
  return { ...job, readChunks: () => (read ??= store.importJob(job.id).then((found) => found?.chunks ?? [])) };
}
