import { rowsBefore, type ImportChunk, type ImportJob } from '../../domain/import/job';
import type { Rejection } from '../../domain/import/rejection';
import { InvalidCursorError, type Page, type PageRequest } from '../ports';
import type { Session } from '../session';

/** A fault of a refused row, by its place in the whole import. */
export interface JobRejection extends Omit<Rejection, 'index'> {
  /** Unknown while an earlier chunk is missing. */
  index?: number;
  chunk: number;
  indexInChunk: number;
}

/** Where a rejection stands: its chunk, and its place among the rejections of that chunk. */
interface Place {
  chunk: number;
  place: number;
}

/** A page of the refused rows, in the order of the import. Only chunks with refused rows are read. */
export async function listRejections(
  { store }: Session,
  { job, chunks }: { job: Pick<ImportJob, 'id'>; chunks: readonly ImportChunk[] },
  { first, after }: PageRequest,
): Promise<Page<JobRejection>> {
  const start = after === undefined ? { chunk: 0, place: 0 } : placeAfter(after);
  const found: { rejection: JobRejection; at: Place }[] = [];
  for (const { index: chunk, rejections: kept } of chunks) {
    if (!kept || chunk < start.chunk || found.length > first) continue;
    const before = rowsBefore(chunks, chunk);
    const rejections = await store.keptRejections(job.id, kept);
    for (const [place, { index: indexInChunk, ...rejection }] of rejections.entries()) {
      if (chunk === start.chunk && place < start.place) continue;
      const index = before === undefined ? undefined : before + indexInChunk;
      found.push({ rejection: { ...rejection, index, chunk, indexInChunk }, at: { chunk, place } });
    }
  }
  const shown = found.slice(0, first);
  const cursors = shown.map(({ at }) => Buffer.from(`${at.chunk}.${at.place}`).toString('base64url'));
  return {
    items: shown.map(({ rejection }) => rejection),
    cursors: () => cursors,
    hasNextPage: found.length > first,
    endCursor: cursors.at(-1),
  };
}

function placeAfter(cursor: string): Place {
  const match = /^(\d{1,4})\.(\d{1,6})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw new InvalidCursorError();
  return { chunk: Number(match[1]), place: Number(match[2]) + 1 };
}
