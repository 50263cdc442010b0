import { createRequire } from 'node:module';
import { loadApi } from '../../../lambdas/local/bundle';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from '../../../lambdas/local/issuer';
import { serve } from '../../../lambdas/local/server';
import { must, postEvent } from '../../support/api';
import { readServices, TEST_TABLE } from '../../support/services';
import { loadBundled } from '../bundled';
import { demandData } from '../compare';
import { onEngine } from '../on-engine';
import { answerWith } from '../ours';
import { finished, openPeer, PEER_NAMES, type Answered, type Server } from '../peers';
import { publish } from '../publish';
import { medianOf, OURS, type Medians } from '../report';
import { seed } from '../seed';
import type * as storeCallsModule from '../store-calls';
import { portfolio } from '../workloads';

/*
 * The portfolio page over HTTP on the embedded engine, asked for by autocannon in turns: the calls to the store alone, this
 * project's handler with everything that it does, and its peers, which make the same calls and give finished objects. All stand
 * behind the same HTTP server. A turn's figure is how long a connection waited for an answer; the table has medians of turns.
 */

const TURNS = Number(process.env.TURNS ?? 9);
const SECONDS = Number(process.env.SECONDS ?? 2);
const CONNECTIONS = [1, 10];
const UNLIMITED = 1_000_000_000;
const JSON_TYPE = { 'content-type': 'application/json' };

interface Load {
  requests: { total: number };
  duration: number;
  errors: number;
  non2xx: number;
}

/** The part of autocannon that is used here. With `workers`, it runs in a thread of its own. */
type Autocannon = (options: object) => Promise<Load>;
const autocannon = createRequire(__filename)('autocannon') as Autocannon;

/** The handler as it is deployed, its log included, which goes nowhere. */
function openHandler(secret: string) {
  const services = readServices();
  let asked = 0;
  const handler = loadApi(services.bundles.api).createHandler({
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

async function openServers(): Promise<{ servers: Server[]; answered: Answered }> {
  const { owner } = await seed();
  const { secret } = await owner.key({ scopes: ['brands:read', 'strategies:read', 'campaigns:read'] });
  const { viewer } = await must(owner, '{ viewer { member { id } } }');
  const asking = { secret, agencyId: owner.agencyId, memberId: viewer.member.id as string };
  const { openStoreCalls } = await loadBundled<typeof storeCallsModule>('test/bench/store-calls.ts');
  const callStore = openStoreCalls(readServices().endpoint, TEST_TABLE, asking);
  const handler = openHandler(secret);
  const ours = { name: OURS, send: handler.send };
  await ours.send(portfolio.body);
  const answered = await answerWith(ours, portfolio);
  const alone = (await callStore()).requests;
  if (alone !== handler.asked()) throw new Error(`The handler asks the table ${handler.asked()} times, not ${alone}.`);
  const text = JSON.stringify({ data: answered.data });
  const storeAlone = { name: 'the store calls alone', send: () => callStore().then(() => text) };
  const resolvers = finished([answered], callStore);
  const peers = await Promise.all(PEER_NAMES.map((peer) => openPeer(peer, { resolvers })));
  return { servers: [storeAlone, ours, ...peers], answered };
}

async function measure(): Promise<Medians[]> {
  const { servers, answered } = await openServers();
  const { name: workload, body, data } = answered;
  const reached = await Promise.all(
    servers.map(async ({ name, send }) => {
      const { url, close } = await serve({
        port: 0,
        handler: async (event) => ({ statusCode: 200, headers: JSON_TYPE, body: await send(event.body ?? '') }),
      });
      return { name, url: `${url}/graphql`, close };
    }),
  );
  const demandEqual = async () => {
    for (const { name, url } of reached) {
      const answer = await fetch(url, { method: 'POST', headers: JSON_TYPE, body });
      demandData(name, await answer.text(), data);
    }
  };
  await demandEqual();
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
    measured.push({ workload: `${workload}, ${connections} at a time`, medians });
  }
  await demandEqual();
  for (const { close } of reached) await close();
  return measured;
}

void onEngine(async () => publish('http', 'Whole over HTTP on the embedded engine: milliseconds', await measure()));
