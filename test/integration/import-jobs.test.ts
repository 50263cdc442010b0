import type { ImportKind } from '../../lambdas/domain/import/job';
import { fingerprintOf } from '../../lambdas/shared/fingerprint';
import { startApi, type Api, type Client } from '../support/api';
import { ENTRY } from '../support/journal-costs';
import {
  append,
  days,
  finish,
  finishOnce,
  jobOf,
  makeBrands,
  START,
  startImport,
  stored,
} from '../support/import-jobs';

let api: Api;
let ana: Client;
let brandId: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  ana = await api.agency();
  [brandId = ''] = await makeBrands(ana, ['CRM-1']);
});

const metrics = (values: readonly number[], month?: string) => ({ metrics: days('CRM-1', values, month) });

/** A whole import of chunks of values, each of another month. */
async function importAll(chunks: readonly object[], more: object = {}, kind: ImportKind = 'METRICS') {
  const jobId = await startImport(ana, kind, more);
  for (const [index, rows] of chunks.entries()) await append(ana, jobId, index, rows);
  return { jobId, ...(await finish(ana, jobId, chunks.length)) };
}

describe('an import of many requests', () => {
  it('shows from start to end what came in, what was applied and what is missing', async () => {
    const jobId = await startImport(ana, 'METRICS', { expectedChunks: 3, name: 'values.csv' });
    expect(await jobOf(ana, jobId)).toMatchObject({
      id: jobId,
      name: 'values.csv',
      kind: 'METRICS',
      errorPolicy: 'REJECT_EVERYTHING',
      dryRun: false,
      status: 'RECEIVING',
      expectedChunks: 3,
      startedAt: '2026-09-15T10:00:00.000Z',
      finishedAt: null,
      expiresAt: '2026-09-16T10:00:00.000Z',
      progress: { chunksReceived: 0, chunksApplied: 0, rowsReceived: 0, rowsApplied: 0, missing: [0, 1, 2] },
      summary: { received: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 },
    });
    const rows = metrics([1, 2, 3], '2026-08');
    const { chunk } = await append(ana, jobId, 1, rows);
    expect(chunk).toEqual({
      index: 1,
      fingerprint: fingerprintOf(rows.metrics),
      applied: false,
      summary: { received: 3, created: 3, updated: 0, unchanged: 0, rejected: 0 },
    });
    expect(await jobOf(ana, jobId)).toMatchObject({
      progress: { chunksReceived: 1, rowsReceived: 3, missing: [0, 2] },
      summary: { received: 3, created: 3 },
    });
    await append(ana, jobId, 2, metrics([7], '2026-09'));
    await append(ana, jobId, 0, metrics([4, 5], '2026-07'));
    expect(await stored(ana, brandId, 3)).toEqual([null, null, null]);

    const { job, userErrors } = await finishOnce(ana, jobId, 3);
    expect(userErrors).toEqual([]);
    expect(job).toEqual({
      status: 'FINISHED',
      progress: { chunksApplied: 3, rowsApplied: 6 },
      summary: { received: 6, created: 6, updated: 0, unchanged: 0, rejected: 0 },
    });
    expect(await stored(ana, brandId, 3)).toEqual([1, 2, 3]);
    expect(await stored(ana, brandId, 2, '2026-07')).toEqual([4, 5]);
    expect(await jobOf(ana, jobId)).toMatchObject({ finishedAt: '2026-09-15T10:00:00.000Z' });
  });

  it('applies its chunks in the order of their numbers, however they came in', async () => {
    const jobId = await startImport(ana, 'METRICS');
    await append(ana, jobId, 2, metrics([3, 3, 3]));
    await append(ana, jobId, 0, metrics([1, 1, 1, 1, 1]));
    await append(ana, jobId, 1, metrics([2, 2, 2, 2]));
    const { job } = await finish(ana, jobId, 3);
    expect(await stored(ana, brandId, 5)).toEqual([3, 3, 3, 2, 1]);
    expect(job.summary).toEqual({ received: 12, created: 5, updated: 7, unchanged: 0, rejected: 0 });
  });

  it('takes the same chunk twice as once, before and after it is finished, and writes nothing for it', async () => {
    const jobId = await startImport(ana, 'METRICS');
    const first = await append(ana, jobId, 0, metrics([1, 2]));
    expect(await append(ana, jobId, 0, metrics([1, 2]))).toEqual(first);
    expect(ana.last()).toMatchObject({ requests: 2, writeUnits: ENTRY });
    await finish(ana, jobId, 1);
    const again = await append(ana, jobId, 0, metrics([1, 2]));
    expect(again).toMatchObject({ userErrors: [], chunk: { applied: true } });
    expect((await finish(ana, jobId, 1)).job.summary).toMatchObject({ received: 2, created: 2 });
  });

  it('refuses other rows under the same number', async () => {
    const jobId = await startImport(ana, 'METRICS');
    await append(ana, jobId, 0, metrics([1, 2]));
    expect(await append(ana, jobId, 0, metrics([1, 3]))).toEqual({
      chunk: null,
      userErrors: [
        {
          code: 'STATE_CONFLICT',
          message: 'Chunk 0 came in before with other rows. Give these another number, or start another import.',
          path: ['input', 'chunk'],
        },
      ],
    });
    await finish(ana, jobId, 1);
    expect(await stored(ana, brandId, 2)).toEqual([1, 2]);
  });

  it('takes chunks in parallel, the same and different ones', async () => {
    const jobId = await startImport(ana, 'METRICS');
    const numbers = [0, 1, 2, 3, 4, 5, 6, 7];
    const answers = await Promise.all(
      [...numbers, ...numbers].map((number) => append(ana, jobId, number, metrics([number], `2026-0${number + 1}`))),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const rivals = await Promise.all([11, 12, 13].map((value) => append(ana, jobId, 8, metrics([value], '2025-01'))));
    expect(rivals.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1, 1]);
    const { job } = await finish(ana, jobId, 9);
    expect(job.summary).toEqual({ received: 9, created: 9, updated: 0, unchanged: 0, rejected: 0 });
    const [value] = await stored(ana, brandId, 1, '2025-01');
    expect(rivals.findIndex(({ userErrors }) => userErrors.length === 0)).toBe((value ?? 0) - 11);
  });

  it('is not applied while chunks are missing, or when there are more than was said', async () => {
    const jobId = await startImport(ana, 'METRICS');
    await append(ana, jobId, 0, metrics([1]));
    await append(ana, jobId, 3, metrics([2], '2026-07'));
    const missing = await finishOnce(ana, jobId, 5);
    expect(missing.userErrors).toEqual([
      {
        code: 'STATE_CONFLICT',
        message: '3 of 5 chunks have not come in: 1, 2, 4. Nothing was applied.',
        path: ['input', 'chunks'],
      },
    ]);
    const beyond = await finishOnce(ana, jobId, 1);
    expect(beyond.userErrors[0].message).toBe('More than 1 chunks came in: 3. Nothing was applied.');
    expect(await stored(ana, brandId, 1)).toEqual([null]);
    expect((await jobOf(ana, jobId)).status).toBe('RECEIVING');
  });

  it('takes nothing more once it is being finished, and is finished with one number of chunks', async () => {
    const { jobId } = await importAll([metrics([1])]);
    const late = await append(ana, jobId, 1, metrics([5], '2026-07'));
    expect(late.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', path: ['input', 'jobId'] }]);
    expect((await finishOnce(ana, jobId, 2)).userErrors[0].message).toBe('The import is being finished with 1 chunks.');
  });

  it('names its limits', async () => {
    const { data } = await ana.query(START, { input: { kind: 'METRICS', expectedChunks: 4_001 } });
    expect(data.startImport.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'expectedChunks'] });
    const jobId = await startImport(ana, 'BRANDS', { expectedChunks: 2 });
    const refusalOf = async (chunk: number, rows: object) =>
      (await append(ana, jobId, chunk, rows)).userErrors.map(({ message }: { message: string }) => message);
    const brands = (count: number) => ({ brands: Array.from({ length: count }, () => ({ externalId: 'x' })) });
    expect(await refusalOf(4_000, brands(1))).toEqual(['Chunks are numbered from 0 to 3999.']);
    expect(await refusalOf(-1, brands(1))).toEqual(['Chunks are numbered from 0 to 3999.']);
    expect(await refusalOf(2, brands(1))).toEqual(['The import was started for 2 chunks, which are numbered from 0.']);
    expect(await refusalOf(0, brands(1_001))).toEqual(['Send 1 to 1,000 rows at once; there are 1,001.']);
    expect(await refusalOf(0, brands(0))).toEqual(['Send 1 to 1,000 rows at once; there are 0.']);
    expect(await refusalOf(0, metrics([1]))).toEqual(['This import is one of BRANDS: give the rows as brands.']);
    expect((await finishOnce(ana, jobId, 0)).userErrors[0].message).toBe('An import has 1 to 4000 chunks.');
  });

  it('applies no more rows in one call than the import of one request takes', async () => {
    const jobId = await startImport(ana, 'METRICS');
    const repeated = (chunk: number) => ({
      metrics: new Array(4_000).fill(days('CRM-1', [chunk], `2026-0${chunk + 1}`)[0]),
    });
    for (const chunk of [0, 1, 2]) await append(ana, jobId, chunk, repeated(chunk));
    const applied = (rows: number) => ({ progress: { rowsApplied: rows } });
    expect((await finishOnce(ana, jobId, 3)).job).toMatchObject({ status: 'APPLYING', ...applied(8_000) });
    expect((await finishOnce(ana, jobId, 3)).job).toMatchObject({
      status: 'FINISHED',
      ...applied(12_000),
      summary: { received: 12_000, created: 3, unchanged: 11_997 },
    });
  });
});

