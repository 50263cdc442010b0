import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../lambdas/data/client';
import { createMeter } from '../../lambdas/data/meter';
import { createStore } from '../../lambdas/data/store';
import { TableAccess } from '../../lambdas/data/table-access';
import { SCOPES } from '../../lambdas/domain/access';
import { createTable } from '../../lambdas/local/create-table';
import { silenceSdkAdvice } from '../../lambdas/shared/environment';
import { newAgencyId } from '../../lambdas/shared/ids';
import { importBrands } from '../../lambdas/usecases/import/import-brands';
import { importMetrics } from '../../lambdas/usecases/import/import-metrics';
import { importProfiles } from '../../lambdas/usecases/import/import-profiles';
import { Mutation } from '../../lambdas/usecases/journal/mutation';
import type { Session } from '../../lambdas/usecases/session';
import { startEngines, type BenchEngine } from './engines';
import { writePlainly } from './plain-way';

/*
 * Imports 10,000 values, 10 metrics of 10 profiles on 100 days, in the way of the API (everything behind GraphQL: rows are
 * read and judged, brands and profiles looked up) and in the plain way, on each engine. Prints a table in Markdown.
 */

/** What a way asked of the table. */
export interface Cost {
  requests: number;
  writeUnits: number;
}

interface Measured extends Cost {
  milliseconds: number;
}

const TABLE = 'resonance-bench';
const REGION = 'eu-west-1';
const DAYS = 100;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const NUMBERS = Array.from({ length: 10 }, (_, index) => index);
const METRICS = [
  'reach',
  'impressions',
  'views',
  'followers',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'mentions',
];

const brandOf = (profile: number) => ({ externalId: `CRM-${profile}`, name: `Brand ${profile}` });
const profileOf = (profile: number) => ({
  brandExternalId: `CRM-${profile}`,
  network: 'INSTAGRAM',
  handle: `ig_${profile}`,
});

const VALUES = NUMBERS.flatMap((profile) =>
  METRICS.flatMap((metric, place) =>
    Array.from({ length: DAYS }, (_, day) => ({
      ...profileOf(profile),
      metric,
      date: new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10),
      value: String((((profile * 10 + place) * DAYS + day) * 7_919) % 100_003),
    })),
  ),
);
export type Value = (typeof VALUES)[number];

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
  await importBrands(sessionWith().session, { rows: NUMBERS.map(brandOf) });
  await importProfiles(sessionWith().session, {
    rows: NUMBERS.map((profile) => ({ ...profileOf(profile), externalId: `P-${profile}` })),
  });
  return { agencyId, sessionWith };
}

async function timed(work: () => Promise<Cost>): Promise<Measured> {
  const start = performance.now();
  const cost = await work();
  return { ...cost, milliseconds: performance.now() - start };
}

/** Every way once, in an agency of its own. */
async function round(client: DynamoDBDocumentClient) {
  const { agencyId, sessionWith } = await openAgency(client);
  const importAll = (fate: 'created' | 'unchanged') =>
    timed(async () => {
      const { session, meter } = sessionWith();
      const { summary } = await importMetrics(session, { rows: VALUES });
      if (summary?.[fate] !== VALUES.length) throw new Error(`Not all values were ${fate}: ${JSON.stringify(summary)}`);
      return meter.total();
    });
  return {
    'one item a value': await timed(() => writePlainly(client, TABLE, agencyId, VALUES)),
    importMetrics: await importAll('created'),
    'importMetrics, the same again': await importAll('unchanged'),
  };
}

async function measure({ endpoint }: BenchEngine) {
  const client = createDocumentClient({ tableName: TABLE, region: REGION, endpoint });
  await createTable(client, TABLE);
  const measured = Object.entries(await round(client)).map(([way, result]) => ({ way, ...result }));
  client.destroy();
  return measured;
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

async function main(): Promise<void> {
  silenceSdkAdvice();
  console.log(
    row(['engine', 'way', 'values a second', 'requests', 'write units', 'units a value', 'against the plain way']),
  );
  console.log(row(['---', '---', '---:', '---:', '---:', '---:', '---']));
  const engines = await startEngines();
  try {
    for (const engine of engines) report(engine, await measure(engine));
  } finally {
    for (const engine of engines) await engine.stop();
  }
}

function report({ name }: BenchEngine, measured: Awaited<ReturnType<typeof measure>>): void {
  const plain = measured[0];
  for (const { way, milliseconds, requests, writeUnits } of measured) {
    const faster = ((plain?.milliseconds ?? 0) / milliseconds).toFixed(1);
    const cheaper = writeUnits === 0 ? 'no writes' : `${((plain?.writeUnits ?? 0) / writeUnits).toFixed(0)} × cheaper`;
    const speed = Math.round(VALUES.length / (milliseconds / 1_000)).toLocaleString('en');
    const ratio = way === plain?.way ? '' : `${faster} × faster, ${cheaper}`;
    console.log(row([name, way, speed, requests, writeUnits, writeUnits / VALUES.length, ratio]));
  }
}

void main();
