import type { Answered, Server } from './peers';
import { medianOf, type Medians } from './report';

/** How long a workload is measured, and how many rounds at least. */
const SECONDS = Number(process.env.SECONDS ?? 4);
const ROUNDS = Number(process.env.ROUNDS ?? 20);
/** Of either, how much comes before, in which code is made ready. */
const WARM_UP = 0.25;

/** The medians of each server's answers in milliseconds: all in turns, so that what disturbs one disturbs all. */
export async function compare(servers: readonly Server[], { name, body, data }: Answered): Promise<Medians> {
  await demandEqual(servers, body, data);
  await takeTurns(servers, body, WARM_UP);
  const times = await takeTurns(servers, body, 1);
  await demandEqual(servers, body, data);
  const medians = servers.map((server, place) => [server.name, medianOf(times[place] ?? [])]);
  return { workload: name, medians: Object.fromEntries(medians) };
}

/** Milliseconds of each server's answers. */
async function takeTurns(servers: readonly Server[], body: string, share: number): Promise<number[][]> {
  const times = servers.map((): number[] => []);
  const until = performance.now() + SECONDS * share * 1_000;
  for (let round = 0; round < ROUNDS * share || performance.now() < until; round += 1) {
    for (const [place, { send }] of servers.entries()) {
      const started = performance.now();
      await send(body);
      times[place]?.push(performance.now() - started);
    }
  }
  return times;
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
