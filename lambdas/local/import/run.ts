import { basename } from 'node:path';
import { fingerprintOf } from '../../shared/fingerprint';
import { createCall } from './call';
import { chunksOf } from './chunks';
import { recognise, type Columns } from './columns';
import { ImportFailure } from './failure';
import { createJobClient, type Job, type JobClient } from './job-client';
import type { ImportOptions } from './options';
import { beginProgress } from './progress';
import { writeRejected } from './rejected-rows';
import { openTable, type TableFile } from './table-file';

/** Chunks on their way at the same time: while one is judged, the next one is read. */
const IN_FLIGHT = 3;

interface Begun {
  job: Job;
  fingerprints: ReadonlyMap<number, string>;
}

/**
 * Imports a file of any size and gives what became of it. Nothing is kept here: the server knows which chunks came in, so
 * that a later run goes on where this one ended.
 */
export async function run(options: ImportOptions, say: (line: string) => void): Promise<Job> {
  const file = await openTable(options.file);
  const columns = recognise(file.header, options.kind);
  if (columns.unknown.length > 0) say(`Not imported, as nothing is known of them: ${columns.unknown.join(', ')}.`);
  const client = createJobClient(createCall(options));
  const begun = await begin(client, options, columns);
  const { id } = begun.job;
  say(`Import ${id} of ${columns.kind.toLowerCase()}`);
  try {
    const chunks = await handOver(client, begun, file, columns);
    const job = await finish(client, begun.job, chunks);
    if (job.summary.rejected > 0) await writeRejected(file, client.rejections(job), options.rejected);
    return job;
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    throw new ImportFailure(`${error.message}\nTo go on with it within a day, add: --resume ${id}`, { cause: error });
  }
}

async function begin(
  client: JobClient,
  { resume, file, errorPolicy, dryRun }: ImportOptions,
  { kind }: Columns,
): Promise<Begun> {
  if (resume === undefined) {
    const job = await client.start({ kind, errorPolicy, dryRun, name: basename(file).slice(0, 200) });
    return { job, fingerprints: new Map() };
  }
  const found = await client.find(resume);
  if (found.job.kind !== kind) {
    throw new ImportFailure(`${resume} is an import of ${found.job.kind.toLowerCase()}, and this file is none.`);
  }
  return found;
}

/** Hands over the chunks that the server does not have, and gives how many there are. */
async function handOver(
  client: JobClient,
  { job, fingerprints }: Begun,
  file: TableFile,
  columns: Columns,
): Promise<number> {
  const progress = beginProgress('Sending', file.size);
  const chunks = chunksOf(file, columns);
  let count = 0;
  let rows = 0;
  const worker = async () => {
    for await (const chunk of chunks) {
      const known = fingerprints.get(chunk.index);
      if (known === undefined) await client.append(job, chunk);
      else if (known !== fingerprintOf(chunk.rows)) throw ofAnotherFile(job, chunk.index);
      count += 1;
      rows += chunk.rows.length;
      progress.show(chunk.bytes, rows);
    }
  };
  try {
    await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  } finally {
    progress.end();
  }
  if (count === 0) throw new ImportFailure(`${file.path} has no rows below its first line.`);
  if (fingerprints.size > count) throw ofAnotherFile(job, count);
  return count;
}

const ofAnotherFile = ({ id }: Job, chunk: number): ImportFailure =>
  new ImportFailure(`This is not the file that ${id} began with: its part ${chunk} is another one.`);

async function finish(client: JobClient, begun: Job, chunks: number): Promise<Job> {
  let job = await client.finish(begun, chunks);
  if (job.status !== 'APPLYING') return job;
  const progress = beginProgress('Applying', job.progress.rowsReceived);
  try {
    while (job.status === 'APPLYING') {
      progress.show(job.progress.rowsApplied, job.progress.rowsApplied);
      job = await client.finish(job, chunks);
    }
    progress.show(job.progress.rowsApplied, job.progress.rowsApplied);
  } finally {
    progress.end();
  }
  return job;
}
