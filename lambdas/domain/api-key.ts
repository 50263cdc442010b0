import type { Scope } from './access';
import type { Member } from './agency';

export interface ApiKey {
  id: string;
  /** First characters of the key's random part: the place it is stored under. A rotated key keeps them. */
  lookup: string;
  name: string;
  mode: 'LIVE' | 'TEST';
  lastFour: string;
  /** SHA-256 of the whole key, in hex. */
  hash: string;
  /** The secret before the last rotation, which works beside the present one for a while. */
  previous?: { hash: string; lastFour: string; endsAt: string };
  scopes: Scope[];
  brandIds?: string[];
  issuerId: string;
  /** A budget of its own, below that of all keys. */
  pointsPerMinute?: number;
  expiresAt?: string;
  revokedAt?: string;
  /** Moves with every request, and counts in no version. */
  lastUsedAt?: string;
  createdAt: string;
  version: number;
}

export const API_KEY_STATUSES = ['ACTIVE', 'ROTATING', 'EXPIRED', 'REVOKED', 'SUSPENDED'] as const;
export type ApiKeyStatus = (typeof API_KEY_STATUSES)[number];

/** Whether a key has come to its end by itself or was revoked. */
export const hasEnded = ({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: string): boolean =>
  revokedAt !== undefined || (expiresAt !== undefined && expiresAt <= now);

/** A key ends with the membership that made it; a later membership of the same person does not bring it back. */
export const standsFor = ({ createdAt }: Pick<ApiKey, 'createdAt'>, issuer: Member | undefined): issuer is Member =>
  issuer !== undefined && createdAt >= issuer.createdAt;

/** The former secret while it still works. */
export const formerSecret = ({ previous }: Pick<ApiKey, 'previous'>, now: string): ApiKey['previous'] =>
  previous && previous.endsAt > now ? previous : undefined;

export function statusOfApiKey(apiKey: ApiKey, issuer: Member | undefined, now: string): ApiKeyStatus {
  if (apiKey.revokedAt !== undefined) return 'REVOKED';
  if (hasEnded(apiKey, now)) return 'EXPIRED';
  if (!standsFor(apiKey, issuer)) return 'SUSPENDED';
  return formerSecret(apiKey, now) ? 'ROTATING' : 'ACTIVE';
}

export const MOST_LIVING_KEYS = 100;

/** The agency's keys that were not revoked, so that their number can be held without reading all that ever were. */
export interface ApiKeyRoster {
  living: { id: string; expiresAt?: string }[];
  version: number;
}

export const EMPTY_ROSTER: ApiKeyRoster = { living: [], version: 0 };

/** The roster without what has expired. */
export const livingKeys = ({ living }: ApiKeyRoster, now: string): ApiKeyRoster['living'] =>
  living.filter((key) => !hasEnded(key, now));
