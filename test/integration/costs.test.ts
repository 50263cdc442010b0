import type { Consumption } from '../../lambdas/data/meter';
import { must, startApi, type Api, type Client } from '../support/api';
import { startFlakyEngine, type FlakyEngine } from '../support/flaky-engine';
import { engineEndpoint } from '../support/services';
import { recordMetric, startWalk, stepContent, walkThroughSubStep, walkTo, type Walk } from '../support/walk';

const PORTFOLIO = `query ($first: Int) { portfolio(first: $first) { nodes {
  brand { name } strategyTitle currentStep currentLetter phase progress { completed total } openApprovals
  budget { horizon planned { amount } spent { amount } left { amount } } runningCampaigns comingCampaigns lastMovedAt
} pageInfo { hasNextPage endCursor } } }`;

const WHOLE_STRATEGY = `query ($id: ID!) { strategy(id: $id) {
  title status phase progress { completed } currentStep { key } horizons { longTermEndsOn }
  steps { key letter status savedAt completedAt requirements { code message met } content { __typename }
          subSteps { key status requirements { met } content { __typename } } }
  allocations { label cost { amount } } budget { left { amount } kinds { kind left } } approvals { group status }
} }`;

/** With answers that take their time, what is sent at the same moment is seen to be, however busy the machine is. */
const ANSWERS_AFTER_MS = 10;

let api: Api;
let ana: Client;
let slowEngine: FlakyEngine;
let measured: Api;

beforeAll(async () => {
  api = await startApi();
  slowEngine = await startFlakyEngine(engineEndpoint(), () => ({ delay: ANSWERS_AFTER_MS }));
  measured = await startApi({ endpoint: slowEngine.endpoint });
});

afterAll(() => slowEngine.stop());

beforeEach(async () => {
  ana = await api.agency();
});

/** What a request costs beyond finding out who calls. */
async function costOf(document: string, variables?: object): Promise<Consumption> {
  const slow = await measured.member(ana.email ?? '', ana.agencyId);
  await must(slow, document, variables);
  const { admission: _, ...work } = slow.last();
  return work;
}

async function importBrands(from: number, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => ({
    externalId: `CRM-${from + index}`,
    name: `Brand ${String(from + index).padStart(5, '0')}`,
    industry: 'food',
    tags: 'retainer|local',
  }));
  await must(ana, 'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { userErrors { message } } }', {
    input: { rows },
  });
}

describe('finding out who calls', () => {
  it('costs one read and one write of at most one unit each, whatever is asked', async () => {
    const slow = await measured.member(ana.email ?? '', ana.agencyId);
    await must(slow, '{ __typename }');
    await must(slow, '{ portfolio { nodes { phase } } }');
    expect(slow.last().admission).toEqual({ requests: 2, roundTrips: 2, readUnits: 1, writeUnits: 1 });
  });

  it('costs a program a write that is a read as well, and then its maker beside the agency', async () => {
    const { secret } = await ana.key({ scopes: ['brands:read'] });
    const ask = () => measured.stranger.send('{"query":"{ __typename }"}', { 'x-api-key': secret });
    await ask();
    await ask();
    const { admission, ...work } = measured.stranger.last();
    expect(admission).toEqual({ requests: 3, roundTrips: 2, readUnits: 1, writeUnits: 2 });
    expect(work.requests).toBe(0);
  });

  it('costs one more write with a budget that begins a new minute', async () => {
    const { secret } = await ana.key({ scopes: ['brands:read'] });
    await measured.stranger.send('{"query":"{ __typename }"}', { 'x-api-key': secret });
    expect(measured.stranger.last().admission).toMatchObject({ requests: 4, roundTrips: 3, writeUnits: 2 });
  });
});

describe('a page of the portfolio', () => {
  it('is one request for fifty brands', async () => {
    await importBrands(0, 50);
    const cost = await costOf(PORTFOLIO, { first: 50 });
    expect(cost).toMatchObject({ requests: 1, roundTrips: 1, writeUnits: 0 });
    expect(cost.readUnits).toBeLessThanOrEqual(5);
  });

  it('costs the same with a hundred times the brands, and with strategies and metrics beside them', async () => {
    await importBrands(0, 20);
    const small = await costOf(PORTFOLIO, { first: 20 });
    for (let from = 20; from < 2000; from += 990) await importBrands(from, 990);
    const walk = await startWalk(ana);
    await recordMetric(walk, 'reach', { '2026-08-01': 10, '2026-08-02': 20 });
    expect(await costOf(PORTFOLIO, { first: 20 })).toEqual(small);
  }, 60_000);

  it('costs no more by name', async () => {
    await importBrands(0, 50);
    const byName = await costOf(
      '{ brands(first: 50, sort: { field: NAME, direction: DESC }) { nodes { name tags version } } }',
    );
    expect(byName).toMatchObject({ requests: 1, roundTrips: 1 });
  });
});

