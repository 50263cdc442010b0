import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCall } from '../../../lambdas/local/graphql-client';
import { METRICS } from '../metric-rows';
import { table } from '../report';
import { endProcesses, run, startServer } from '../../support/local-process';

/*
 * Sends a file of values through `npm run import` to the local server, and prints the most memory that each of the two held.
 * It reads what Linux says of processes. `ROWS` is a million when left out.
 */
const ROWS = Number(process.env.ROWS ?? 1_000_000);
const BRANDS = 20;
const LOOK_EVERY_MS = 200;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'resonance-memory-'));
  try {
    const environment = { RESONANCE_DATA_DIR: folder };
    const server = await startServer(environment);
    const key = await openAgency(server.url, environment);
    const file = join(folder, 'values.csv');
    await writeValues(file);
    const started = performance.now();
    const command = run('import', environment, file, '--url', server.url, '--key', key);
    const peaks = { client: 0, server: 0 };
    const look = setInterval(() => {
      peaks.client = Math.max(peaks.client, peakOf(command.child.pid));
      peaks.server = Math.max(peaks.server, peakOf(server.child.pid));
    }, LOOK_EVERY_MS);
    const { code, errors } = await command.ended;
    clearInterval(look);
    const seconds = Math.round((performance.now() - started) / 1_000);
    console.error(errors.trim());
    const row = [ROWS.toLocaleString('en'), `${peaks.client} MB`, `${peaks.server} MB`, String(seconds)];
    console.log(table(['rows', 'client', 'server', 'seconds'], [row]));
    process.exitCode = code ?? 1;
  } finally {
    endProcesses();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An agency with the brands that the values are of, and a key that may import them. */
async function openAgency(url: string, environment: Record<string, string>): Promise<string> {
  const token = (await run('token', environment, '--email', 'ana@example.com').ended).output.trim();
  const call = createCall(url, { authorization: `Bearer ${token}` });
  await call('mutation { createAgency(input: { name: "Memory", slug: "memory" }) { userErrors { message } } }');
  const rows = Array.from({ length: BRANDS }, (_, brand) => `{ externalId: "CRM-${brand}", name: "Brand ${brand}" }`);
  await call(`mutation { importBrands(input: { rows: [${rows.join(' ')}] }) { userErrors { message } } }`);
  const scopes = '["brands:read", "metrics:read", "metrics:write"]';
  const { createApiKey } = (await call(
    `mutation { createApiKey(input: { name: "memory", scopes: ${scopes} }) { secret } }`,
  )) as { createApiKey: { secret: string } };
  return createApiKey.secret;
}

/** Each brand's metrics on as many days as there are rows for. */
async function writeValues(path: string): Promise<void> {
  const file = await open(path, 'w');
  await file.write('brand_external_id,metric,date,value\n');
  const series = BRANDS * METRICS.length;
  for (let row = 0; row < ROWS; row += series) {
    const day = new Date(Date.UTC(2000, 0, 1 + row / series)).toISOString().slice(0, 10);
    const lines = Array.from({ length: Math.min(series, ROWS - row) }, (_, place) => {
      const [brand, metric] = [Math.floor(place / METRICS.length), METRICS[place % METRICS.length]];
      return `CRM-${brand},${metric},${day},${row + place}\n`;
    });
    await file.write(lines.join(''));
  }
  await file.close();
}

/** The most memory that a process has held so far, in megabytes; 0 once it is gone. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes ?? 0) / 1_024);
  } catch {
    return 0;
  }
}

void main();
