import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Setting } from '../ours';
import type { Answered } from '../peers';

/** Which server a process is. */
export interface Role extends Setting {
  /** This project's name, or a peer's. */
  name: string;
  /** What it gives as finished objects. Left out: it carries out this project's resolvers. */
  giving?: readonly Answered[];
}

/** The same request again and again, for so long, and once at least. */
export interface Requests {
  body: string;
  milliseconds: number;
}

export interface Burst {
  /** Milliseconds of every answer. */
  times: number[];
  last: string;
}

export interface ServerApart {
  name: string;
  burst(requests: Requests): Promise<Burst>;
  close(): void;
}

/** Starts a server in a process of its own, as servers run: what another one does to caches, compiled code and memory is not its cost. */
export async function openApart(role: Role): Promise<ServerApart> {
  const child = fork(join(__dirname, 'main.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The process of ${role.name} has ended.`)));
  const ask = async (message: Role | Requests): Promise<unknown> => {
    child.send(message);
    const [answer] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
    return answer;
  };
  await ask(role);
  return {
    name: role.name,
    burst: async (requests) => (await ask(requests)) as Burst,
    close() {
      ended.catch(() => undefined);
      child.kill();
    },
  };
}
