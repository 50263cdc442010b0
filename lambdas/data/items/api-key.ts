import * as z from 'zod';
import { SCOPES } from '../../domain/access';
import type { ApiKey, ApiKeyRoster } from '../../domain/api-key';
import { apiKeyEntryKey, apiKeyKey, apiKeyRosterKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const apiKey = z.object({
  id: z.string(),
  lookup: z.string(),
  name: z.string(),
  mode: z.enum(['LIVE', 'TEST']),
  lastFour: z.string(),
  hash: z.string(),
  previous: z.object({ hash: z.string(), lastFour: z.string(), endsAt: z.string() }).optional(),
  scopes: z.array(z.enum(SCOPES)),
  brandIds: z.array(z.string()).optional(),
  issuerId: z.string(),
  pointsPerMinute: z.number().optional(),
  expiresAt: z.string().optional(),
  revokedAt: z.string().optional(),
  lastUsedAt: z.string().optional(),
  createdAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<ApiKey>;

/**
 * `expiresAt` of the table removes items, so the key's own end has another name in its item. The item is in no index, for it is
 * written with every use.
 */
export const apiKeyItem = (agencyId: string, { expiresAt, ...value }: ApiKey): Item => ({
  ...apiKeyKey(value.lookup),
  ...value,
  endsAt: expiresAt,
  agencyId,
});
export const readApiKey = ({ endsAt, ...item }: Item): ApiKey => apiKey.parse({ ...item, expiresAt: endsAt });

/** What changes in a key by its version; the rest is set for good, or moves with every use. */
export const API_KEY_DATA = [
  'name',
  'lastFour',
  'hash',
  'previous',
  'pointsPerMinute',
  'revokedAt',
  'version',
] as const satisfies readonly (keyof ApiKey)[];

const entry = z.object({ lookup: z.string(), issuerId: z.string() });

/** Says what of a key never changes and is needed to read what does. */
export const apiKeyEntryItem = (tenant: Tenant, { createdAt, lookup, issuerId }: ApiKey): Item => ({
  ...apiKeyEntryKey(tenant, createdAt, lookup),
  lookup,
  issuerId,
});
export const readApiKeyEntry = (item: Item): z.infer<typeof entry> => entry.parse(item);

const roster = z.object({
  living: z.array(z.object({ id: z.string(), expiresAt: z.string().optional() })),
  version: z.number(),
}) satisfies z.ZodType<ApiKeyRoster>;

export const apiKeyRosterItem = (tenant: Tenant, value: ApiKeyRoster): Item => ({
  ...apiKeyRosterKey(tenant),
  ...value,
});
export const readApiKeyRoster = (item: Item): ApiKeyRoster => roster.parse(item);
