import type { BundleOptions } from '../../cdk/bundle/build';
import { postEvent } from '../support/api';
import { readServices, TEST_TABLE } from '../support/services';
import { loadBundled } from './bundled';
import type { Answered, Server } from './peers';
import type { Seeded } from './seed';
import type * as subjectModule from './subject';
import type { Workload } from './workloads';

type Subject = ReturnType<typeof subjectModule.openSubject>;

/** This project's way of a request in the agency that was seeded, on a store that is asked once and writes nothing. */
export async function loadSubject({ api, owner }: Seeded, options?: BundleOptions): Promise<Subject> {
  const { openSubject } = await loadBundled<typeof subjectModule>('test/bench/subject.ts', options);
  const { agencyId } = owner;
  return openSubject({ endpoint: readServices().endpoint, tableName: TEST_TABLE, agencyId, now: api.clock.now() });
}

export const asServer = (answer: ReturnType<Subject['open']>): Server => ({
  name: 'Resonance',
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
