import { setTimeout as pause } from 'node:timers/promises';
import { inParallel } from '../../lambdas/shared/parallel';
import { must, startApi, type Answer, type Api, type Client } from '../support/api';
import { FAULTS, startFlakyEngine, type FlakyEngine, type Trouble } from '../support/flaky-engine';
import { days, jobOf, makeBrands, stored } from '../support/import-jobs';
import { journalOf } from '../support/journal';
import { LEASE_MS, sendOnce } from '../support/once';
import { engineEndpoint } from '../support/services';
import { randomOf } from '../support/strategy-model/random';
import { stepContent, walkTo } from '../support/walk';

jest.setTimeout(180_000);

/** One call in so many goes wrong, and so many of those for good: the SDK tries three times. */
const TROUBLE = 0.12;
const LASTING = 0.5;
const FOR_GOOD = 3;
const ROUNDS = 2;
const RACERS = 10;

let api: Api;
let engine: FlakyEngine;
const storms = new Map<string, (call: number) => Trouble | undefined>();
const calls = new Map<string, number>();

/** The weather of a seed: it is the same for the same call. */
const weatherOf =
  (seed: number) =>
  (call: number): Trouble | undefined => {
    const random = randomOf(seed, call);
    if (random() >= TROUBLE) return undefined;
    const fault = FAULTS[Math.floor(random() * FAULTS.length)] ?? 'LOST_ANSWER';
    return { fault, attempts: random() < LASTING ? FOR_GOOD : 1 };
  };
let seeds = 0;

beforeAll(async () => {
  api = await startApi();
  engine = await startFlakyEngine(engineEndpoint(), (agencyId) => {
    const call = calls.get(agencyId) ?? 0;
    calls.set(agencyId, call + 1);
    return { trouble: storms.get(agencyId)?.(call) };
  });
});

afterAll(() => engine.stop());

interface Call {
  /** What tells it from others of the same round. */
  key?: string;
  document: string;
  input: object;
}

/** The same client on an engine with this weather, and an API of its own: the SDK gives up on a client that fails too often. */
async function inTheStorm(client: Client, weather: (call: number) => Trouble | undefined) {
  const flaky = await startApi({ endpoint: engine.endpoint });
  calls.set(client.agencyId, 0);
  storms.set(client.agencyId, weather);
  return { flaky, shaky: await flaky.member(client.email ?? '', client.agencyId) };
}

/** Sends a call until it is answered, as clients do. Who has to wait for a run that crashed waits until its lease is over. */
async function untilAnswered(
  { flaky, shaky }: Awaited<ReturnType<typeof inTheStorm>>,
  { key = 'the key', document, input }: Call,
) {
  for (let tries = 1; tries <= 100; tries += 1) {
    const answer: Answer = await sendOnce(shaky, key, document, { input });
    if (!answer.errors) return answer.data;
    const codes = answer.errors.map(({ extensions }) => extensions.code);
    expect(['INTERNAL_SERVER_ERROR', 'IDEMPOTENCY_IN_PROGRESS']).toContain(codes[0]);
    if (tries % 10 === 0) flaky.clock.set(new Date(flaky.clock.now().getTime() + LEASE_MS).toISOString());
    await pause(Math.random() * 20);
  }
  throw new Error('It was never answered.');
}

/** Sends a call ten times at once with one key, in any weather, and gives the one answer. */
async function race(client: Client, call: Call) {
  const storm = await inTheStorm(client, weatherOf((seeds += 1)));
  const answers = await Promise.all(Array.from({ length: RACERS }, () => untilAnswered(storm, call)));
  storms.delete(client.agencyId);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  return answers[0];
}

/** How many transactions of a mutation were written. */
const transactionsOf = async (client: Client, name: string): Promise<number> =>
  (await journalOf(client)).filter(({ operation, outcome }) => operation === name && outcome === 'DONE').length;

