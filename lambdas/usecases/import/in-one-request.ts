import type { ImportKind } from '../../domain/import/job';
import type { ImportSummary } from '../../domain/import/rejection';
import { newImportJobId } from '../../shared/ids';
import { decide, readDecideWrite } from '../decide';
import { tellOfImport } from '../events';
import type { Session } from '../session';

/**
 * Tells of an import that one request carried out, after all of it is written: also when there was nothing left to write,
 * because an earlier try may have ended before it could tell.
 */
export async function inOneRequest<Outcome extends { applied: boolean; summary: ImportSummary | null }>(
  session: Session,
  { kind, brandId }: { kind: ImportKind | 'NETWORK_EXPORT'; brandId?: string },
  run: Promise<Outcome>,
): Promise<Outcome> {
  const outcome = await run;
  const { applied, summary } = outcome;
  if (applied && summary) {
    const importId = newImportJobId();
    await readDecideWrite(session, async () =>
      decide(undefined, [tellOfImport(session, { importId, kind, brandId }, summary)]),
    );
  }
  return outcome;
}
