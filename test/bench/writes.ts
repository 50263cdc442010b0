import { must, postEvent, startApi, type Client } from '../support/api';
import setUp, { running } from '../support/global-setup';
import { makeBrands } from '../support/import-jobs';
import { readServices, TEST_TABLE } from '../support/services';
import { stepContent, walkTo } from '../support/walk';
import { silenceSdkAdvice } from '../../lambdas/shared/environment';
import { loadBundled } from './bundled';
import { compare } from './compare';
import { openPeersAtWork, type Work } from './peers-at-work';
import { publish } from './report';
import type * as writerModule from './writer';

/*
 * Mutations in this project and in its peers, in one process and in turns, with a store that takes writes without writing: the
 * peers carry out the same use case, its entry in the journal included, in a resolver; here it comes with all that guards it.
 */

const ROUNDS = Number(process.env.ROUNDS ?? 200);
/** The large import takes a thousand times as long. */
const ROUNDS_OF_IMPORTS = Math.ceil(ROUNDS / 10);
const STEP = 'TACTICS';
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAYS = 100;
const BRANDS = Array.from({ length: 10 }, (_, place) => `CRM-${place}`);
const METRICS = [
  'reach',
  'impressions',
  'views',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'sessions',
  'leads',
];

const SAVE = 'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { message } } }';
const COMPLETE_STEP = `mutation ($input: CompleteStepInput!) { completeStep(input: $input) {
  strategy { id status phase } userErrors { code message path } } }`;
const IMPORT_METRICS = `mutation ($input: ImportMetricsInput!) { importMetrics(input: $input) { applied
  summary { received created updated unchanged rejected } rejections { index } userErrors { code message path } } }`;

const rows = BRANDS.flatMap((brandExternalId) =>
  METRICS.flatMap((metric, place) =>
    Array.from({ length: DAYS }, (_, day) => ({
      brandExternalId,
      metric,
      date: new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10),
      value: String((place * DAYS + day) * 7),
    })),
  ),
);

/** The compiler of mercurius knows no defaults within inputs. */
const ALL_SAID = { rows, errorPolicy: 'REJECT_EVERYTHING', dryRun: false };

/** A step that waits for nothing but to be completed. */
async function prepareStep(owner: Client): Promise<string> {
  const { strategyId } = await walkTo(owner, STEP);
  await must(owner, SAVE, { input: { strategyId, content: stepContent(STEP) } });
  return strategyId;
}

async function main(): Promise<void> {
  silenceSdkAdvice();
  await setUp();
  try {
    const api = await startApi({ environment: { LOG_LEVEL: 'error' } });
    const owner = await api.agency();
    await makeBrands(owner, BRANDS);
    const strategyId = await prepareStep(owner);
    const { openWriter } = await loadBundled<typeof writerModule>('test/bench/writer.ts');
    const { agencyId } = owner;
    const writer = openWriter(readServices().endpoint, TEST_TABLE, { agencyId, now: api.clock.now() });
    const workloads = [
      {
        name: 'completeStep',
        request: { query: COMPLETE_STEP, variables: { input: { strategyId, step: STEP } } },
        work: writer.completeStep as (input: unknown) => Promise<unknown>,
        rounds: ROUNDS,
      },
      {
        name: 'importMetrics of 10,000 values',
        request: { query: IMPORT_METRICS, variables: { input: ALL_SAID } },
        work: writer.importMetrics as (input: unknown) => Promise<unknown>,
        rounds: ROUNDS_OF_IMPORTS,
      },
    ];
    const measured = [];
    for (const { name, request, work, rounds } of workloads) {
      const body = JSON.stringify(request);
      const ours = { name: 'Resonance', send: (text: string) => writer.send(postEvent(text, {})) };
      const answer = await ours.send(body);
      const data = demandSuccess(answer);
      const alone = {
        name: 'the use case alone',
        async send() {
          await work(request.variables.input);
          return answer;
        },
      };
      const inPeer: Work = ({ input }) => work(input);
      const servers = [alone, ours, ...(await openPeersAtWork({ operation: 'Mutation', data, work: inPeer }))];
      measured.push({ workload: name, medians: await compare(servers, { body, data, rounds }) });
    }
    publish('writes', 'Mutations in process, without a table: milliseconds', measured);
  } finally {
    await running.stop?.();
  }
  // Servers that were compared with keep timers.
  process.exit();
}

/** The data of an answer in which nothing was refused. */
function demandSuccess(answer: string): Record<string, unknown> {
  const { data, errors } = JSON.parse(answer) as {
    data: Record<string, { userErrors: unknown[]; applied?: boolean }>;
    errors?: unknown;
  };
  const payloads = Object.values(data ?? {});
  if (errors || payloads.some(({ userErrors, applied }) => userErrors.length > 0 || applied === false)) {
    throw new Error(answer.slice(0, 1_000));
  }
  return data;
}

void main();
