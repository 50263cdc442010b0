import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../../lambdas/data/client';
import { createMeter } from '../../../lambdas/data/meter';
import { createStore } from '../../../lambdas/data/store';
import { TableAccess } from '../../../lambdas/data/table-access';
import { SCOPES } from '../../../lambdas/domain/access';
import { createTable } from '../../../lambdas/local/create-table';
import { silenceSdkAdvice } from '../../../lambdas/shared/environment';
import { newAgencyId } from '../../../lambdas/shared/ids';
import { importBrands } from '../../../lambdas/usecases/import/import-brands';
import { importMetrics } from '../../../lambdas/usecases/import/import-metrics';
import { importProfiles } from '../../../lambdas/usecases/import/import-profiles';
import { Mutation } from '../../../lambdas/usecases/journal/mutation';
import type { Session } from '../../../lambdas/usecases/session';
import { startEngines, type BenchEngine } from '../engines';
import { metricRows } from '../metric-rows';
import { writePlainly, type Cost, type Value } from '../plain-way';
import { medianOf, table } from '../report';

/*
 * Imports 10,000 values, 10 metrics of 10 profiles on 100 days, in the way of the API (everything behind GraphQL: rows are
 * read and judged, brands and profiles looked up) and in the plain way, on each engine; several rounds, of which the
 * median counts. Prints a table in Markdown.
 */

interface Measured extends Cost {
  milliseconds: number;
}

const PLAIN = 'one item a value';
const WAYS = [PLAIN, 'importMetrics', 'importMetrics, the same again'] as const;
type Way = (typeof WAYS)[number];

const TURNS = Number(process.env.TURNS ?? 5);
const TABLE = 'resonance-bench';
const REGION = 'eu-west-1';
const BRANDS = Array.from({ length: 10 }, (_, place) => `CRM-${place}`);

const profileOf = (brandExternalId: string) => ({
  brandExternalId,
  network: 'INSTAGRAM',
  handle: brandExternalId.toLowerCase(),
});

const VALUES = metricRows(BRANDS, '2026-01-01', 100).map((row): Value => ({
  ...row,
  ...profileOf(row.brandExternalId),
}));

/** A new agency with the profiles, and a session whose requests are counted. */
async function openAgency(client: DynamoDBDocumentClient) {
  const agencyId = newAgencyId();
  const sessionWith = (meter = createMeter()) => {
    const store = createStore(new TableAccess(client, TABLE, meter), agencyId);
    const caller = { id: 'bench', memberId: 'bench', agencyId, scopes: new Set(SCOPES), dryRunOnly: false };
    const mutation = new Mutation('importMetrics', { requestId: 'bench' }, {});
    const session: Session = { caller, store, now: new Date(), mutation };
    return { session, meter };
  };
  const { session } = sessionWith();
  const at = session.now.toISOString();
  const agency = { id: agencyId, name: 'Bench', slug: agencyId, timeZone: 'UTC', currency: 'EUR', brandCount: 0 };
  await session.store.commit([
    { do: 'create-agency', agency: { ...agency, createdAt: at, updatedAt: at, version: 1 } },
  ]);
  await importBrands(sessionWith().session, { rows: BRANDS.map((externalId) => ({ externalId, name: externalId })) });
  await importProfiles(sessionWith().session, {
    rows: BRANDS.map((brand) => ({ ...profileOf(brand), externalId: `P-${brand}` })),
  });
  return { agencyId, sessionWith };
}

async function timed(work: () => Promise<Cost>): Promise<Measured> {
  const start = performance.now();
  const cost = await work();
  return { ...cost, milliseconds: performance.now() - start };
}

/** Every way once, in an agency of its own. */
async function takeTurns(client: DynamoDBDocumentClient): Promise<Record<Way, Measured>> {
  const { agencyId, sessionWith } = await openAgency(client);
  const importAll = (fate: 'created' | 'unchanged') =>
    timed(async () => {
      const { session, meter } = sessionWith();
      const { summary } = await importMetrics(session, { rows: VALUES });
      if (summary?.[fate] !== VALUES.length) throw new Error(`Not all values were ${fate}: ${JSON.stringify(summary)}`);
      return meter.total();
    });
  return {
    [PLAIN]: await timed(() => writePlainly(client, TABLE, agencyId, VALUES)),
    importMetrics: await importAll('created'),
    'importMetrics, the same again': await importAll('unchanged'),
  };
}

/** The rounds of every way; the first, in which code is made ready, is left out. */
async function measure({ endpoint }: BenchEngine): Promise<Record<Way, Measured>[]> {
  const client = createDocumentClient({ tableName: TABLE, region: REGION, endpoint });
  await createTable(client, TABLE);
  const rounds = [];
  for (let round = 0; round <= TURNS; round += 1) rounds.push(await takeTurns(client));
  client.destroy();
  return rounds.slice(1);
}

/** A line a way: its costs, which are the same in every round, and its median time. */
function rowsOf({ name, reportsUnits }: BenchEngine, rounds: readonly Record<Way, Measured>[]): string[][] {
  const timeOf = (way: Way) => medianOf(rounds.map((round) => round[way].milliseconds));
  return WAYS.map((way) => {
    const { requests = 0, writeUnits = 0 } = rounds[0]?.[way] ?? {};
    const speed = Math.round(VALUES.length / (timeOf(way) / 1_000)).toLocaleString('en');
    const faster = (timeOf(PLAIN) / timeOf(way)).toFixed(1);
    const cheaper = `, ${((rounds[0]?.[PLAIN].writeUnits ?? 0) / writeUnits).toFixed(0)} × cheaper`;
    const ratio = way === PLAIN ? '' : `${faster} × faster${reportsUnits ? cheaper : ''}`;
    const units = reportsUnits || way === PLAIN ? [writeUnits, writeUnits / VALUES.length].map(String) : ['–', '–'];
    return [`${name}: ${way}`, speed, String(requests), ...units, ratio];
  });
}

async function main(): Promise<void> {
  silenceSdkAdvice();
  const engines = await startEngines();
  const rows: string[][] = [];
  try {
    for (const engine of engines) rows.push(...rowsOf(engine, await measure(engine)));
  } finally {
    for (const engine of engines) await engine.stop();
  }
  const head = ['way', 'values a second', 'requests', 'write units', 'units a value', 'against the plain way'];
  console.log(table(head, rows));
}

void main();