const mutation = (name: string, fields: string, type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message } } }`;

/** At the same time, each in an agency of its own: most of a storm is waiting to try again. */
async function inRounds(round: (ana: Client) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: ROUNDS }, async () => round(await api.agency())));
}

describe('sent ten times at once with one key, while the store fails at random', () => {
  it('createBrand makes one brand', () =>
    inRounds(async (ana) => {
      const document = mutation('createBrand', 'brand { id name version }');
      const { createBrand } = await race(ana, { document, input: { name: 'Molino', externalId: 'M' } });
      expect(createBrand).toMatchObject({ brand: { version: 1 }, userErrors: [] });
      const { brands } = await must(ana, '{ brands { totalCount nodes { id } } }');
      expect(brands).toEqual({ totalCount: 1, nodes: [{ id: createBrand.brand.id }] });
      expect(await transactionsOf(ana, 'createBrand')).toBe(1);
    }));

  it('createApiKey makes one key, and all are shown its secret', () =>
    inRounds(async (ana) => {
      const document = mutation('createApiKey', 'secret apiKey { id }');
      const { createApiKey } = await race(ana, { document, input: { name: 'CRM', scopes: ['brands:read'] } });
      const { apiKeys } = await must(ana, '{ apiKeys { nodes { id } } }');
      expect(apiKeys.nodes).toEqual([{ id: createApiKey.apiKey.id }]);
      const { data } = await api.stranger.send(JSON.stringify({ query: '{ brands { totalCount } }' }), {
        'x-api-key': createApiKey.secret,
      });
      expect(data.brands).toBeTruthy();
    }));

  it('completeStep completes the step once', () =>
    inRounds(async (ana) => {
      const { strategyId } = await walkTo(ana, 'OBJECTIVES');
      const content = stepContent('OBJECTIVES');
      await must(ana, mutation('saveStep', ''), { input: { strategyId, content } });
      const document = mutation('completeStep', 'strategy { version currentStep { key } }');
      const { completeStep } = await race(ana, { document, input: { strategyId, step: 'OBJECTIVES' } });
      expect(completeStep).toEqual({ strategy: { version: 3, currentStep: { key: 'ANALYSIS' } }, userErrors: [] });
      expect(await transactionsOf(ana, 'completeStep')).toBe(1);
    }));

  it('recordSpend spends once, and createCampaign plans one campaign', () =>
    inRounds(async (ana) => {
      const { strategyId } = await walkTo(ana, 'LAUNCH');
      const money = { amount: '10', currency: 'EUR' };
      const spend = mutation('recordSpend', 'strategy { budget { spent { amount } } }');
      const input = { strategyId, horizon: 'SHORT_TERM', spend: { money }, note: 'Photographer' };
      const { recordSpend } = await race(ana, { document: spend, input });
      expect(recordSpend).toEqual({ strategy: { budget: { spent: { amount: '10.00' } } }, userErrors: [] });

      const campaign = {
        strategyId,
        name: 'Mill day',
        horizon: 'SHORT_TERM',
        tactics: [{ kind: 'EVENT', medium: 'OFFLINE', description: 'Open mill' }],
        startsOn: '2026-03-01',
        endsOn: '2026-03-31',
        budget: money,
      };
      const document = mutation('createCampaign', 'campaign { id }');
      const { createCampaign } = await race(ana, { key: 'another', document, input: campaign });
      const { campaigns } = await must(ana, '{ campaigns(filter: { status: [PLANNED] }) { nodes { id } } }');
      expect(campaigns.nodes).toEqual([createCampaign.campaign]);
      expect(await transactionsOf(ana, 'recordSpend')).toBe(1);
      expect(await transactionsOf(ana, 'createCampaign')).toBe(1);
    }));

  it('importBrands makes each brand once, and importMetrics each value', () =>
    inRounds(async (ana) => {
      const rows = Array.from({ length: 70 }, (_, index) => ({ externalId: `b-${index}`, name: `Brand ${index}` }));
      const brands = mutation('importBrands', 'summary { received created updated unchanged } brands { id version }');
      const { importBrands } = await race(ana, { document: brands, input: { rows } });
      expect(importBrands.brands.map(({ version }: { version: number }) => version)).toEqual(Array(70).fill(1));
      const { created, unchanged } = importBrands.summary;
      expect(created + unchanged).toBe(70);
      expect((await must(ana, '{ brands(first: 1) { totalCount } }')).brands.totalCount).toBe(70);

      const values = days('b-1', [1, 2, 3]);
      const metrics = mutation('importMetrics', 'summary { received }');
      await race(ana, { key: 'another', document: metrics, input: { rows: values } });
      const { brand } = await must(ana, '{ brand(by: { externalId: "b-1" }) { id } }');
      expect(await stored(ana, brand.id, 3)).toEqual([1, 2, 3]);
    }));

  it('an import of many requests is started once, takes each chunk once and is applied once', () =>
    inRounds(async (ana) => {
      const [brandId = ''] = await makeBrands(ana, ['CRM-1']);
      const start = mutation('startImport', 'job { id status }');
      const { startImport: started } = await race(ana, { key: 'start', document: start, input: { kind: 'METRICS' } });
      const jobId = started.job.id;
      const take = mutation('appendImportRows', 'chunk { index summary { received } }');
      const rows = { metrics: days('CRM-1', [1, 2, 3]) };
      await race(ana, { key: 'append', document: take, input: { jobId, chunk: 0, rows } });
      const end = mutation('finishImport', 'job { id status }');
      const { finishImport } = await race(ana, { key: 'finish', document: end, input: { jobId, chunks: 1 } });
      expect(finishImport).toEqual({ job: { id: jobId, status: 'FINISHED' }, userErrors: [] });
      expect(await jobOf(ana, jobId)).toMatchObject({ status: 'FINISHED', summary: { received: 3, created: 3 } });
      expect(await stored(ana, brandId, 3)).toEqual([1, 2, 3]);
      expect(await transactionsOf(ana, 'startImport')).toBe(1);
      expect(await transactionsOf(ana, 'appendImportRows')).toBe(1);
    }));
});

describe('a run that breaks off between its transactions', () => {
  const rows = Array.from({ length: 70 }, (_, index) => ({ externalId: `b-${index}`, name: `Brand ${index}` }));
  const call = { document: mutation('importBrands', 'summary { created unchanged }'), input: { rows } };
  const count = async (ana: Client) => (await must(ana, '{ brands(first: 1) { totalCount } }')).brands.totalCount;

  it('is taken up by a retry when the lease is over, which does the rest and doubles nothing', async () => {
    const halves = new Set<number>();
    await inParallel(
      Array.from({ length: 16 }, (_, index) => index + 1),
      async (point) => {
        const leo = await api.agency();
        const storm = await inTheStorm(leo, (made) =>
          made >= point ? { fault: 'LOST_REQUEST', attempts: FOR_GOOD } : undefined,
        );
        await sendOnce(storm.shaky, 'the key', call.document, { input: { rows } }).catch(() => undefined);
        storms.delete(leo.agencyId);
        halves.add(await count(leo));
        const { importBrands } = await untilAnswered(storm, call);
        expect(importBrands.userErrors).toEqual([]);
        expect(importBrands.summary.created + importBrands.summary.unchanged).toBe(70);
        expect(await count(leo)).toBe(70);
      },
      4,
    );
    // Some broke off before anything was written, some in the middle, some at the very end.
    expect(halves.has(0) && halves.has(70)).toBe(true);
    expect(halves.size).toBeGreaterThan(2);
  });
});
