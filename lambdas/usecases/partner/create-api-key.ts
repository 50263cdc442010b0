import * as z from 'zod';
import { SCOPES } from '../../domain/access';
import { EMPTY_ROSTER, livingKeys, MOST_LIVING_KEYS, type ApiKey } from '../../domain/api-key';
import { invalid, type Result, type UserError } from '../../domain/result';
import { list, title } from '../../domain/text';
import { apiKeyId } from '../../shared/ids';
import { missingBrands } from '../agency/brands-exist';
import { decide, readDecideWrite, refuse } from '../decide';
import { parseInput } from '../input';
import { instant, type Session } from '../session';
import type { MintApiKey } from './minted-key';
import { beyondAllKeys, ownPoints } from './points';

const input = z.object({
  name: title,
  mode: z.enum(['LIVE', 'TEST']).nullish(),
  scopes: list(z.enum(SCOPES), SCOPES.length)
    .min(1, { error: 'must name at least one permission' })
    .transform((scopes) => [...new Set(scopes)]),
  brandIds: list(z.string(), 500)
    .min(1, { error: 'must name at least one brand, or be left out for all' })
    .transform((ids) => [...new Set(ids)])
    .nullish(),
  pointsPerMinute: ownPoints.nullish(),
  expiresAt: z.string().nullish(),
});

/** Makes an API key with no more permissions and brands than its maker has, and no more points a minute than `limit`. */
export async function createApiKey(
  session: Session,
  raw: z.input<typeof input>,
  { mint, limit }: { mint: MintApiKey; limit: number },
): Promise<Result<{ apiKey: ApiKey; secret: string }>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { name, scopes, brandIds, pointsPerMinute, expiresAt } = parsed.value;
  const mode = parsed.value.mode ?? 'LIVE';
  const { key, lookup, hash, lastFour } = mint(mode === 'LIVE' ? 'live' : 'test');
  const apiKey: ApiKey = {
    id: apiKeyId(lookup),
    lookup,
    name,
    mode,
    lastFour,
    hash,
    scopes,
    brandIds: brandIds ?? undefined,
    issuerId: session.caller.id,
    pointsPerMinute: pointsPerMinute ?? undefined,
    expiresAt: expiresAt ?? undefined,
    createdAt: instant(session),
    version: 1,
  };
  return readDecideWrite(session, async () => {
    const [missing, roster = EMPTY_ROSTER] = await Promise.all([
      missingBrands(session, apiKey.brandIds),
      session.store.apiKeyRoster(),
    ]);
    const living = livingKeys(roster, instant(session));
    const errors = [
      ...beyondTheIssuer(session, parsed.value),
      ...beyondAllKeys(apiKey.pointsPerMinute, limit),
      ...missing,
      ...(living.length >= MOST_LIVING_KEYS ? [tooMany] : []),
    ];
    if (errors.length > 0) return refuse(...errors);
    return decide({ apiKey, secret: key }, [
      { do: 'create-api-key', apiKey },
      { do: 'list-api-key', apiKey },
      {
        do: 'put-api-key-roster',
        roster: { living: [...living, { id: apiKey.id, expiresAt: apiKey.expiresAt }], version: roster.version + 1 },
        expectedVersion: roster.version || undefined,
      },
    ]);
  });
}

const tooMany: UserError = {
  code: 'STATE_CONFLICT',
  message: `An agency can have ${MOST_LIVING_KEYS} keys at a time. Revoke one that is not needed any more.`,
};

function beyondTheIssuer(session: Session, { scopes, expiresAt }: z.infer<typeof input>): UserError[] {
  const errors: UserError[] = [];
  if (session.caller.role === undefined) {
    errors.push(invalid('Only a member can make a key: it never may do more than its maker may.', ['input']));
  }
  scopes.forEach((scope, index) => {
    if (!session.caller.scopes.has(scope)) {
      errors.push(invalid(`You do not have the permission ${scope} yourself.`, ['input', 'scopes', String(index)]));
    }
  });
  if (expiresAt && expiresAt <= instant(session)) {
    errors.push(invalid('The key would have ended already.', ['input', 'expiresAt']));
  }
  return errors;
}
