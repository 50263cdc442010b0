import * as z from 'zod';
import { SCOPES } from '../../domain/access';
import type { ApiKey } from '../../domain/agency';
import { invalid, type Result, type UserError } from '../../domain/result';
import { list, title } from '../../domain/text';
import { apiKeyId } from '../../shared/ids';
import { missingBrands } from '../agency/brands-exist';
import { decide, readDecideWrite, refuse } from '../decide';
import { parseInput } from '../input';
import { instant, type Session } from '../session';

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
  expiresAt: z.string().nullish(),
});

/** A freshly made key: what is stored of it, and the text that is shown once. */
export interface MintedKey {
  key: string;
  lookup: string;
  hash: string;
  lastFour: string;
}

/** Makes an API key with no more permissions and brands than its maker has. */
export async function createApiKey(
  session: Session,
  raw: z.input<typeof input>,
  mint: (mode: 'live' | 'test') => MintedKey,
): Promise<Result<{ apiKey: ApiKey; secret: string }>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { name, scopes, brandIds, expiresAt } = parsed.value;
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
    expiresAt: expiresAt ?? undefined,
    createdAt: instant(session),
    version: 1,
  };
  return readDecideWrite(session, async () => {
    const errors = [...beyondTheIssuer(session, parsed.value), ...(await missingBrands(session, apiKey.brandIds))];
    if (errors.length > 0) return refuse(...errors);
    return decide({ apiKey, secret: key }, [{ do: 'put-api-key', apiKey }]);
  });
}

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
