import * as z from 'zod';
import type { Agency } from '../../domain/agency';
import { isTimeZone } from '../../domain/calendar';
import { currencySchema } from '../../domain/money';
import { fail, notFound, type Result } from '../../domain/result';
import { title } from '../../domain/text';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { forAllBrands } from '../for-all-brands';
import { parseInput } from '../input';
import { instant, type Session } from '../session';

const input = z.object({
  name: title.nullish(),
  timeZone: z.string().refine(isTimeZone, { error: 'must be a time zone' }).nullish(),
  currency: currencySchema.nullish(),
  trustedDocumentsOnly: z.boolean().nullish(),
  expectedVersion: z.int().nullish(),
});

/** Changes the agency's name, the defaults of its next brands, or which documents it serves. */
export async function updateAgency(session: Session, raw: z.input<typeof input>): Promise<Result<Agency>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const refused = forAllBrands(session, 'change the agency');
  if (refused) return fail(refused);
  const { name, timeZone, currency, trustedDocumentsOnly, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const before = await session.store.agency();
    if (!before) return refuse(notFound('agency'));
    const mismatch = versionMismatch(before, expectedVersion);
    if (mismatch) return refuse(mismatch);
    const after: Agency = {
      ...before,
      name: name ?? before.name,
      timeZone: timeZone ?? before.timeZone,
      currency: currency ?? before.currency,
      trustedDocumentsOnly: trustedDocumentsOnly ?? before.trustedDocumentsOnly,
      updatedAt: instant(session),
      version: before.version + 1,
    };
    const demandsOtherwise = (after.trustedDocumentsOnly ?? false) !== (before.trustedDocumentsOnly ?? false);
    return decide(after, [
      { do: 'update-agency', agency: after, expectedVersion: before.version },
      ...(demandsOtherwise
        ? [{ do: 'demand-trusted-documents', demanded: after.trustedDocumentsOnly === true } as const]
        : []),
    ]);
  });
}
