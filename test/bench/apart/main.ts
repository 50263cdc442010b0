import { asServer, openSubject } from '../ours';
import { finished, openPeer, openPrinting, PRINTING, type Server } from '../peers';
import { OURS } from '../report';
import type { Burst, Requests, Role } from './open';

/* The process of one server: it is told which one, and then has it answer the same request for a while, again and again. */

async function open({ name, giving, ...setting }: Role): Promise<Server> {
  if (name === PRINTING) return openPrinting(giving ?? []);
  const subject = openSubject(setting);
  const roots = giving && finished(giving);
  if (name === OURS) return asServer(subject.open(roots));
  const { resolvers, newContext } = subject;
  return openPeer(name, roots ? { resolvers: roots } : { resolvers, newContext });
}

async function answer({ send }: Server, { body, milliseconds }: Requests): Promise<Burst> {
  const times: number[] = [];
  let last = '';
  const until = performance.now() + milliseconds;
  do {
    const started = performance.now();
    last = await send(body);
    times.push(performance.now() - started);
  } while (performance.now() < until);
  return { times, last };
}

process.once('message', async (role: Role) => {
  const server = await open(role);
  process.on('message', async (requests: Requests) => process.send?.(await answer(server, requests)));
  process.send?.('open');
});
process.once('disconnect', () => process.exit());
