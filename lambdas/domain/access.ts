import type { ApproverGroup } from './approval';

/** What can be permitted. A role is a set of these; an API key has some of them. */
export const SCOPES = [
  'agency:read',
  'agency:manage',
  'members:read',
  'members:manage',
  'brands:read',
  'brands:write',
  'strategies:read',
  'strategies:write',
  'profiles:read',
  'profiles:write',
  'campaigns:read',
  'campaigns:write',
  'metrics:read',
  'metrics:write',
  'feedback:read',
  'feedback:write',
  'approvals:read',
  'approvals:decide',
  'workflows:read',
  'workflows:write',
  'agenda:read',
  'agenda:write',
  'agenda:manage',
  'api-keys:manage',
  'documents:manage',
  'audit:read',
  'webhooks:manage',
] as const;
export type Scope = (typeof SCOPES)[number];

export const isScope = (text: string): text is Scope => (SCOPES as readonly string[]).includes(text);

export const ROLES = ['OWNER', 'ADMIN', 'STRATEGIST', 'COMMUNITY_MANAGER', 'ANALYST', 'CLIENT'] as const;
export type Role = (typeof ROLES)[number];

const READ: readonly Scope[] = [
  'agency:read',
  'members:read',
  'brands:read',
  'strategies:read',
  'profiles:read',
  'campaigns:read',
  'metrics:read',
  'feedback:read',
  'approvals:read',
  'workflows:read',
  'agenda:read',
  'agenda:write',
];

/** What each role may do. */
export const SCOPES_OF_ROLE: Record<Role, readonly Scope[]> = {
  OWNER: SCOPES,
  ADMIN: SCOPES,
  STRATEGIST: [
    ...READ,
    'brands:write',
    'strategies:write',
    'profiles:write',
    'campaigns:write',
    'metrics:write',
    'feedback:write',
    'workflows:write',
    'agenda:manage',
  ],
  COMMUNITY_MANAGER: [...READ, 'profiles:write', 'campaigns:write', 'metrics:write', 'feedback:write'],
  ANALYST: [...READ, 'metrics:write'],
  CLIENT: [
    'brands:read',
    'strategies:read',
    'profiles:read',
    'campaigns:read',
    'metrics:read',
    'feedback:read',
    'approvals:read',
    'approvals:decide',
  ],
};

/** Who is calling on behalf of an agency, and what they may do and see there. */
export interface Caller {
  /** Id of the member or the API key: what history and audit name. */
  id: string;
  /** The member who answers for the call: of a key, whoever made it. */
  memberId: string;
  agencyId: string;
  /** The role, for a person; a key has none. */
  role?: Role;
  approverGroup?: ApproverGroup;
  scopes: ReadonlySet<Scope>;
  /** The brands the caller may see; `undefined` means all of the agency's. */
  brandIds?: ReadonlySet<string>;
  /** A key for tests reads and dry-runs, nothing else. */
  dryRunOnly: boolean;
}

export const maySee = (caller: Pick<Caller, 'brandIds'>, brandId: string): boolean =>
  caller.brandIds === undefined || caller.brandIds.has(brandId);

/** Whether the caller may see and work on a person's agenda: it is their own, or they manage those of others. */
export const maySeeAgenda = ({ id, scopes }: Pick<Caller, 'id' | 'scopes'>, memberId: string): boolean =>
  id === memberId || scopes.has('agenda:manage');

/** The members who may decide for any group: they answer for the agency. */
export const decidesForAllGroups = ({ role }: Pick<Caller, 'role'>): boolean => role === 'OWNER' || role === 'ADMIN';

/** What a key for tests is told that was about to write. */
export const DRY_RUNS_ONLY = 'A test key reads and does dry runs; nothing else.';
