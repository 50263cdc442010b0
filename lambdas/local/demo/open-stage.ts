import * as z from 'zod';
import { createClient, select, type Client } from './client';
import type { Door } from './door';
import { done } from './print';
import type { Stage } from './stage';

const PARTNER = 'Import of the partner';
const PARTNER_SCOPES = ['brands', 'profiles', 'metrics'].flatMap((what) => [`${what}:read`, `${what}:write`]);

/** An agency that this run works in, and the demo's people signed in to it. */
export async function openStage(door: Door, agencyId: string): Promise<Stage> {
  const withToken = (token: string): Client =>
    createClient(door.url, { authorization: `Bearer ${token}`, 'x-agency-id': agencyId });
  const agency = withToken(door.ownerToken);
  const partner = createClient(door.url, { 'x-api-key': await keyFor(agency, PARTNER, PARTNER_SCOPES) });
  const { MANAGEMENT, BOARD } = door.approvers;
  return {
    agencyId,
    agency,
    partner,
    approvers: { MANAGEMENT: withToken(MANAGEMENT.token), BOARD: withToken(BOARD.token) },
    invitations: [MANAGEMENT, BOARD].map(({ email, invitedAs }) => ({ email, ...invitedAs })),
  };
}

const AGENCY = select('agency { id slug }', z.object({ agency: z.object({ id: z.string(), slug: z.string() }) }));

/** Every run has an agency of its own, so that runs do not meet. Gives its id. */
export async function createAgency({ url, ownerToken }: Door): Promise<string> {
  const person = createClient(url, { authorization: `Bearer ${ownerToken}` });
  const { agency } = await person.change(
    'createAgency',
    { name: 'Agencia Ribera', slug: `demo-${Date.now().toString(36)}`, timeZone: 'Europe/Madrid', currency: 'EUR' },
    AGENCY,
  );
  done(`Agencia Ribera is created: ${agency.slug}, ${agency.id}`);
  return agency.id;
}

const KEYS = select(
  '{ apiKeys(first: 100) { nodes { id name revokedAt } } }',
  z.object({
    apiKeys: z.object({
      nodes: z.array(z.object({ id: z.string(), name: z.string(), revokedAt: z.string().nullable() })),
    }),
  }),
);
const SECRET = select('secret', z.object({ secret: z.string() }));

/** A new key: it is shown once, so that of an interrupted run is lost with it and ends here. */
async function keyFor(agency: Client, name: string, scopes: string[]): Promise<string> {
  const { apiKeys } = await agency.read(KEYS);
  const lost = apiKeys.nodes.filter((key) => key.name === name && key.revokedAt === null);
  for (const { id } of lost) await agency.change('revokeApiKey', { id });
  const { secret } = await agency.change('createApiKey', { name, scopes }, SECRET);
  done(`API key “${name}” may: ${scopes.join(', ')}${lost.length > 0 ? '; the one before is revoked' : ''}`);
  return secret;
}
