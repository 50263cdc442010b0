import * as z from 'zod';
import { notFound, type Result } from '../../domain/result';
import { parseForm } from '../../domain/steps/parse';
import { holidaysSchema, type HolidayCalendar } from '../../domain/workflow/workflow';
import { holidayCalendarId } from '../../shared/ids';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse } from '../decide';
import type { GivenForm } from '../input';
import { instant, locate, type Session } from '../session';
import { mismatchOf } from './first-version';

const input = z.object({ brandId: z.string(), holidays: holidaysSchema, expectedVersion: z.int().optional() });

/** Writes down the public holidays that a brand keeps, as a whole list. What is planned already stays until it is planned anew. */
export async function saveHolidays(session: Session, raw: GivenForm<typeof input>): Promise<Result<HolidayCalendar>> {
  const parsed = parseForm(input, raw, ['input']);
  if (!parsed.ok) return parsed;
  const { brandId, holidays, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const place = locate(session, brandId, 'BRAND');
    const [brand, before] = place
      ? await Promise.all([session.store.brand(brandId), session.store.holidays(brandId)])
      : [];
    if (!brand) return refuse(notFound('brand', ['input', 'brandId']));
    const archived = archivedErrors(brand, ['input', 'brandId']);
    if (archived.length > 0) return refuse(...archived);
    const mismatch = mismatchOf(before, expectedVersion);
    if (mismatch) return refuse(mismatch);
    const calendar: HolidayCalendar = {
      id: holidayCalendarId(brandId),
      brandId,
      holidays,
      updatedAt: instant(session),
      version: (before?.version ?? 0) + 1,
    };
    return decide(calendar, [{ do: 'put-holidays', calendar, expectedVersion: before?.version }]);
  });
}
