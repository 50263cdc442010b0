import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { bundleOf } from '../../cdk/bundle/build';
import { createTable } from '../../lambdas/local/create-table';
import { startEngine } from '../../lambdas/local/engine';
import { findEngine, packageOfThisMachine } from '../../lambdas/local/engine-binary';
import { openPeers } from './peers';
import { medianOf, table } from './report';
import type * as subjectModule from './subject';
import { seed, WORKLOADS } from './workloads';

/*
 * Each workload in this project and in its peers, in one process and in turns, answered from memory by all: medians in
 * milliseconds, written to `results/handlers.md`.
 */

const TABLE = 'resonance-bench';
const ROUNDS = Number(process.env.ROUNDS ?? 200);
const WARM_UP = 20;
const RESULTS = join(__dirname, 'results');

async function loadSubject(folder: string): Promise<typeof subjectModule> {
  const { files } = await bundleOf('test/bench/subject.ts');
  for (const [name, contents] of files) writeFileSync(join(folder, name), contents);
  return createRequire(__filename)(join(folder, 'index.js')) as typeof subjectModule;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const engine = await startEngine({
    binary: findEngine({ packageName: packageOfThisMachine(), path: process.env.PATH ?? '' }),
  });
  try {
    const { openSubject } = await loadSubject(folder);
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    await createTable(new DynamoDBClient({ endpoint: engine.endpoint, region: 'eu-west-1', credentials }), TABLE);
    const subject = await openSubject(engine.endpoint, TABLE);
    const ids = await seed(subject);
    subject.fromMemory();
    const rows: string[][] = [];
    let names: string[] = [];
    for (const { name, query, variables } of WORKLOADS(ids)) {
      const { data, errors } = JSON.parse(await subject.run(query, variables)) as {
        data: Record<string, unknown>;
        errors?: unknown;
      };
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      const servers = [{ name: 'Resonance', run: subject.run }, ...(await openPeers(data))];
      names = servers.map((server) => server.name);
      const times = servers.map((): number[] => []);
      for (let round = -WARM_UP; round < ROUNDS; round += 1) {
        for (const [place, server] of servers.entries()) {
          const started = performance.now();
          const answer = await server.run(query, variables);
          if (round >= 0) times[place]?.push(performance.now() - started);
          if (
            (round === -WARM_UP || round === ROUNDS - 1) &&
            JSON.stringify((JSON.parse(answer) as { data: unknown }).data) !== JSON.stringify(data)
          ) {
            throw new Error(`${server.name} answers ${name} otherwise: ${answer.slice(0, 300)}`);
          }
        }
      }
      const medians = times.map(medianOf);
      rows.push([name, ...medians.map((one) => `${one.toFixed(2)} (${(one / (medians[0] ?? 1)).toFixed(1)})`)]);
    }
    const report = table(['milliseconds (times Resonance)', ...names], rows);
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(join(RESULTS, 'handlers.md'), `${report}\n`);
    console.log(report);
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true });
  }
  process.exit();
}

void main();
