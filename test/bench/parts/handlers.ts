import { compare } from '../compare';
import { onEngine } from '../on-engine';
import { answerWith, asServer, loadSubject } from '../ours';
import { finished, openPeers, type Answered, type Server } from '../peers';
import { publish, type Medians } from '../report';
import { seed } from '../seed';
import { workloadsOf } from '../workloads';

/*
 * Every workload in this project's handler and in its peers, in one process and in turns, from a request's text to its answer's.
 * Once all give finished objects, so that what is compared is the servers, this one with everything that guards it; and once all
 * carry out the same resolvers and use cases on the same store, which answers from memory.
 */

async function measure(servers: readonly Server[], workloads: readonly Answered[]): Promise<Medians[]> {
  const measured = [];
  for (const workload of workloads) measured.push(await compare(servers, workload));
  return measured;
}

void onEngine(async () => {
  const seeded = await seed();
  const { open, resolvers, newContext } = await loadSubject(seeded);
  const working = asServer(open());
  const workloads: Answered[] = [];
  for (const workload of workloadsOf(seeded)) workloads.push(await answerWith(working, workload));
  const roots = finished(workloads);
  const giving = [asServer(open(roots)), ...(await openPeers({ resolvers: roots }))];
  publish('handlers', 'Handlers alone, finished objects: milliseconds', await measure(giving, workloads));
  console.log();
  const carryingOut = [working, ...(await openPeers({ resolvers, newContext }))];
  publish('same-work', 'The same resolvers on a store in memory: milliseconds', await measure(carryingOut, workloads));
});