describe('every kind of rows', () => {
  const of = { brandExternalId: 'CRM-1', externalId: 'R-1', network: 'X', handle: 'bakery' };

  it.each([
    ['BRANDS', { brands: [{ externalId: 'R-1', name: 'New' }] }],
    ['PROFILES', { profiles: [of] }],
    ['FEEDBACK', { feedback: [{ ...of, text: 'Good bread!', receivedAt: '2026-09-01T10:00:00Z' }] }],
  ] as const)('is written as by its import of one request, and found there the second time: %s', async (kind, rows) => {
    if (kind === 'FEEDBACK') await importAll([{ profiles: [of] }], {}, 'PROFILES');
    const once = await importAll([rows], {}, kind);
    expect(once.job).toMatchObject({ status: 'FINISHED', summary: { received: 1, created: 1, rejected: 0 } });
    const twice = await importAll([rows], {}, kind);
    expect(twice.job).toMatchObject({ status: 'FINISHED', summary: { received: 1, unchanged: 1, rejected: 0 } });
  });

  it('is judged as by its import of one request: CAMPAIGNS', async () => {
    const { jobId, job } = await importAll(
      [{ campaigns: [{ brandExternalId: 'CRM-1', externalId: 'R-1' }] }],
      {},
      'CAMPAIGNS',
    );
    expect(job).toMatchObject({ status: 'STOPPED', summary: { received: 1, rejected: 1 } });
    expect((await jobOf(ana, jobId)).rejections.nodes[0]).toMatchObject({ index: 0, externalId: 'R-1' });
  });
});

