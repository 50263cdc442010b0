import type { Once } from './once';
import { DoneBeforeError } from './errors';

/** How often a call looks for what another run of it has kept, and finds that it is gone again. */
const ATTEMPTS = 10;

/** How the work is done, and of which brands its answer tells afterwards. */
export interface Work<Answer> {
  run(): Promise<Answer>;
  brandIds(): string[];
}

/** Carries out what one transaction does, or gives what an earlier call came to. */
export async function once<Answer>(record: Once, { run, brandIds }: Work<Answer>): Promise<Answer> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const earlier = await record.recall();
    if (earlier) return earlier.answer as Answer;
    try {
      const answer = await run();
      if (await record.keep(answer, brandIds())) return answer;
    } catch (error) {
      if (!(error instanceof DoneBeforeError)) throw error;
    }
  }
  throw new Error('What another run of the same call has kept cannot be read.');
}

/**
 * Carries out what takes several transactions, while nobody else does. Whoever finds an earlier run gone does all of it
 * again: what is written already is found to be there.
 */
export async function onceInParts<Answer>(record: Once, { run, brandIds }: Work<Answer>): Promise<Answer> {
  const earlier = await record.claim();
  if (earlier) return earlier.answer as Answer;
  const answer = await run().catch(async (error: unknown) => {
    // Should that fail, a retry has to wait for the end of the lease.
    await record.release().catch(() => undefined);
    throw error;
  });
  if (await record.keep(answer, brandIds())) return answer;
  // The lease was over, and another run took its place.
  return ((await record.recall()) ?? { answer }).answer as Answer;
}
