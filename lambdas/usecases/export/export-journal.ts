import { asListText } from '../../domain/import/cell';
import { ok, type Result } from '../../domain/result';
import { listEntries, type JournalRequest } from '../journal/list-entries';
import type { Session } from '../session';
import { csvPage, type CsvPage } from './csv-page';

/** The columns, with what each holds. */
const COLUMNS = {
  id: 'ID',
  at: 'instant',
  operation: 'name',
  outcome: 'code',
  codes: 'list',
  actorId: 'ID',
  memberId: 'ID',
  subjectIds: 'list',
  brandIds: 'list',
  requestId: 'ID',
  sourceIp: 'address',
  userAgent: 'text',
};

/** A page of the audit log, the newest entry first. */
export async function exportJournal(session: Session, request: JournalRequest): Promise<Result<CsvPage>> {
  const listed = await listEntries(session, request);
  if (!listed.ok) return listed;
  return ok(
    csvPage(COLUMNS, listed.value, ({ codes, subjectIds, brandIds, sourceIp, userAgent, ...entry }) => ({
      ...entry,
      sourceIp,
      userAgent,
      codes: asListText(codes),
      subjectIds: asListText(subjectIds),
      brandIds: asListText(brandIds),
    })),
  );
}
