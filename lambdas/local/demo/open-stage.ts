import type { LocalIssuer } from '../issuer';
import { approverOf } from './approvers';
import { createClient, type Client } from './client';
import type { Stage } from './stage';

const OWNER = 'ana@example.com';
const PARTNER_SCOPES = [
  'brands:read',
  'brands:write',
  'profiles:read',
  'profiles:write',
  'metrics:read',
  'metrics:write',
];

/** Signs everybody in. Every run has an agency of its own, unless it goes on with an earlier one. */
export async function openStage(url: string, issuer: LocalIssuer, resumed?: string): Promise<Stage> {
  const signedIn = async (email: string, agencyId?: string): Promise<Client> =>
    createClient(url, {
      authorization: `Bearer ${await issuer.issueToken({ email })}`,
      ...(agencyId && { 'x-agency-id': agencyId }),
    });
  const agencyId = resumed ?? (await createAgency(await signedIn(OWNER)));
  const agency = await signedIn(OWNER, agencyId);
  return {
    agencyId,
    agency,
    partner: createClient(url, { 'x-api-key': await createKey(agency) }),
    approvers: {
      MANAGEMENT: await signedIn(approverOf('MANAGEMENT', agencyId), agencyId),
      BOARD: await signedIn(approverOf('BOARD', agencyId), agencyId),
    },
  };
}

async function createAgency(person: Client): Promise<string> {
  const slug = `demo-${Date.now().toString(36)}`;
  const { createAgency: created } = await person.ask(
    'mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { agency { id } userErrors { code message } } }',
    { input: { name: 'Demo of the whole job', slug, timeZone: 'Europe/Madrid', currency: 'EUR' } },
  );
  return created.agency.id;
}

async function createKey(agency: Client): Promise<string> {
  const { createApiKey } = await agency.ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret userErrors { code message } } }',
    { input: { name: 'Import of the partner', scopes: PARTNER_SCOPES } },
  );
  return createApiKey.secret;
}