describe('refused rows', () => {
  const withFaults = [
    { metrics: [...days('CRM-1', [1, 2]), ...days('CRM-9', [3])] },
    metrics([4], '2026-07'),
    { metrics: [...days('CRM-1', [-5], '2026-06'), ...days('CRM-8', [6])] },
  ];

  it('write nothing under REJECT_EVERYTHING, however many chunks are good', async () => {
    const { jobId, job, userErrors } = await importAll(withFaults);
    expect(job).toMatchObject({
      status: 'STOPPED',
      summary: { received: 6, created: 0, updated: 0, unchanged: 0, rejected: 3 },
    });
    expect(userErrors[0].message).toMatch(/^3 of 6 rows were refused, so nothing was written\./);
    expect(await stored(ana, brandId, 2)).toEqual([null, null]);
    expect(await stored(ana, brandId, 1, '2026-07')).toEqual([null]);
    expect((await finishOnce(ana, jobId, 3)).job.status).toBe('STOPPED');
    expect((await append(ana, jobId, 3, metrics([9]))).userErrors[0].code).toBe('STATE_CONFLICT');
  });

  it('are left out under REJECT_FAILED_ROWS, and named by their place in the whole import', async () => {
    const { jobId, job } = await importAll(withFaults, { errorPolicy: 'REJECT_FAILED_ROWS' });
    expect(job).toMatchObject({ status: 'FINISHED', summary: { received: 6, created: 3, rejected: 3 } });
    const { rejections } = await jobOf(ana, jobId);
    expect(rejections.nodes).toEqual([
      {
        index: 2,
        chunk: 0,
        indexInChunk: 2,
        externalId: 'CRM-9',
        code: 'BRAND_UNKNOWN',
        path: ['brandExternalId'],
        message: 'There is no brand "CRM-9", or you may not see it.',
      },
      expect.objectContaining({ index: 4, chunk: 2, indexInChunk: 0, code: 'VALUE_NEGATIVE' }),
      expect.objectContaining({ index: 5, chunk: 2, indexInChunk: 1, code: 'BRAND_UNKNOWN' }),
    ]);
    expect(await stored(ana, brandId, 2)).toEqual([1, 2]);
  });

  it('have no place in the whole while an earlier chunk is missing', async () => {
    const jobId = await startImport(ana, 'METRICS');
    await append(ana, jobId, 1, { metrics: days('CRM-9', [1]) });
    expect((await jobOf(ana, jobId)).rejections.nodes).toMatchObject([{ index: null, chunk: 1, indexInChunk: 0 }]);
    await append(ana, jobId, 0, metrics([1, 2, 3]));
    expect((await jobOf(ana, jobId)).rejections.nodes).toMatchObject([{ index: 3 }]);
  });

  it('come in pages, each of them once', async () => {
    const jobId = await startImport(ana, 'METRICS');
    for (const chunk of [0, 1, 2]) await append(ana, jobId, chunk, { metrics: days(`CRM-9${chunk}`, [1, 2, 3]) });
    const indexes: number[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const { rejections }: Awaited<ReturnType<typeof jobOf>> = await jobOf(ana, jobId, { first: 2, after });
      indexes.push(...rejections.nodes.map(({ index }: { index: number }) => index));
      expect(rejections.pageInfo.hasNextPage).toBe(page < 4);
      after = rejections.pageInfo.endCursor;
    }
    expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    await expect(jobOf(ana, jobId, { first: 1_001 })).rejects.toThrow('BAD_USER_INPUT: first must be from 1 to 1000.');
    await expect(jobOf(ana, jobId, { after: 'x' })).rejects.toThrow('BAD_USER_INPUT: after is no cursor of this list.');
  });

  it('are judged again when they are applied: what vanished meanwhile is refused, and the rest is written', async () => {
    const jobId = await startImport(ana, 'BRANDS', { errorPolicy: 'REJECT_FAILED_ROWS' });
    await append(ana, jobId, 0, { brands: [{ externalId: 'CRM-2' }, { externalId: 'CRM-3', name: 'Three' }] });
    expect((await jobOf(ana, jobId)).summary).toMatchObject({ created: 1, rejected: 1 });
    await makeBrands(ana, ['CRM-2']);
    const { job } = await finish(ana, jobId, 1);
    expect(job.summary).toEqual({ received: 2, created: 1, updated: 0, unchanged: 1, rejected: 0 });
    expect((await jobOf(ana, jobId)).rejections.nodes).toEqual([]);
  });
});

