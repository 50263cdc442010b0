import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClientWith } from './client';

export interface TenantCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
}

/** Gives credentials that reach one agency's items only. */
export type AssumeTenant = (agencyId: string) => Promise<TenantCredentials>;

/** How many agencies' clients are kept; the one that was not used for longest makes room. */
const MOST_KEPT = 200;

/**
 * The client of an agency: it works under credentials that reach this agency's items only. They are asked for once and
 * again shortly before they expire (the SDK sees to that), however many requests wait for them. All clients share the
 * connections of `base`.
 */
export function createTenantClients(
  base: DynamoDBDocumentClient,
  assume: AssumeTenant,
): (agencyId: string) => DynamoDBDocumentClient {
  const kept = new Map<string, DynamoDBDocumentClient>();
  return (agencyId) => {
    const client = kept.get(agencyId) ?? clientWith(base, () => assume(agencyId));
    kept.delete(agencyId);
    kept.set(agencyId, client);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return client;
  };
}

function clientWith(
  { config }: DynamoDBDocumentClient,
  credentials: () => Promise<TenantCredentials>,
): DynamoDBDocumentClient {
  const { region, requestHandler, maxAttempts, endpoint } = config;
  return documentClientWith({ region, requestHandler, maxAttempts, endpoint, credentials });
}
