import { isScope, SCOPES_OF_ROLE, type Caller, type Scope } from '../domain/access';
import type { ApiKey, Member } from '../domain/agency';
import { memberId } from '../shared/ids';
import type { Directory } from '../usecases/ports';
import { readApiKey } from './api-key';
import { sameHash } from './secret';
import { InvalidTokenError, type Identity, type TokenVerifier } from './token';

/** Why a call is not let in; the sentence is safe to show. */
export class UnauthenticatedError extends Error {}

/** What a request said about who is calling. */
export interface Credentials {
  authorization?: string;
  apiKey?: string;
  agencyId?: string;
}

/** A verified caller. Without an agency yet, they can do no more than create one or see where they belong. */
export interface Visitor {
  /** The person, when a person is calling. */
  identity?: Identity;
  member?: Member;
  apiKey?: ApiKey;
  caller?: Caller;
  /** What is left of the points of the minute, when they are counted; `resetsAt` is an instant in UTC. */
  rateLimit?: { limit: number; remaining: number; resetsAt: string };
}

/** Finds out who is calling; `undefined` for a call without credentials. */
export async function authenticate(
  credentials: Credentials,
  { directory, tokens, now }: { directory: Directory; tokens: TokenVerifier; now: Date },
): Promise<Visitor | undefined> {
  if (credentials.apiKey !== undefined && credentials.authorization !== undefined) {
    throw new UnauthenticatedError('Send either an API key or a token, not both.');
  }
  if (credentials.apiKey !== undefined) return visitorWithKey(credentials.apiKey, directory, now);
  if (credentials.authorization === undefined) return undefined;
  const token = /^Bearer +(\S+)$/i.exec(credentials.authorization)?.[1];
  if (token === undefined) throw new UnauthenticatedError('The Authorization header has to be "Bearer <token>".');
  return visitorWithToken(await verified(tokens, token), credentials.agencyId, directory, now);
}

async function verified(tokens: TokenVerifier, token: string): Promise<Identity> {
  try {
    return await tokens.verify(token);
  } catch (error) {
    if (error instanceof InvalidTokenError) throw new UnauthenticatedError(error.message);
    throw error;
  }
}

async function visitorWithToken(
  identity: Identity,
  agencyId: string | undefined,
  directory: Directory,
  now: Date,
): Promise<Visitor> {
  const id = memberId(identity.email);
  const membership =
    agencyId === undefined ? await onlyMembership(directory, id) : await chosen(directory, agencyId, id);
  if (!membership) return { identity };
  const { member } = membership;
  const subject = `${identity.issuer}#${identity.subject}`;
  if (member.subject !== subject) {
    const bound =
      member.subject === undefined &&
      (await directory.bindSubject(membership.agencyId, id, subject, now.toISOString()));
    if (!bound) throw new UnauthenticatedError('This membership belongs to another sign-in with the same address.');
  }
  return {
    identity,
    member: { ...member, subject },
    caller: {
      id: member.id,
      memberId: member.id,
      agencyId: membership.agencyId,
      role: member.role,
      approverGroup: member.approverGroup,
      scopes: new Set(SCOPES_OF_ROLE[member.role]),
      brandIds: member.brandIds && new Set(member.brandIds),
      dryRunOnly: false,
    },
  };
}

async function onlyMembership(directory: Directory, id: string) {
  const [only, ...others] = await directory.memberships(id);
  if (!only || others.length > 0) return undefined;
  // The index may lag behind; what the person may do is read where it is written.
  const member = await directory.member(only.agencyId, id);
  return member && { agencyId: only.agencyId, member };
}

async function chosen(directory: Directory, agencyId: string, id: string) {
  const member = /^agn_[0-9a-z]{26}$/.test(agencyId) ? await directory.member(agencyId, id) : undefined;
  if (!member) throw new UnauthenticatedError('You are no member of the agency that X-Agency-Id names.');
  return { agencyId, member };
}

const UNKNOWN_KEY = 'This API key is not valid. It may be mistyped, revoked or expired.';

async function visitorWithKey(text: string, directory: Directory, now: Date): Promise<Visitor> {
  const presented = readApiKey(text);
  if (!presented) throw new UnauthenticatedError(UNKNOWN_KEY);
  const found = await directory.apiKey(presented.lookup);
  if (!found || !sameHash(found.apiKey.hash, presented.hash)) throw new UnauthenticatedError(UNKNOWN_KEY);
  const { agencyId, apiKey } = found;
  const ended = apiKey.expiresAt !== undefined && apiKey.expiresAt <= now.toISOString();
  if (ended || apiKey.revokedAt !== undefined) throw new UnauthenticatedError(UNKNOWN_KEY);
  const issuer = await directory.member(agencyId, apiKey.issuerId);
  // A key ends with the membership that made it; a later membership of the same person does not bring it back.
  if (!issuer || apiKey.createdAt < issuer.createdAt) throw new UnauthenticatedError(UNKNOWN_KEY);
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
  };
}

/** A key never may do more than its issuer may at this moment. */
const both = (ofKey: readonly string[], ofIssuer: readonly Scope[]): ReadonlySet<Scope> =>
  new Set(ofKey.filter(isScope).filter((scope) => ofIssuer.includes(scope)));

function bothBrands(ofKey: string[] | undefined, ofIssuer: string[] | undefined): ReadonlySet<string> | undefined {
  if (ofKey === undefined) return ofIssuer && new Set(ofIssuer);
  return new Set(ofIssuer === undefined ? ofKey : ofKey.filter((id) => ofIssuer.includes(id)));
}
