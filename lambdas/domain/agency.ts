import type { Role, Scope } from './access';
import type { ApproverGroup } from './approval';

export interface Agency {
  id: string;
  name: string;
  slug: string;
  timeZone: string;
  currency: string;
  brandCount: number;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export interface Member {
  id: string;
  email: string;
  name?: string;
  role: Role;
  /** `undefined` means all brands. */
  brandIds?: string[];
  approverGroup?: ApproverGroup;
  /** `sub` of the issuer that this membership was first used with; a token with another one is refused. */
  subject?: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export interface ApiKey {
  id: string;
  /** First characters of the key's random part: the place it is stored under. */
  lookup: string;
  name: string;
  mode: 'LIVE' | 'TEST';
  lastFour: string;
  /** SHA-256 of the whole key, in hex. */
  hash: string;
  scopes: Scope[];
  brandIds?: string[];
  issuerId: string;
  expiresAt?: string;
  revokedAt?: string;
  createdAt: string;
  version: number;
}

export type MemberStatus = 'INVITED' | 'ACTIVE';

export const statusOfMember = (member: Member): MemberStatus => (member.subject === undefined ? 'INVITED' : 'ACTIVE');
