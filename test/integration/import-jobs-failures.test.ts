import * as fc from 'fast-check';
import { inParallel } from '../../lambdas/shared/parallel';
import { startApi, type Api, type Client } from '../support/api';
import { startFlakyEngine, type FlakyEngine, type Trouble } from '../support/flaky-engine';
import {
  append,
  days,
  finish,
  finishOnce,
  jobOf,
  makeBrands,
  startImport,
  stored,
  total,
  type Summary,
} from '../support/import-jobs';
import { engineEndpoint } from '../support/services';

jest.setTimeout(120_000);

let api: Api;
let engine: FlakyEngine;
/** The same API on an engine whose weather a test makes. */
let flaky: Api;
/** What goes wrong with the next calls for an agency, counted from when it was set. */
const storms = new Map<string, (call: number, operation: string) => Trouble | undefined>();
const calls = new Map<string, number>();

beforeAll(async () => {
  api = await startApi();
  engine = await startFlakyEngine(engineEndpoint(), (agencyId, _call, operation) => {
    const call = calls.get(agencyId) ?? 0;
    calls.set(agencyId, call + 1);
    return { trouble: storms.get(agencyId)?.(call, operation) };
  });
});

/** Anew for each test: the SDK stops trying again once too many tries of one client failed. */
beforeEach(async () => {
  flaky = await startApi({ endpoint: engine.endpoint });
});

afterAll(() => engine.stop());

/** The SDK tries three times: then a call has failed for good. */
const FOR_GOOD = 3;

async function openAgency() {
  const ana = await api.agency();
  const [brandId = ''] = await makeBrands(ana, ['CRM-1']);
  return { ana, brandId, shaky: await flaky.member(ana.email ?? '', ana.agencyId) };
}

function storm(client: Client, weather: (call: number, operation: string) => Trouble | undefined): void {
  calls.set(client.agencyId, 0);
  storms.set(client.agencyId, weather);
}
const calm = (client: Client) => storms.delete(client.agencyId);

const metrics = (values: readonly number[], month?: string) => ({ metrics: days('CRM-1', values, month) });

describe.each(['LOST_REQUEST', 'LOST_ANSWER'] as const)('a crash with a %s', (fault) => {
  it('at any point of the finish loses nothing, writes nothing twice and leaves true counts', async () => {
    const points = 34;
    const crashed = new Set<number>();
    await inParallel(
      Array.from({ length: points }, (_, point) => point),
      async (point) => {
        const { ana, brandId, shaky } = await openAgency();
        const jobId = await startImport(ana, 'METRICS');
        await append(ana, jobId, 0, metrics([1, 2, 3]));
        await append(ana, jobId, 1, { metrics: [...days('CRM-1', [1, 9]), ...days('CRM-1', [5], '2026-05')] });
        // From this call on nothing gets through any more.
        storm(ana, (call) => (call >= point ? { fault, attempts: FOR_GOOD } : undefined));
        const answer = await finishOnce(shaky, jobId, 2).catch(() => undefined);
        if (!answer) crashed.add(point);
        calm(ana);
        const { job } = await finish(ana, jobId, 2);
        expect([point, job.summary]).toEqual([
          point,
          { received: 6, created: 4, updated: 1, unchanged: 1, rejected: 0 },
        ]);
        expect(await stored(ana, brandId, 3)).toEqual([1, 9, 3]);
        expect(await stored(ana, brandId, 1, '2026-05')).toEqual([5]);
      },
      8,
    );
    // The points reach from the first call to the last one.
    expect(crashed).toContain(0);
    expect(crashed.size).toBeGreaterThan(20);
    expect(crashed.size).toBeLessThan(points);
  });
});

it('a finish whose last write meets others is through all the same when it answers', async () => {
  const { ana, brandId, shaky } = await openAgency();
  const jobId = await startImport(ana, 'METRICS');
  await append(ana, jobId, 0, metrics([1, 2, 3]));
  let transactions = 0;
  storm(ana, (_, operation) => {
    if (operation !== 'TransactWriteItems') return undefined;
    transactions += 1;
    return transactions % 2 === 1 ? { fault: 'CONFLICT', attempts: 1 } : undefined;
  });
  expect((await finishOnce(shaky, jobId, 1)).job.status).toBe('FINISHED');
  calm(ana);
  expect(transactions).toBeGreaterThan(2);
  expect(await stored(ana, brandId, 3)).toEqual([1, 2, 3]);
});

describe('brands', () => {
  it('are made once and counted as new, wherever the finish breaks off', async () => {
    await inParallel(
      [0, 2, 4, 6, 8, 10, 12, 14, 16],
      async (point) => {
        const { ana, shaky } = await openAgency();
        const jobId = await startImport(ana, 'BRANDS', { errorPolicy: 'REJECT_FAILED_ROWS' });
        const brands = Array.from({ length: 80 }, (_, index) => ({ externalId: `N-${index}`, name: `N ${index}` }));
        await append(ana, jobId, 0, {
          brands: [...brands, { externalId: 'CRM-1', name: 'Renamed' }, { name: 'No id' }],
        });
        storm(ana, (call) => (call >= point ? { fault: 'LOST_ANSWER', attempts: FOR_GOOD } : undefined));
        await finishOnce(shaky, jobId, 1).catch(() => undefined);
        calm(ana);
        const { job } = await finish(ana, jobId, 1);
        expect([point, job.summary]).toEqual([
          point,
          { received: 82, created: 80, updated: 1, unchanged: 0, rejected: 1 },
        ]);
        const { data } = await ana.query('{ brands(first: 1) { totalCount } }');
        expect(data.brands.totalCount).toBe(81);
      },
      4,
    );
  });
});

