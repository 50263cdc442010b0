import { isScope, SCOPES_OF_ROLE, type Scope } from '../domain/access';
import { formerSecret, hasEnded, standsFor, type ApiKey } from '../domain/api-key';
import { rateLimitOf } from '../domain/rate-limit';
import { readApiKey } from './api-key';
import { paidFrom, UnauthenticatedError } from './refusals';
import { sameHash } from './secret';
import type { EntryTerms, Visitor } from './visitor';

const UNKNOWN_KEY = 'This API key is not valid. It may be mistyped, revoked or expired.';

/** A partner's program: one write that finds and charges the key, then its issuer and its agency at the same time. */
export async function visitorWithKey(text: string, { directory, now, cost, limits }: EntryTerms): Promise<Visitor> {
  const presented = readApiKey(text);
  if (!presented) throw new UnauthenticatedError(UNKNOWN_KEY);
  const ofKey = { cost, limit: limits.key, now };
  const used = await directory.useApiKey(presented, ofKey);
  if (!used || !opens(used.apiKey, presented.hash, now.toISOString())) throw new UnauthenticatedError(UNKNOWN_KEY);
  const { agencyId, apiKey } = used;
  const key = paidFrom('this key', used, ofKey);
  const ofAgency = { cost, limit: limits.agency, now };
  const [issuer, charged] = await Promise.all([
    directory.member(agencyId, apiKey.issuerId),
    directory.chargeAgency(agencyId, ofAgency),
  ]);
  if (!standsFor(apiKey, issuer)) throw new UnauthenticatedError(UNKNOWN_KEY);
  return {
    apiKey,
    caller: {
      id: apiKey.id,
      memberId: issuer.id,
      agencyId,
      scopes: both(apiKey.scopes, SCOPES_OF_ROLE[issuer.role]),
      brandIds: bothBrands(apiKey.brandIds, issuer.brandIds),
      dryRunOnly: apiKey.mode === 'TEST',
    },
    rateLimit: rateLimitOf(paidFrom('your agency', charged, ofAgency), key),
  };
}

/** Whether a secret is a living key's present one, or the former one while both work. */
function opens(apiKey: ApiKey, hash: string, now: string): boolean {
  const former = formerSecret(apiKey, now);
  const isSecret = [apiKey.hash, ...(former ? [former.hash] : [])].filter((known) => sameHash(known, hash)).length > 0;
  return isSecret && !hasEnded(apiKey, now);
}

/** A key never may do more than its issuer may at this moment. */
const both = (ofKey: readonly string[], ofIssuer: readonly Scope[]): ReadonlySet<Scope> =>
  new Set(ofKey.filter(isScope).filter((scope) => ofIssuer.includes(scope)));

function bothBrands(ofKey: string[] | undefined, ofIssuer: string[] | undefined): ReadonlySet<string> | undefined {
  if (ofKey === undefined) return ofIssuer && new Set(ofIssuer);
  return new Set(ofIssuer === undefined ? ofKey : ofKey.filter((id) => ofIssuer.includes(id)));
}
