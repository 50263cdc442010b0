import { openApart, type Role } from '../apart/open';
import { compare } from '../compare';
import { onEngine } from '../on-engine';
import { answerWith, asServer, openSubject, settingOf } from '../ours';
import { PEER_NAMES, PRINTING, type Answered } from '../peers';
import { publish } from '../publish';
import { OURS, type Medians } from '../report';
import { seed } from '../seed';
import { workloadsOf } from '../workloads';

/*
 * Every workload in this project's handler and in its peers, each in a process of its own and all in turns, from a request's text
 * to its answer's. Once all give finished objects, so that what is compared is the servers, this one with everything that guards
 * it, beside what printing the answer takes alone; and once all carry out the same resolvers and use cases on the same store, which answers from memory.
 */

const SERVERS = [OURS, ...PEER_NAMES];

async function measure(
  names: readonly string[],
  role: Omit<Role, 'name'>,
  workloads: readonly Answered[],
): Promise<Medians[]> {
  const servers = await Promise.all(names.map((name) => openApart({ ...role, name })));
  const measured = [];
  for (const workload of workloads) measured.push(await compare(servers, workload));
  for (const { close } of servers) close();
  return measured;
}

void onEngine(async () => {
  const seeded = await seed();
  const setting = await settingOf(seeded);
  const ours = asServer(openSubject(setting).open());
  const answered: Answered[] = [];
  for (const workload of workloadsOf(seeded)) answered.push(await answerWith(ours, workload));
  const finished = await measure([...SERVERS, PRINTING], { ...setting, giving: answered }, answered);
  publish('handlers', 'Handlers alone, finished objects: milliseconds', finished);
  console.log();
  publish(
    'same-work',
    'The same resolvers on a store in memory: milliseconds',
    await measure(SERVERS, setting, answered),
  );
});
