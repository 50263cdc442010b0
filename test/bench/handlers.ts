import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTable } from '../../lambdas/local/create-table';
import { startEngine } from '../../lambdas/local/engine';
import { findEngine, packageOfThisMachine } from '../../lambdas/local/engine-binary';
import { loadBundled } from './bundled';
import { openPeers } from './peers';
import { medianOf, publish, type Medians } from './report';
import type * as subjectModule from './subject';
import { seed, WORKLOADS } from './workloads';

/*
 * Each workload in this project and in its peers, in one process and in turns, answered from memory by all: medians in
 * milliseconds, as a table and as a chart.
 */

const TABLE = 'resonance-bench';
const ROUNDS = Number(process.env.ROUNDS ?? 200);
const WARM_UP = 20;

async function main(): Promise<void> {
  const engine = await startEngine({
    binary: findEngine({ packageName: packageOfThisMachine(), path: process.env.PATH ?? '' }),
  });
  try {
    const { openSubject } = await loadBundled<typeof subjectModule>('test/bench/subject.ts');
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    await createTable(new DynamoDBClient({ endpoint: engine.endpoint, region: 'eu-west-1', credentials }), TABLE);
    const subject = await openSubject(engine.endpoint, TABLE);
    const ids = await seed(subject);
    subject.fromMemory();
    const measured: Medians[] = [];
    for (const { name, query, variables } of WORKLOADS(ids)) {
      const { data, errors } = JSON.parse(await subject.run(query, variables)) as {
        data: Record<string, unknown>;
        errors?: unknown;
      };
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      const servers = [{ name: 'Resonance', run: subject.run }, ...(await openPeers(data, subject))];
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
      const medians = Object.fromEntries(servers.map((server, place) => [server.name, medianOf(times[place] ?? [])]));
      measured.push({ workload: name, medians });
    }
    publish('handlers', 'Queries in process, from memory: milliseconds', measured);
  } finally {
    await engine.stop();
  }
  process.exit();
}

void main();