describe('a whole strategy', () => {
  it('is one round trip of at most five requests before anything is measured', async () => {
    const { strategyId } = await walkTo(ana, 'LAUNCH');
    const cost = await costOf(WHOLE_STRATEGY, { id: strategyId });
    expect(cost).toMatchObject({ roundTrips: 1, requests: 4, writeUnits: 0 });
  }, 20_000);

  it('is two round trips of five requests while it matters who may approve', async () => {
    const walk = await walkTo(ana, 'INTEGRATION');
    for (const key of ['ASSEMBLE', 'BUILD'] as const) await walkThroughSubStep(walk, key);
    expect(await costOf(WHOLE_STRATEGY, { id: walk.strategyId })).toMatchObject({ roundTrips: 2, requests: 5 });
  }, 20_000);

  it('is two round trips while its metrics are looked at', async () => {
    const { strategyId } = await walkTo(ana, 'LONG_TERM_REVIEW');
    expect(await costOf(WHOLE_STRATEGY, { id: strategyId })).toMatchObject({ roundTrips: 2, writeUnits: 0 });
  }, 20_000);

  it('is five requests in at most two round trips beside its profiles and campaigns, whatever was measured', async () => {
    const { strategyId, brandId } = await walkTo(ana, 'LONG_TERM_REVIEW');
    const cost = await costOf(
      `query ($id: ID!, $brandId: ID!) {
        strategy(id: $id) { title steps { key status content { __typename } } allocations { label } approvals { status } budget { left { amount } } }
        brand(by: { id: $brandId }) { profiles { nodes { handle } } campaigns { nodes { name } } }
      }`,
      { id: strategyId, brandId },
    );
    expect(cost).toMatchObject({ requests: 5, writeUnits: 0 });
    expect(cost.roundTrips).toBeLessThanOrEqual(2);
  }, 20_000);

  it('is one request when only its head is asked for', async () => {
    const { strategyId } = await startWalk(ana);
    const cost = await costOf('query ($id: ID!) { strategy(id: $id) { title phase steps { key status } } }', {
      id: strategyId,
    });
    expect(cost).toEqual({ requests: 1, roundTrips: 1, readUnits: 1, writeUnits: 0 });
  });

  it('reads the current strategies of a page of brands together', async () => {
    for (let count = 0; count < 5; count += 1) await startWalk(ana);
    const cost = await costOf('{ brands { nodes { name currentStrategy { title phase } } } }');
    expect(cost).toMatchObject({ requests: 2, roundTrips: 2 });
  });
});

describe('working on a step', () => {
  const write = async ({ strategyId }: Walk, name: string, input: object): Promise<Consumption> =>
    costOf(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { message } } }`,
      { input: { strategyId, ...input } },
    );

  it('takes one round trip to read and one to write, saving and completing alike', async () => {
    const walk = await startWalk(ana);
    const saved = await write(walk, 'saveStep', { content: stepContent('OBJECTIVES') });
    expect(saved).toMatchObject({ roundTrips: 2, requests: 4 });
    const completed = await write(walk, 'completeStep', { step: 'OBJECTIVES' });
    expect(completed).toMatchObject({ roundTrips: 2, requests: 4 });
  });
});

describe('completing a step that looks at metrics', () => {
  it('takes one round trip to read and one to write, too', async () => {
    const walk = await walkTo(ana, 'SHORT_TERM_REVIEW');
    await must(ana, 'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { message } } }', {
      input: { strategyId: walk.strategyId, content: stepContent('SHORT_TERM_REVIEW') },
    });
    const cost = await costOf(
      'mutation ($id: ID!) { completeStep(input: { strategyId: $id, step: SHORT_TERM_REVIEW }) { userErrors { message } } }',
      { id: walk.strategyId },
    );
    expect(cost.roundTrips).toBe(2);
  }, 20_000);
});

describe('objects by their ids', () => {
  it('are one request for a hundred', async () => {
    await importBrands(0, 100);
    const { brands } = await must(ana, '{ brands(first: 100) { nodes { id } } }');
    const ids = brands.nodes.map(({ id }: { id: string }) => id);
    expect(await costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toMatchObject({ requests: 1 });
  });
});