describe('two finishers at once', () => {
  it('write everything once and count it once', async () => {
    const { ana, brandId } = await openAgency();
    const key = await ana.key({ scopes: ['metrics:write'] });
    for (let round = 0; round < 5; round += 1) {
      const month = `2025-0${round + 1}`;
      const jobId = await startImport(ana, 'METRICS');
      await append(ana, jobId, 0, metrics([1, 2, 3], month));
      await append(ana, jobId, 1, metrics([1, 5, 6, 7], month));
      const finished = await Promise.all([ana, key, ana, key].map((client) => finish(client, jobId, 2)));
      expect(finished.flatMap(({ userErrors }) => userErrors)).toEqual([]);
      expect(await jobOf(ana, jobId)).toMatchObject({
        status: 'FINISHED',
        progress: { chunksApplied: 2, rowsApplied: 7 },
        summary: { received: 7, created: 4, updated: 2, unchanged: 1, rejected: 0 },
      });
      expect(await stored(ana, brandId, 4, month)).toEqual([1, 5, 6, 7]);
    }
  });
});

describe('an answer that got lost', () => {
  it('is asked for again, and what was written the first time still counts as new', async () => {
    const { ana, brandId, shaky } = await openAgency();
    const jobId = await startImport(ana, 'METRICS');
    storm(ana, () => ({ fault: 'LOST_ANSWER', attempts: 1 }));
    await append(shaky, jobId, 0, metrics([1, 2]));
    await append(shaky, jobId, 1, metrics([3, 4], '2026-05'));
    const { job } = await finish(shaky, jobId, 2);
    expect(job.summary).toEqual({ received: 4, created: 4, updated: 0, unchanged: 0, rejected: 0 });
    expect(await stored(ana, brandId, 2)).toEqual([1, 2]);
    expect(engine.happened.get('LOST_ANSWER')).toBeGreaterThan(10);
  });
});

describe('two imports of the same days at once', () => {
  const LENGTH = 28;
  const first = Array.from({ length: LENGTH }, (_, day) => 100 + day);
  const second = Array.from({ length: LENGTH }, (_, day) => 200 + (day % 2) * day);
  /** Halves that overlap, each a chunk. */
  const chunksOf = (values: readonly number[]) => [metrics(values.slice(0, 20)), metrics(values)];

  async function importAll(client: Client, jobId: string, values: readonly number[]): Promise<Summary> {
    const chunks = chunksOf(values);
    const untilTaken = async (index: number, rows: object) => {
      for (let tries = 0; tries < 50; tries += 1) {
        const taken = await append(client, jobId, index, rows).catch(() => undefined);
        if (taken?.chunk) return;
      }
      throw new Error(`Chunk ${index} was never taken.`);
    };
    await Promise.all([...chunks, ...chunks].map((rows, place) => untilTaken(place % chunks.length, rows)));
    return (await finish(client, jobId, chunks.length)).job.summary;
  }

  async function race({ ana, brandId, shaky }: Awaited<ReturnType<typeof openAgency>>) {
    const jobs = await Promise.all([startImport(ana, 'METRICS'), startImport(ana, 'METRICS')]);
    const summaries = await Promise.all([importAll(shaky, jobs[0], first), importAll(shaky, jobs[1], second)]);
    calm(ana);
    return { summaries, values: await stored(ana, brandId, LENGTH) };
  }

  it('leave on every day the value of one of them, and count each value as new exactly once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { summaries, values } = await race(await openAgency());
      expect(values.filter((value, day) => value !== first[day] && value !== second[day])).toEqual([]);
      expect(summaries.map(({ received }) => received)).toEqual([48, 48]);
      expect(summaries.map(total)).toEqual([48, 48]);
      expect(summaries.reduce((sum, { created }) => sum + created, 0)).toBe(LENGTH);
    }
  });

  it('lose no value and no row in any weather', async () => {
    await fc.assert(
      fc.asyncProperty(fc.noBias(fc.infiniteStream(fc.nat(99))), async (dice) => {
        const agency = await openAgency();
        const rolls = dice[Symbol.iterator]();
        storm(agency.ana, () => {
          const roll = Number(rolls.next().value);
          if (roll < 6) return { fault: 'LOST_ANSWER', attempts: 1 + (roll % FOR_GOOD) };
          if (roll < 10) return { fault: 'LOST_REQUEST', attempts: FOR_GOOD };
          return roll < 12 ? { fault: 'CONFLICT', attempts: 1 } : undefined;
        });
        const { summaries, values } = await race(agency);
        expect(values.filter((value, day) => value !== first[day] && value !== second[day])).toEqual([]);
        expect(summaries.map(total)).toEqual([48, 48]);
        // Every value was new to one of them at least; which of two was first cannot be known without the answers.
        const created = summaries.reduce((sum, one) => sum + one.created, 0);
        expect(created).toBeGreaterThanOrEqual(LENGTH);
      }),
      { numRuns: 6 },
    );
  });
});
