import * as z from 'zod';
import { ROLES } from '../../domain/access';
import type { Agency, Member } from '../../domain/agency';
import { APPROVER_GROUPS } from '../../domain/approval';
import { agencyKey, memberKey, membershipKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const agency = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  timeZone: z.string(),
  currency: z.string(),
  trustedDocumentsOnly: z.boolean().optional(),
  brandCount: z.number(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<Agency>;

export const agencyItem = (tenant: Tenant, value: Agency): Item => ({ ...agencyKey(tenant), ...value });
export const readAgency = (item: Item): Agency => agency.parse(item);

/** The agency's own data: what its version counts. The number of brands moves by itself. */
export const AGENCY_DATA = [
  'name',
  'timeZone',
  'currency',
  'trustedDocumentsOnly',
  'updatedAt',
  'version',
] as const satisfies readonly (keyof Agency)[];

const member = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string().optional(),
  role: z.enum(ROLES),
  brandIds: z.array(z.string()).optional(),
  approverGroup: z.enum(APPROVER_GROUPS).optional(),
  subject: z.string().optional(),
  invitedUntil: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<Member>;

export const memberItem = (tenant: Tenant, value: Member): Item => ({
  ...memberKey(tenant, value.id),
  ...membershipKey(value.id, tenant),
  ...value,
});
export const readMember = (item: Item): Member => member.parse(item);