describe('a dry run', () => {
  it('says what would become of the rows, and writes nothing', async () => {
    await importAll([metrics([1])]);
    const { jobId, job } = await importAll([metrics([1, 2]), metrics([3], '2026-07')], { dryRun: true });
    expect(job).toEqual({
      status: 'FINISHED',
      progress: { chunksApplied: 0, rowsApplied: 0 },
      summary: { received: 3, created: 2, updated: 0, unchanged: 1, rejected: 0 },
    });
    expect((await jobOf(ana, jobId)).dryRun).toBe(true);
    expect(await stored(ana, brandId, 2)).toEqual([1, null]);
  });
});

describe('after a day', () => {
  it('an import does not exist, whatever its status, though it is still stored', async () => {
    const open = await startImport(ana, 'METRICS');
    await append(ana, open, 0, metrics([1]));
    const { jobId: finished } = await importAll([metrics([2], '2026-07')]);
    api.clock.set('2026-09-16T09:59:59Z');
    expect((await jobOf(ana, open)).status).toBe('RECEIVING');
    api.clock.set('2026-09-16T10:00:00Z');
    expect(await jobOf(ana, open)).toBeNull();
    expect(await jobOf(ana, finished)).toBeNull();
    const gone = [
      { code: 'NOT_FOUND', message: 'There is no such import, or you may not see it.', path: ['input', 'jobId'] },
    ];
    expect((await append(ana, open, 1, metrics([2]))).userErrors).toEqual(gone);
    expect((await finishOnce(ana, open, 1)).userErrors).toEqual(gone);
    expect(await stored(ana, brandId, 1)).toEqual([null]);
  });
});
