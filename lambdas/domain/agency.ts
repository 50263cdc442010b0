import type { Role } from './access';
import type { ApproverGroup } from './approval';

export interface Agency {
  id: string;
  name: string;
  slug: string;
  timeZone: string;
  currency: string;
  /** Whether people are served only the documents that the agency has published; false when left out. */
  trustedDocumentsOnly?: boolean;
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
  /** Until when an invitation can be accepted; gone once it was. */
  invitedUntil?: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const MEMBER_STATUSES = ['INVITED', 'EXPIRED', 'ACTIVE'] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 14;

export function statusOfMember({ subject, invitedUntil }: Member, now: string): MemberStatus {
  if (subject !== undefined) return 'ACTIVE';
  return invitedUntil !== undefined && invitedUntil <= now ? 'EXPIRED' : 'INVITED';
}

/** Whether a member works for a brand: clients look on. */
export const worksFor = ({ role, brandIds }: Member, brandId: string): boolean =>
  role !== 'CLIENT' && (brandIds === undefined || brandIds.includes(brandId));
