import { jobSummary, missingChunks } from '../../domain/import/job';
import { listRejections } from '../../usecases/import-job/list-rejections';
import { connection, pageRequest } from '../connection';
import type { ImportJobResolvers } from '../generated/types.generated';

const LARGEST_PAGE = 1_000;
const MOST_MISSING = 100;

export const ImportJob: ImportJobResolvers = {
  progress: async ({ expectedChunks, readChunks }) => {
    const chunks = await readChunks();
    const applied = chunks.filter(({ status }) => status === 'APPLIED');
    return {
      chunksReceived: chunks.length,
      chunksApplied: applied.length,
      rowsReceived: jobSummary({ status: 'RECEIVING' }, chunks).received,
      rowsApplied: jobSummary({ status: 'RECEIVING' }, applied).received,
      missing: missingChunks(chunks, expectedChunks).slice(0, MOST_MISSING),
    };
  },
  summary: async (job) => jobSummary(job, await job.readChunks()),
  rejections: async (job, args, { session }) =>
    connection(await listRejections(session, { job, chunks: await job.readChunks() }, pageRequest(args, LARGEST_PAGE))),
  chunks: async ({ readChunks }) => [...(await readChunks())],
  startedBy: ({ startedBy }, _args, { actors }) => actors.actor(startedBy),
};
