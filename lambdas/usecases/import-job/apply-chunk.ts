import { summaryOfAttempts, type ImportChunk, type ImportJob, type KeptList } from '../../domain/import/job';
import type { ImportSummary, Rejection } from '../../domain/import/rejection';
import type { Result } from '../../domain/result';
import { fingerprintOf } from '../../shared/fingerprint';
import { decide, readDecideWrite } from '../decide';
import type { Session } from '../session';
import { KINDS } from './kinds';
import { sessionOf } from './open-job';

interface Run {
  summary: ImportSummary;
  rejections: Rejection[];
}

/**
 * Writes the rows of a chunk and marks it as applied. It may have been begun before, or be under way elsewhere at this
 * moment: the rows are found again by what names them, so they are written once, however often this runs. What they came to
 * is counted against the plan that the first attempt left before it wrote anything.
 */
export async function applyChunk(session: Session, job: ImportJob, received: ImportChunk): Promise<ImportChunk> {
  const rows = await session.store.keptRows(job.id, received.rows);
  const run = async (dryRun: boolean): Promise<Run> => {
    const kind = KINDS[job.kind];
    const outcome = await kind.run(sessionOf(session, job), { rows, errorPolicy: 'REJECT_FAILED_ROWS', dryRun });
    if (!outcome.summary) throw new Error(`Rows of ${job.id} were taken in, but cannot be applied.`);
    return { summary: outcome.summary, rejections: outcome.rejections };
  };
  const begun = await move(session, job, received.index, async (chunk) => ({
    ...chunk,
    status: 'APPLYING',
    attempts: chunk.attempts + 1,
    planned: chunk.planned ?? (await run(true)).summary,
  }));
  if (begun.status === 'APPLIED') return begun;

  const { summary, rejections } = await run(false);
  const kept = await keepRejections(session, job, rejections, received.rejections);
  return move(session, job, received.index, async (chunk) => ({
    ...chunk,
    status: 'APPLIED',
    summary: chunk.attempts > 1 && chunk.planned ? summaryOfAttempts(chunk.planned, summary) : summary,
    rejections: kept,
  }));
}

/** Changes the record of a chunk, unless it was applied in the meantime. */
async function move(
  session: Session,
  job: ImportJob,
  index: number,
  change: (chunk: ImportChunk) => Promise<ImportChunk>,
): Promise<ImportChunk> {
  const moved: Result<ImportChunk> = await readDecideWrite(session, async () => {
    const { chunk } = await session.store.importChunk(job.id, index);
    if (!chunk) throw new Error(`Chunk ${index} of ${job.id} came in, but is not there.`);
    if (chunk.status === 'APPLIED') return decide(chunk, []);
    const next = { ...(await change(chunk)), version: chunk.version + 1 };
    return decide(next, [{ do: 'put-import-chunk', job, chunk: next, expectedVersion: chunk.version }]);
  });
  if (!moved.ok) throw new Error(`Chunk ${index} of ${job.id} is being changed by too many.`);
  return moved.value;
}

/** Mostly the same rows are refused as when the chunk came in. */
async function keepRejections(
  { store }: Session,
  job: ImportJob,
  rejections: readonly Rejection[],
  before: KeptList | undefined,
): Promise<KeptList | undefined> {
  if (rejections.length === 0) return undefined;
  return before?.fingerprint === fingerprintOf(rejections) ? before : store.keepList(job, rejections);
}
