import type { ServerApart } from './apart/open';
import type { Answered } from './peers';
import { medianOf, type Medians } from './report';

/** How often every server has its turn, and how long a turn is. */
const ROUNDS = Number(process.env.ROUNDS ?? 20);
const TURN_MS = 100;
/** Before that, in which code is made ready. */
const WARM_UP_MS = (ROUNDS * TURN_MS) / 2;

/** The medians of each server's answers in milliseconds: all in turns, so that what disturbs one disturbs all. */
export async function compare(
  servers: readonly ServerApart[],
  { name: workload, body, data }: Answered,
): Promise<Medians> {
  const times = new Map(servers.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, burst } of servers) {
      const isWarm = round > 0;
      const answered = await burst({ body, milliseconds: isWarm ? TURN_MS : WARM_UP_MS });
      demandData(name, answered.last, data);
      if (isWarm) for (const time of answered.times) times.get(name)?.push(time);
    }
  }
  return { workload, medians: Object.fromEntries([...times].map(([name, taken]) => [name, medianOf(taken)])) };
}

/** Throws when a server answered with other data. */
export function demandData(name: string, answer: string, data: unknown): void {
  const answered = (JSON.parse(answer) as { data: unknown }).data;
  if (JSON.stringify(answered) !== JSON.stringify(data)) {
    throw new Error(`${name} answers otherwise: ${answer.slice(0, 300)}`);
  }
}
