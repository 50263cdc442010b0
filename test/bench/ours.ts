import { createRequire } from 'node:module';
import type { BundleOptions } from '../../cdk/bundle/build';
import { postEvent } from '../support/api';
import { readServices, TEST_TABLE } from '../support/services';
import { writeBundled } from './bundled';
import type { Answered, Server } from './peers';
import { OURS } from './report';
import type { Seeded } from './seed';
import type * as subjectModule from './subject';
import type { Workload } from './workloads';

/** In which form this project's way of a request lies where, and for which agency it works: as a message to another process. */
export interface Setting {
  bundle: string;
  agencyId: string;
  /** The agency's present, in ISO 8601. */
  now: string;
}

export const settingOf = async ({ api, owner }: Seeded, options?: BundleOptions): Promise<Setting> => ({
  bundle: await writeBundled('test/bench/subject.ts', options),
  agencyId: owner.agencyId,
  now: api.clock.now().toISOString(),
});

type Subject = ReturnType<typeof subjectModule.openSubject>;

/** This project's way of a request, on the engine that is running: it is asked once, and nothing is written to it. */
export function openSubject({ bundle, agencyId, now }: Setting): Subject {
  const module = createRequire(__filename)(bundle) as typeof subjectModule;
  const { endpoint } = readServices();
  return module.openSubject({ endpoint, tableName: TEST_TABLE, agencyId, now: new Date(now) });
}

export const asServer = (answer: ReturnType<Subject['open']>): Server => ({
  name: OURS,
  send: (body) => answer(postEvent(body, {})),
});

/** A workload with its answer. Throws when anything of it is refused: then there would be nothing to measure. */
export async function answerWith({ send }: Server, workload: Workload): Promise<Answered> {
  const answer = await send(workload.body);
  const { data, errors } = JSON.parse(answer) as Pick<Answered, 'data'> & { errors?: unknown };
  const refused = Object.values(data ?? {}).some((payload) => hasUserErrors(payload));
  if (errors || refused) throw new Error(`${workload.name}: ${answer.slice(0, 1_000)}`);
  return { ...workload, data };
}

const hasUserErrors = (payload: unknown): boolean =>
  ((Object(payload) as { userErrors?: unknown[] }).userErrors ?? []).length > 0;
