import * as z from 'zod';
import { expiryOf, IMPORT_KINDS, MOST_CHUNKS, type ImportJob } from '../../domain/import/job';
import { IMPORT_ERROR_POLICIES } from '../../domain/import/rejection';
import type { Result } from '../../domain/result';
import { title, wholeNumber } from '../../domain/text';
import { newImportJobId } from '../../shared/ids';
import { decide, readDecideWrite } from '../decide';
import { parseInput, type Given } from '../input';
import { demandScope, instant, type Session } from '../session';
import { KINDS } from './kinds';

const input = z.object({
  kind: z.enum(IMPORT_KINDS),
  errorPolicy: z.enum(IMPORT_ERROR_POLICIES).default('REJECT_EVERYTHING'),
  dryRun: z.boolean().default(false),
  expectedChunks: wholeNumber(1, MOST_CHUNKS).nullish(),
  name: title.nullish(),
});

/** Begins an import of many requests. Throws `ForbiddenError` to a caller who may not import rows of its kind. */
export async function startImport(session: Session, raw: Given<typeof input>): Promise<Result<ImportJob>> {
  demandScope(session, KINDS[raw.kind].scope);
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { expectedChunks, name, ...wishes } = parsed.value;
  const job: ImportJob = {
    ...wishes,
    id: newImportJobId(),
    name: name ?? undefined,
    expectedChunks: expectedChunks ?? undefined,
    brandIds: session.caller.brandIds && [...session.caller.brandIds],
    status: 'RECEIVING',
    startedBy: session.caller.id,
    startedAt: instant(session),
    expiresAt: expiryOf(session.now),
    version: 1,
  };
  return readDecideWrite(session, async () => decide(job, [{ do: 'put-import-job', job }]));
}
