import { jobSummary, missingChunks } from '../../domain/import/job';
import { listRejections } from '../../usecases/import-job/list-rejections';
import { connection, pageRequest } from '../connection';
import { chunksOf } from '../import-job';
import type { ImportJobResolvers } from '../generated/types.generated';

const LARGEST_PAGE = 1_000;
const MOST_MISSING = 100;

export const ImportJob: ImportJobResolvers = {
  progress: async (job, _args, { session }) => {
    const chunks = await chunksOf(session, job);
    const applied = chunks.filter(({ status }) => status === 'APPLIED');
    return {
      chunksReceived: chunks.length,
      chunksApplied: applied.length,
      rowsReceived: jobSummary({ status: 'RECEIVING' }, chunks).received,
      rowsApplied: jobSummary({ status: 'RECEIVING' }, applied).received,
      missing: missingChunks(chunks, job.expectedChunks).slice(0, MOST_MISSING),
    };
  },
  summary: async (job, _args, { session }) => jobSummary(job, await chunksOf(session, job)),
  rejections: async (job, args, { session }) =>
    connection(
      await listRejections(session, { job, chunks: await chunksOf(session, job) }, pageRequest(args, LARGEST_PAGE)),
    ),
  chunks: async (job, _args, { session }) => [...(await chunksOf(session, job))],
  startedBy: ({ startedBy }, _args, { actors }) => actors.actor(startedBy),
};
