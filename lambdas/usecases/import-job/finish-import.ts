import { jobSummary, missingChunks, MOST_CHUNKS, type ImportChunk, type ImportJob } from '../../domain/import/job';
import { fail, invalid, notFound, ok, type Result, type UserError } from '../../domain/result';
import { decide, readDecideWrite, refuse, type Decision } from '../decide';
import { tellOfImport } from '../events';
import { stoppedError } from '../import/import-policy';
import type { JobWithChunks } from '../ports';
import { instant, type Session } from '../session';
import { applyChunk } from './apply-chunk';
import { KINDS } from './kinds';
import { demandWritable, openJob } from './open-job';

export interface FinishImportInput {
  jobId: string;
  /** How many chunks there are. */
  chunks: number;
}

/** Begins to apply an import, or goes on with it: as many rows at a time as the import of one request takes. */
export async function finishImport(
  session: Session,
  { jobId, chunks: count }: FinishImportInput,
): Promise<Result<JobWithChunks & { userErrors: UserError[] }>> {
  if (count < 1 || count > MOST_CHUNKS) {
    return fail(invalid(`An import has 1 to ${MOST_CHUNKS} chunks.`, ['input', 'chunks']));
  }
  const begun = await readDecideWrite(session, async () => {
    const found = await openJob(session, jobId);
    if (!found) return refuse(notFound('import', ['input', 'jobId']));
    demandWritable(session, found.job);
    return found.job.status === 'RECEIVING' ? begin(session, found, count) : goOn(found, count);
  });
  if (!begun.ok) return begun;
  const { job, chunks } = begun.value;
  if (job.status === 'STOPPED') return ok({ job, chunks, userErrors: [stoppedError(jobSummary(job, chunks))] });
  return ok({ ...(job.status === 'APPLYING' ? await applyMore(session, begun.value) : begun.value), userErrors: [] });
}

function goOn(found: JobWithChunks, count: number): Decision<JobWithChunks> {
  const { expectedChunks } = found.job;
  if (count === expectedChunks) return decide(found, []);
  return refuse(invalid(`The import is being finished with ${expectedChunks} chunks.`, ['input', 'chunks']));
}

/** No more chunks are taken in from here on: what is there is complete, and either applied or stopped. */
function begin(session: Session, { job, chunks }: JobWithChunks, count: number): Decision<JobWithChunks> {
  const errors = [...missing(chunks, count), ...beyond(chunks, count)];
  if (errors.length > 0) return refuse(...errors);
  const stopped = job.errorPolicy === 'REJECT_EVERYTHING' && jobSummary(job, chunks).rejected > 0;
  const status = stopped ? 'STOPPED' : job.dryRun ? 'FINISHED' : 'APPLYING';
  const next = moved({ ...job, expectedChunks: count }, status, session);
  return decide({ job: next, chunks }, [{ do: 'put-import-job', job: next, expectedVersion: job.version }]);
}

const moved = (job: ImportJob, status: ImportJob['status'], session: Session): ImportJob => ({
  ...job,
  status,
  finishedAt: status === 'APPLYING' ? undefined : instant(session),
  version: job.version + 1,
});

async function applyMore(session: Session, { job, chunks }: JobWithChunks): Promise<JobWithChunks> {
  const now = [...chunks];
  const most = KINDS[job.kind].rowsARequest;
  let rows = 0;
  for (const [place, chunk] of chunks.entries()) {
    if (chunk.status === 'APPLIED') continue;
    rows += chunk.summary.received;
    if (rows > most && rows > chunk.summary.received) break;
    now[place] = await applyChunk(session, job, chunk);
  }
  if (now.some(({ status }) => status !== 'APPLIED')) return { job, chunks: now };

  return ended(session, job, now);
}

/** Everything is applied. Somebody else may have finished the import in the same moment, and others may be writing just now. */
async function ended(session: Session, applied: ImportJob, chunks: ImportChunk[]): Promise<JobWithChunks> {
  let known: ImportJob | undefined = applied;
  const outcome = await readDecideWrite(session, async () => {
    const job = known ?? (await openJob(session, applied.id))?.job ?? applied;
    known = undefined;
    if (job.status === 'FINISHED') return decide({ job, chunks }, []);
    const finished = moved(job, 'FINISHED', session);
    return decide({ job: finished, chunks }, [
      { do: 'put-import-job', job: finished, expectedVersion: job.version },
      tellOfImport(session, { importId: job.id, kind: job.kind }, jobSummary(finished, chunks)),
    ]);
  });
  // Where others never let it through, the next call does it.
  return outcome.ok ? outcome.value : { job: applied, chunks };
}

const SHOWN = 20;
const listed = (numbers: readonly number[]): string =>
  numbers.slice(0, SHOWN).join(', ') + (numbers.length > SHOWN ? ' …' : '');

function missing(chunks: readonly ImportChunk[], count: number): UserError[] {
  const numbers = missingChunks(chunks, count);
  if (numbers.length === 0) return [];
  const message = `${numbers.length} of ${count} chunks have not come in: ${listed(numbers)}. Nothing was applied.`;
  return [{ code: 'STATE_CONFLICT', message, path: ['input', 'chunks'] }];
}

function beyond(chunks: readonly ImportChunk[], count: number): UserError[] {
  const numbers = chunks.flatMap(({ index }) => (index < count ? [] : [index]));
  if (numbers.length === 0) return [];
  const message = `More than ${count} chunks came in: ${listed(numbers)}. Nothing was applied.`;
  return [{ code: 'STATE_CONFLICT', message, path: ['input', 'chunks'] }];
}
