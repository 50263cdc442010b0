import type { ImportKind } from '../../lambdas/domain/import/job';
import type { Answer, Client } from './api';
import { must } from './api';

export const START = `mutation ($input: StartImportInput!) {
  startImport(input: $input) { job { id status expiresAt } userErrors { code message path } }
}`;
const APPEND = `mutation ($input: AppendImportRowsInput!) { appendImportRows(input: $input) {
  chunk { index fingerprint applied summary { received created updated unchanged rejected } }
  userErrors { code message path }
} }`;
const FINISH = `mutation ($input: FinishImportInput!) { finishImport(input: $input) {
  job { status progress { chunksApplied rowsApplied } summary { received created updated unchanged rejected } }
  userErrors { code message path }
} }`;
const JOB = `query ($id: ID!, $first: Int, $after: String) { importJob(id: $id) {
  id name kind errorPolicy dryRun status expectedChunks startedAt finishedAt expiresAt startedBy { id }
  progress { chunksReceived chunksApplied rowsReceived rowsApplied missing }
  summary { received created updated unchanged rejected }
  chunks { index fingerprint applied summary { received } }
  rejections(first: $first, after: $after) {
    nodes { index chunk indexInChunk externalId code path message } edges { cursor } pageInfo { hasNextPage endCursor }
  }
} }`;

export interface Summary {
  received: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/** Begins an import of many requests and gives its id. */
export async function startImport(client: Client, kind: ImportKind, more: object = {}): Promise<string> {
  const { startImport: started } = await must(client, START, { input: { kind, ...more } });
  return started.job.id;
}

/** Hands over a chunk, and gives the payload or throws what was refused at the top. */
export const append = async (client: Client, jobId: string, chunk: number, rows: object) =>
  dataOf(await client.query(APPEND, { input: { jobId, chunk, rows } })).appendImportRows;

/** One call of `finishImport`. */
export const finishOnce = async (client: Client, jobId: string, chunks: number) =>
  dataOf(await client.query(FINISH, { input: { jobId, chunks } })).finishImport;

/** Calls `finishImport` until it is done, also after calls that failed. */
export async function finish(client: Client, jobId: string, chunks: number) {
  for (let calls = 1; calls <= 100; calls += 1) {
    const { data } = await client.query(FINISH, { input: { jobId, chunks } });
    const payload = data?.finishImport;
    if (payload && payload.job?.status !== 'APPLYING') return payload;
  }
  throw new Error('The import does not come to an end.');
}

export const jobOf = async (client: Client, id: string, page: object = {}) =>
  dataOf(await client.query(JOB, { id, ...page })).importJob;

function dataOf({ data, errors }: Answer) {
  if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join('\n'));
  return data;
}

/** Rows of a metric of a brand: one a day from the 1st of the month on. */
export const days = (brandExternalId: string, values: readonly number[], month = '2026-08', metric = 'reach') =>
  values.map((value, index) => ({
    brandExternalId,
    metric,
    date: `${month}-${String(index + 1).padStart(2, '0')}`,
    value,
  }));

/** Makes brands and gives their ids. */
export async function makeBrands(client: Client, externalIds: readonly string[]): Promise<string[]> {
  const { importBrands } = await must(
    client,
    'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { brands { id } userErrors { message } } }',
    { input: { rows: externalIds.map((externalId) => ({ externalId, name: `Brand ${externalId}` })) } },
  );
  return importBrands.brands.map(({ id }: { id: string }) => id);
}

/** The stored values of a metric of a brand, from the 1st of the month on. */
export async function stored(
  client: Client,
  brandId: string,
  count: number,
  month = '2026-08',
  metric = 'reach',
): Promise<(number | null)[]> {
  const input = {
    of: { brandIds: [brandId] },
    metrics: [metric],
    from: `${month}-01`,
    to: `${month}-${String(count).padStart(2, '0')}`,
    by: 'DAY',
    comparePrevious: false,
  };
  const { metrics } = await must(client, 'query ($input: MetricsQuery!) { metrics(input: $input) { values } }', {
    input,
  });
  return metrics[0].values;
}

export const total = ({ created, updated, unchanged, rejected }: Summary): number =>
  created + updated + unchanged + rejected;
