import * as z from 'zod';
import { SCOPES_OF_ROLE, type Caller } from '../../domain/access';
import type { Agency, Member } from '../../domain/agency';
import { isTimeZone } from '../../domain/calendar';
import { currencySchema } from '../../domain/money';
import { fail, notFound, ok, type Result } from '../../domain/result';
import { text, title } from '../../domain/text';
import { memberId, newAgencyId } from '../../shared/ids';
import { commit } from '../commit';
import { parseInput } from '../input';
import type { Store } from '../ports';
import type { Session } from '../session';

const input = z.object({
  name: title,
  slug: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, { error: 'must be 2 to 40 lower-case letters, digits or hyphens' }),
  timeZone: z.string().refine(isTimeZone, { error: 'must be a time zone' }).nullish(),
  currency: currencySchema.nullish(),
});

/** The person who creates an agency, as their token says. */
export interface Founder {
  email: string;
  name?: string;
  /** Issuer and subject of their token. */
  subject: string;
}

/** The owner at work for the agency that comes to be. */
const founding = ({ id: agencyId }: Agency, { id, role }: Member): Caller => ({
  id,
  memberId: id,
  agencyId,
  role,
  scopes: new Set(SCOPES_OF_ROLE[role]),
  dryRunOnly: false,
});

/** Creates an agency with its first owner. A slug that another agency has is refused. */
export async function createAgency(
  founder: Founder,
  raw: z.input<typeof input>,
  { storeOf, now, mutation }: Pick<Session, 'now' | 'mutation'> & { storeOf(agencyId: string): Store },
): Promise<Result<Agency>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const earlier = mutation?.once?.result;
  if (earlier) return stillOwned(founder, earlier.value as Agency, storeOf);
  const at = now.toISOString();
  const stamps = { createdAt: at, updatedAt: at, version: 1 };
  const { name, slug, timeZone, currency } = parsed.value;
  const agency: Agency = {
    id: newAgencyId(),
    name,
    slug,
    timeZone: timeZone ?? 'UTC',
    currency: currency ?? 'EUR',
    brandCount: 0,
    ...stamps,
  };
  const owner: Member = {
    id: memberId(founder.email),
    email: founder.email,
    name: text(200).safeParse(founder.name).data,
    role: 'OWNER',
    subject: founder.subject,
    ...stamps,
  };
  const refusal = await commit(
    { caller: founding(agency, owner), store: storeOf(agency.id), now, mutation },
    [
      { do: 'create-agency', agency },
      { do: 'put-member', member: owner },
      { do: 'reserve-slug', slug: agency.slug },
    ],
    agency,
  );
  if (!refusal) return ok(agency);
  return fail({
    code: 'ALREADY_EXISTS',
    message: `Another agency has the short name ${agency.slug}.`,
    path: ['input', 'slug'],
  });
}

/** What is asked of the agency again is read as it is by now, which is no business of a founder who owns it no more. */
async function stillOwned(
  { email, subject }: Founder,
  agency: Agency,
  storeOf: (agencyId: string) => Store,
): Promise<Result<Agency>> {
  const member = await storeOf(agency.id).member(memberId(email));
  return member?.role === 'OWNER' && member.subject === subject ? ok(agency) : fail(notFound('agency'));
}
