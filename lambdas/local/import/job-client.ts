import * as z from 'zod';
import { IMPORT_JOB_STATUSES, IMPORT_KINDS, type ImportKind } from '../../domain/import/job';
import type { ImportErrorPolicy } from '../../domain/import/rejection';
import type { Call } from './call';
import type { Chunk } from './chunks';
import { ImportFailure } from './failure';

const count = z.number();
const jobShape = z.object({
  id: z.string(),
  kind: z.enum(IMPORT_KINDS),
  dryRun: z.boolean(),
  status: z.enum(IMPORT_JOB_STATUSES),
  progress: z.object({ rowsReceived: count, rowsApplied: count }),
  summary: z.object({ received: count, created: count, updated: count, unchanged: count, rejected: count }),
});
/** An import as the server sees it. */
export type Job = z.infer<typeof jobShape>;
const JOB = `id kind dryRun status progress { rowsReceived rowsApplied }
  summary { received created updated unchanged rejected }`;

const knownChunks = z.array(z.object({ index: z.number(), fingerprint: z.string() }));
const page = z.object({
  nodes: z.array(z.object({ index: z.number(), message: z.string(), path: z.array(z.string()) })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
export type Rejection = z.infer<typeof page>['nodes'][number];

const userErrors = z.array(z.object({ code: z.string(), message: z.string() }));

/** The calls that an import consists of. */
export interface JobClient {
  start(input: { kind: ImportKind; errorPolicy: ImportErrorPolicy; dryRun: boolean; name: string }): Promise<Job>;
  /** An import of an earlier run, and the fingerprints of the chunks that came in, by number. */
  find(id: string): Promise<{ job: Job; fingerprints: Map<number, string> }>;
  append(job: Job, chunk: Chunk): Promise<void>;
  /** Does a part of what is left to do. */
  finish(job: Job, chunks: number): Promise<Job>;
  /** The refused rows, in the order of the file. */
  rejections(job: Job): AsyncGenerator<Rejection>;
}

export function createJobClient(call: Call): JobClient {
  const change = async (mutation: string, input: object, fields: string) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const data = await call(
      `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${fields} userErrors { code message } } }`,
      { input },
    );
    return z.object({ job: jobShape.nullish(), userErrors }).parse(data.payload);
  };
  const changedJob = async (mutation: string, input: object): Promise<Job> => {
    const { job, userErrors: errors } = await change(mutation, input, `job { ${JOB} }`);
    // A stopped import is no failure of the call: its refused rows are shown.
    if (!job) throw new ImportFailure(errors.map(({ message }) => message).join(' '));
    return job;
  };

  return {
    start: (input) => changedJob('startImport', input),
    finish: ({ id: jobId }, chunks) => changedJob('finishImport', { jobId, chunks }),

    async find(id) {
      const { importJob } = await call(
        `query ($id: ID!) { importJob(id: $id) { ${JOB} chunks { index fingerprint } } }`,
        { id },
      );
      if (!importJob) {
        throw new ImportFailure(`There is no import ${id} for this key, or it is over: imports last a day.`);
      }
      const { chunks, ...job } = jobShape.extend({ chunks: knownChunks }).parse(importJob);
      return { job, fingerprints: new Map(chunks.map(({ index, fingerprint }) => [index, fingerprint])) };
    },

    async append({ id: jobId, kind }, { index, rows }) {
      const input = { jobId, chunk: index, rows: { [kind.toLowerCase()]: rows } };
      const { userErrors: errors } = await change('appendImportRows', input, '');
      if (errors.length > 0) throw new ImportFailure(errors.map(({ message }) => message).join(' '));
    },

    async *rejections({ id }) {
      let after: string | null = null;
      do {
        const { importJob } = await call(
          `query ($id: ID!, $after: String) { importJob(id: $id) { rejections(first: 1000, after: $after) {
            nodes { index message path } pageInfo { hasNextPage endCursor }
          } } }`,
          { id, after },
        );
        const { nodes, pageInfo } = z.object({ rejections: page }).parse(importJob).rejections;
        yield* nodes;
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
    },
  };
}
