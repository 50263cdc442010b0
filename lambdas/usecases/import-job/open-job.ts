import { DRY_RUNS_ONLY, maySee } from '../../domain/access';
import type { ImportJob } from '../../domain/import/job';
import { isImportJobId } from '../../shared/ids';
import type { JobWithChunks } from '../ports';
import { ForbiddenError, instant, type Session } from '../session';
import { KINDS } from './kinds';

/** Reads an import with its chunks; `undefined` when there is none or the caller may not see it. */
export async function openJob(session: Session, id: string): Promise<JobWithChunks | undefined> {
  const found = isImportJobId(id) ? await session.store.importJob(id) : undefined;
  return found && isOpenTo(session, found.job) ? found : undefined;
}

/**
 * Whether a job exists for the caller. What is over by its date does not exist, though the table removes it later. Its
 * rejections name the brands that it reaches, so a caller has to see all of them.
 */
export const isOpenTo = (session: Session, { kind, brandIds, expiresAt }: ImportJob): boolean =>
  expiresAt > instant(session) &&
  session.caller.scopes.has(KINDS[kind].scope) &&
  (brandIds ? brandIds.every((id) => maySee(session.caller, id)) : session.caller.brandIds === undefined);

/** Throws `ForbiddenError` when a key for tests works on what is no dry run. */
export function demandWritable({ caller }: Session, { dryRun }: ImportJob): void {
  if (caller.dryRunOnly && !dryRun) throw new ForbiddenError(DRY_RUNS_ONLY);
}

/** The session in which a job's rows are judged and written: it reaches what the job reaches, whoever goes on with it. */
export const sessionOf = (session: Session, { brandIds }: ImportJob): Session => ({
  ...session,
  caller: { ...session.caller, brandIds: brandIds && new Set(brandIds) },
});
