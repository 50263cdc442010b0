import { API, writeBundled } from '../bundled';
import { onEngine } from '../on-engine';
import { answerWith, asServer, openSubject, settingOf } from '../ours';
import type { Server } from '../peers';
import { record, recordStart } from '../profile/record';
import { sum, type Spent } from '../profile/sum';
import { table } from '../report';
import { seed } from '../seed';
import { workloadsOf, type Workload } from '../workloads';

/*
 * What the processor works on while this project answers each workload from a store in memory, and in the start of a fresh
 * process until its first answer, the process itself included: two tables in Markdown, by part and by function. Sampled every
 * 100 microseconds in the deployed bundle, but with the names of the source. What is built into the engine, such as JSON, is
 * counted to the function that calls it.
 */

const SECONDS = Number(process.env.SECONDS ?? 4);
const STARTS = Number(process.env.STARTS ?? 10);
/** Functions that are shown of each workload. */
const SHOWN = 8;
/** Parts with less than this share in every workload are added up. */
const LEAST_SHARE = 0.02;

interface Profiled {
  name: string;
  /** Of all the answers. */
  spent: Spent;
  answers: number;
}

async function profileWorkload(server: Server, { name, body }: Workload): Promise<Profiled> {
  let answers = 0;
  const answerFor = async (seconds: number) => {
    const until = performance.now() + seconds * 1_000;
    for (answers = 0; performance.now() < until; answers += 1) await server.send(body);
  };
  await answerFor(SECONDS / 2);
  const profile = await record(() => answerFor(SECONDS));
  return { name, spent: sum([profile]), answers };
}

async function profileStart(): Promise<Profiled> {
  const bundle = await writeBundled(API, { withNames: true });
  const profiles = Array.from({ length: STARTS }, () => recordStart(bundle));
  return { name: 'cold start', spent: sum(profiles), answers: STARTS };
}

const share = (milliseconds: number, { total }: Spent): string => `${((100 * milliseconds) / total).toFixed(1)} %`;
const largestFirst = (times: Map<string, number>) => [...times].sort(([, one], [, other]) => other - one);

function byPart(profiled: readonly Profiled[]): string {
  const most = new Map<string, number>();
  for (const { spent } of profiled) {
    for (const [part, time] of spent.parts) most.set(part, Math.max(most.get(part) ?? 0, time / spent.total));
  }
  const large = largestFirst(most).flatMap(([part, greatest]) => (greatest >= LEAST_SHARE ? [part] : []));
  const small = [...most.keys()].filter((part) => !large.includes(part));
  const shares = (...parts: string[]) =>
    profiled.map(({ spent }) =>
      share(
        parts.reduce((time, part) => time + (spent.parts.get(part) ?? 0), 0),
        spent,
      ),
    );
  return table(
    ['share of', ...profiled.map(({ name }) => name)],
    [
      ['milliseconds an answer', ...profiled.map(({ spent, answers }) => (spent.total / answers).toFixed(2))],
      ...large.map((part) => [part, ...shares(part)]),
      ['all others', ...shares(...small)],
    ],
  );
}

function byFunction(profiled: readonly Profiled[]): string {
  const rows = profiled.flatMap(({ name, spent }) => [
    [`**${name}**`, ''],
    ...largestFirst(spent.functions)
      .slice(0, SHOWN)
      .map(([place, time]) => [`\`${place}\``, share(time, spent)]),
  ]);
  return table(['own time of', 'share'], rows);
}

void onEngine(async () => {
  const seeded = await seed();
  const ours = asServer(openSubject(await settingOf(seeded, { withNames: true })).open());
  const profiled: Profiled[] = [];
  for (const workload of workloadsOf(seeded)) {
    await answerWith(ours, workload);
    profiled.push(await profileWorkload(ours, workload));
  }
  profiled.push(await profileStart());
  console.log(`${byPart(profiled)}\n\n${byFunction(profiled)}`);
});
