import { MOST_CHUNKS, type ImportChunk, type ImportJob, type ImportKind } from '../../domain/import/job';
import type { Rejection } from '../../domain/import/rejection';
import { fail, invalid, notFound, type Result, type UserError } from '../../domain/result';
import { fingerprintOf } from '../../shared/fingerprint';
import { isImportJobId } from '../../shared/ids';
import { decide, readDecideWrite, refuse } from '../decide';
import type { ImportRow } from '../ports';
import type { Session } from '../session';
import { KINDS } from './kinds';
import { demandWritable, isOpenTo, sessionOf } from './open-job';

export interface AppendImportRowsInput {
  jobId: string;
  /** The chunk's place, from 0. */
  chunk: number;
  /** The rows under the name of their kind. */
  rows: { readonly [Kind in Lowercase<ImportKind>]?: readonly ImportRow[] | null };
}

/**
 * Judges the rows of a chunk and keeps them until the import is finished. The same chunk again is found by its fingerprint
 * and costs one read.
 */
export async function appendImportRows(
  session: Session,
  { jobId, chunk: index, rows }: AppendImportRowsInput,
): Promise<Result<{ job: ImportJob; chunk: ImportChunk }>> {
  if (index < 0 || index >= MOST_CHUNKS) {
    return fail(invalid(`Chunks are numbered from 0 to ${MOST_CHUNKS - 1}.`, ['input', 'chunk']));
  }
  return readDecideWrite(session, async () => {
    const { job, chunk: earlier } = isImportJobId(jobId) ? await session.store.importChunk(jobId, index) : {};
    if (!job || !isOpenTo(session, job)) return refuse(notFound('import', ['input', 'jobId']));
    demandWritable(session, job);
    const own = rows[job.kind.toLowerCase() as Lowercase<ImportKind>];
    if (!own) return refuse(ofAnotherKind(job));
    if (earlier?.rows.fingerprint === fingerprintOf(own)) return decide({ job, chunk: earlier }, []);
    const refusal = earlier ? otherRows(index) : notExpected(job, index);
    if (refusal) return refuse(refusal);

    const { summary, rejections, userErrors } = await KINDS[job.kind].run(sessionOf(session, job), {
      rows: own,
      errorPolicy: 'REJECT_FAILED_ROWS',
      dryRun: true,
    });
    if (!summary) return refuse(...userErrors);
    const chunk: ImportChunk = {
      index,
      ...(await keep(session, job, own, rejections)),
      status: 'RECEIVED',
      summary,
      attempts: 0,
      version: 1,
    };
    // That the job still takes chunks is part of the transaction: none is taken in that would never be applied.
    return decide({ job, chunk }, [
      { do: 'check-import-job', job },
      { do: 'put-import-chunk', job, chunk },
    ]);
  });
}

async function keep(
  { store }: Session,
  job: ImportJob,
  rows: readonly ImportRow[],
  rejections: readonly Rejection[],
): Promise<Pick<ImportChunk, 'rows' | 'rejections'>> {
  const [keptRows, keptRejections] = await Promise.all([
    job.dryRun ? { fingerprint: fingerprintOf(rows), parts: 0 } : store.keepList(job, rows),
    rejections.length > 0 ? store.keepList(job, rejections) : undefined,
  ]);
  return { rows: keptRows, rejections: keptRejections };
}

const ofAnotherKind = ({ kind }: ImportJob): UserError =>
  invalid(`This import is one of ${kind}: give the rows as ${kind.toLowerCase()}.`, ['input', 'rows']);

const otherRows = (index: number): UserError => ({
  code: 'STATE_CONFLICT',
  message: `Chunk ${index} came in before with other rows. Give these another number, or start another import.`,
  path: ['input', 'chunk'],
});

function notExpected({ status, expectedChunks }: ImportJob, index: number): UserError | undefined {
  if (status !== 'RECEIVING') {
    return {
      code: 'STATE_CONFLICT',
      message: `The import is ${status} and takes no more chunks: start another one.`,
      path: ['input', 'jobId'],
    };
  }
  if (expectedChunks === undefined || index < expectedChunks) return undefined;
  return invalid(`The import was started for ${expectedChunks} chunks, which are numbered from 0.`, ['input', 'chunk']);
}
