import type { Server } from './peers-at-work';
import { medianOf } from './report';

const WARM_UP = 10;

export interface Comparison {
  /** What every server is sent. */
  body: string;
  /** What every server has to answer, before it is timed and after. */
  data: unknown;
  rounds: number;
}

/** The median time of each server's answer in milliseconds, by name: all in turns, so that what disturbs one disturbs all. */
export async function compare(servers: readonly Server[], { body, data, rounds }: Comparison) {
  const timed = servers.map((server) => ({ server, times: [] as number[] }));
  await demandEqual(servers, body, data);
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const { server, times } of timed) {
      const started = performance.now();
      await server.send(body);
      if (round >= 0) times.push(performance.now() - started);
    }
  }
  await demandEqual(servers, body, data);
  return Object.fromEntries(timed.map(({ server, times }) => [server.name, medianOf(times)]));
}

/** Throws when one of the servers answers otherwise. */
export async function demandEqual(servers: readonly Server[], body: string, data: unknown): Promise<void> {
  const expected = JSON.stringify(data);
  for (const { name, send } of servers) {
    const answer = await send(body);
    if (JSON.stringify((JSON.parse(answer) as { data: unknown }).data) !== expected) {
      throw new Error(`${name} answers otherwise: ${answer.slice(0, 300)}`);
    }
  }
}
