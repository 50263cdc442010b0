import { createRequire } from 'node:module';
import { loadApi } from '../../lambdas/local/bundle';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from '../../lambdas/local/issuer';
import { serve } from '../../lambdas/local/server';
import { silenceSdkAdvice } from '../../lambdas/shared/environment';
import { must, postEvent, startApi, type Client } from '../support/api';
import setUp, { running } from '../support/global-setup';
import { makeBrands } from '../support/import-jobs';
import { readServices, TEST_TABLE } from '../support/services';
import { loadBundled } from './bundled';
import { demandEqual } from './compare';
import { openPeersAtWork, type Server } from './peers-at-work';
import { medianOf, publish, type Medians } from './report';
import type * as storeCallsModule from './store-calls';

/*
 * The portfolio page over HTTP on the embedded engine, asked for by autocannon in turns: the calls to the store alone, this
 * project's handler with everything that it does, and its peers, which make the same calls and answer from memory. All stand
 * behind the same HTTP server. A turn's figure is how long a connection waited for an answer; the table has medians of turns.
 */

const TURNS = Number(process.env.TURNS ?? 9);
const SECONDS = Number(process.env.SECONDS ?? 2);
const CONNECTIONS = [1, 10];
const BRANDS = 100;
const UNLIMITED = 1_000_000_000;
const JSON_TYPE = { 'content-type': 'application/json' };

const PORTFOLIO = `{ portfolio(first: ${BRANDS}) { nodes { brand { id name } strategyTitle currentStep phase
  progress { completed total } openApprovals runningCampaigns comingCampaigns lastMovedAt }
  pageInfo { hasNextPage endCursor } } }`;
const START = `mutation ($id: ID!) { createStrategy(input: { brandId: $id, title: "Bread",
  horizons: { shortTermEndsOn: "2027-03-31", midTermEndsOn: "2027-12-31", longTermEndsOn: "2029-12-31" } }) {
  userErrors { message } } }`;

interface Load {
  requests: { total: number };
  duration: number;
  errors: number;
  non2xx: number;
}

/** The part of autocannon that is used here. With `workers`, it runs in a thread of its own. */
type Autocannon = (options: object) => Promise<Load>;
const autocannon = createRequire(__filename)('autocannon') as Autocannon;

/** A key of an agency with a hundred brands, each with a strategy. */
async function prepare() {
  const api = await startApi({ environment: { LOG_LEVEL: 'error' } });
  const owner = await api.agency();
  const names = Array.from({ length: BRANDS }, (_, place) => `B${place}`);
  for (const id of await makeBrands(owner, names)) await must(owner, START, { id });
  const { secret } = await owner.key({ scopes: ['brands:read', 'strategies:read', 'campaigns:read'] });
  return { secret, agencyId: owner.agencyId, memberId: await memberIdOf(owner) };
}

async function memberIdOf(owner: Client): Promise<string> {
  const { viewer } = await must(owner, '{ viewer { member { id } } }');
  return viewer.member.id as string;
}

/** The handler as it is deployed, its log included, which goes nowhere. */
function openHandler(secret: string) {
  const services = readServices();
  let asked = 0;
  const handler = loadApi(services.bundle).createHandler({
    environment: {
      TABLE_NAME: TEST_TABLE,
      DYNAMODB_ENDPOINT: services.endpoint,
      AWS_REGION: 'eu-west-1',
      TOKEN_ISSUER: LOCAL_ISSUER,
      TOKEN_AUDIENCE: LOCAL_AUDIENCE,
      TOKEN_JWKS_URI: services.jwksUri,
      LOG_LEVEL: 'info',
      WEBHOOK_TARGETS: 'public',
      OUTBOX_INDEX: 'off',
      RATE_LIMIT_KEY: UNLIMITED,
      RATE_LIMIT_AGENCY: UNLIMITED,
    },
    writeLog(line) {
      const { requests = 0, admission } = JSON.parse(line) as { requests?: number; admission?: { requests: number } };
      asked = requests + (admission?.requests ?? 0);
    },
  });
  return {
    send: async (body: string) => (await handler(postEvent(body, { 'x-api-key': secret }))).body ?? '',
    /** How many requests to the table the last answer took. */
    asked: () => asked,
  };
}

async function time(url: string, body: string, connections: number): Promise<number> {
  const load = { url, method: 'POST', headers: JSON_TYPE, body, connections, duration: SECONDS, workers: 1 };
  const { requests, duration, errors, non2xx } = await autocannon(load);
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} answers of another status than 2xx.`);
  return (duration * 1_000 * connections) / requests.total;
}

async function openServers(body: string): Promise<{ servers: Server[]; data: unknown }> {
  const asking = await prepare();
  const { openStoreCalls } = await loadBundled<typeof storeCallsModule>('test/bench/store-calls.ts');
  const callStore = openStoreCalls(readServices().endpoint, TEST_TABLE, asking);
  const handler = openHandler(asking.secret);
  await handler.send(body);
  const answer = await handler.send(body);
  const { data } = JSON.parse(answer) as { data: Record<string, unknown> };
  const alone = (await callStore()).requests;
  if (alone !== handler.asked()) throw new Error(`The handler asks the table ${handler.asked()} times, not ${alone}.`);
  const storeAlone = async () => {
    await callStore();
    return answer;
  };
  const peers = await openPeersAtWork({ operation: 'Query', data, work: callStore });
  return {
    servers: [{ name: 'the store calls alone', send: storeAlone }, { name: 'Resonance', send: handler.send }, ...peers],
    data,
  };
}

async function measure(): Promise<Medians[]> {
  const body = JSON.stringify({ query: PORTFOLIO });
  const { servers, data } = await openServers(body);
  const reached = await Promise.all(
    servers.map(async ({ name, send }) => {
      const { url, close } = await serve({
        port: 0,
        handler: async (event) => ({ statusCode: 200, headers: JSON_TYPE, body: await send(event.body ?? '') }),
      });
      return { name, url: `${url}/graphql`, close };
    }),
  );
  const overHttp = reached.map(({ name, url }) => ({
    name,
    send: async (text: string) => (await fetch(url, { method: 'POST', headers: JSON_TYPE, body: text })).text(),
  }));
  await demandEqual(overHttp, body, data);
  const measured: Medians[] = [];
  for (const connections of CONNECTIONS) {
    const times = reached.map(({ name, url }) => ({ name, url, figures: [] as number[] }));
    for (let turn = -1; turn < TURNS; turn += 1) {
      for (const { url, figures } of times) {
        const figure = await time(url, body, connections);
        if (turn >= 0) figures.push(figure);
      }
    }
    const medians = Object.fromEntries(times.map(({ name, figures }) => [name, medianOf(figures)]));
    measured.push({ workload: `portfolio of ${BRANDS} brands, ${connections} at a time`, medians });
  }
  await demandEqual(overHttp, body, data);
  for (const { close } of reached) await close();
  return measured;
}

async function main(): Promise<void> {
  silenceSdkAdvice();
  await setUp();
  try {
    publish('http', 'Whole over HTTP on the embedded engine: milliseconds', await measure());
  } finally {
    await running.stop?.();
  }
  // Servers that were compared with keep timers.
  process.exit();
}

void main();
