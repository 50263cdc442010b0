import { startApi, type Api, type Client } from '../support/api';
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
let one: string;
let two: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
  [one = '', two = ''] = await makeBrands(ana, ['CRM-1', 'CRM-2']);
});

const rows = { metrics: [...days('CRM-1', [1, 2]), ...days('CRM-2', [3])] };
const NOT_FOUND = [
  { code: 'NOT_FOUND', message: 'There is no such import, or you may not see it.', path: ['input', 'jobId'] },
];

/** What somebody is told who may not see an import. */
async function expectNothingOf(jobId: string, caller: Client): Promise<void> {
  expect(await jobOf(caller, jobId)).toBeNull();
  expect(await append(caller, jobId, 0, rows)).toEqual({ chunk: null, userErrors: NOT_FOUND });
  expect(await finishOnce(caller, jobId, 1)).toEqual({ job: null, userErrors: NOT_FOUND });
}

describe('an import', () => {
  it('is gone on with by another client of the agency who may import its kind', async () => {
    const jobId = await startImport(ana, 'METRICS');
    await append(ana, jobId, 0, rows);
    const key = await ana.key({ scopes: ['metrics:write'] });
    expect((await jobOf(key, jobId)).progress.missing).toEqual([]);
    await append(key, jobId, 1, { metrics: days('CRM-2', [9], '2026-07') });
    const analyst = await ana.as('ANALYST');
    expect((await finish(analyst, jobId, 2)).job).toMatchObject({ status: 'FINISHED', summary: { created: 4 } });
    expect(await stored(ana, two, 1, '2026-07')).toEqual([9]);
    expect((await jobOf(analyst, jobId)).startedBy.id).toBe((await jobOf(ana, jobId)).startedBy.id);
  });

  it('is started only by who may import its kind', async () => {
    const startedBy = async (caller: Client, kind: string) =>
      (await caller.query(START, { input: { kind } })).errors?.map(({ extensions, message }) => [
        extensions.code,
        message,
      ]);
    expect(await startedBy(await ana.as('ANALYST'), 'METRICS')).toBeUndefined();
    expect(await startedBy(await ana.as('ANALYST'), 'BRANDS')).toEqual([
      ['FORBIDDEN', 'This needs the permission brands:write.'],
    ]);
    expect(await startedBy(await ana.key({ scopes: ['brands:write'] }), 'BRANDS')).toBeUndefined();
    expect(await startedBy(await ana.key({ scopes: ['brands:write'] }), 'METRICS')).toEqual([
      ['FORBIDDEN', 'This needs the permission metrics:write.'],
    ]);
    expect(await startedBy(await ana.key({ scopes: ['metrics:read'] }), 'METRICS')).toEqual([
      [
        'FORBIDDEN',
        'This needs the permission brands:write or profiles:write or campaigns:write or feedback:write or metrics:write.',
      ],
    ]);
  });

  it('of another kind than the caller may import, or of another agency, does not exist', async () => {
    const jobId = await startImport(ana, 'METRICS');
    await expectNothingOf(jobId, await ana.key({ scopes: ['brands:write'] }));
    await expectNothingOf(jobId, await api.agency());
    expect((await jobOf(ana, jobId)).progress.chunksReceived).toBe(0);
  });
});

describe('a caller who sees some brands only', () => {
  it('sees no import that reaches others', async () => {
    const jobId = await startImport(ana, 'METRICS');
    await expectNothingOf(jobId, await ana.key({ scopes: ['metrics:write'], brandIds: [one] }));
  });

  it('reaches no others with an import of their own, not even when somebody goes on with it who sees them', async () => {
    const key = await ana.key({ scopes: ['metrics:write'], brandIds: [one] });
    const jobId = await startImport(key, 'METRICS', { errorPolicy: 'REJECT_FAILED_ROWS' });
    await append(key, jobId, 0, rows);
    await append(ana, jobId, 1, { metrics: days('CRM-2', [9], '2026-07') });
    const { job } = await finish(ana, jobId, 2);
    expect(job.summary).toEqual({ received: 4, created: 2, updated: 0, unchanged: 0, rejected: 2 });
    expect(await stored(ana, one, 2)).toEqual([1, 2]);
    expect(await stored(ana, two, 1)).toEqual([null]);
    expect(await stored(ana, two, 1, '2026-07')).toEqual([null]);
    expect((await jobOf(key, jobId)).rejections.nodes).toHaveLength(2);
  });

  it('no longer sees their import once they do not see its brands', async () => {
    const key = await ana.key({ scopes: ['metrics:write'], brandIds: [one, two] });
    const jobId = await startImport(key, 'METRICS');
    expect((await jobOf(key, jobId)).id).toBe(jobId);
    await expectNothingOf(jobId, await ana.key({ scopes: ['metrics:write'], brandIds: [one] }));
    expect((await jobOf(await ana.key({ scopes: ['metrics:write'], brandIds: [two, one] }), jobId)).id).toBe(jobId);
  });
});

describe('a key for tests', () => {
  it('does a whole dry run', async () => {
    const key = await ana.key({ scopes: ['metrics:write'], mode: 'TEST' });
    const jobId = await startImport(key, 'METRICS', { dryRun: true });
    await append(key, jobId, 0, rows);
    expect((await finish(key, jobId, 1)).job).toMatchObject({ status: 'FINISHED', summary: { created: 3 } });
    expect(await stored(ana, one, 1)).toEqual([null]);
  });

  it('starts nothing else, and has no hand in what others started', async () => {
    const key = await ana.key({ scopes: ['metrics:write'], mode: 'TEST' });
    const forbidden = 'FORBIDDEN: A test key reads and does dry runs; nothing else.';
    await expect(startImport(key, 'METRICS')).rejects.toThrow('FORBIDDEN');
    const jobId = await startImport(ana, 'METRICS');
    await expect(append(key, jobId, 0, rows)).rejects.toThrow(forbidden);
    await append(ana, jobId, 0, rows);
    await expect(append(key, jobId, 0, rows)).rejects.toThrow(forbidden);
    await expect(finishOnce(key, jobId, 1)).rejects.toThrow(forbidden);
    expect(await jobOf(key, jobId)).toMatchObject({ status: 'RECEIVING', progress: { chunksReceived: 1 } });
  });
});
