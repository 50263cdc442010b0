import * as z from 'zod';
import type { DataDirectory } from './data-directory';
import { AGENCY, BRANDS, STRATEGY, STEP_A, STEP_B } from './demo-content';
import * as documents from './demo-documents';
import { createCall, type Call } from './graphql-client';

/** Who owns the demo agency, and with whose token the server is opened. */
export const DEMO_OWNER = { email: 'ana@example.com', name: 'Ana Ruiz' };

const FILE = 'demo.json';
const demo = z.object({ agencyId: z.string(), apiKey: z.string() });

const refusal = z.object({ code: z.string(), message: z.string() });
const id = z.object({ id: z.string() });

/**
 * Gives the demo agency's API key. The first time it makes the agency, through the same door as everybody else; started
 * again after it was interrupted, it goes on where it was. `undefined` when somebody else's agency has its short name.
 */
export async function loadDemo(
  { url, directory }: { url: string; directory: DataDirectory },
  token: string,
): Promise<string | undefined> {
  const made = directory.read(FILE, demo);
  if (made && (await works(url, made.apiKey))) return made.apiKey;
  const authorization = `Bearer ${token}`;
  const agencyId = await agencyOf(url, authorization);
  if (agencyId === undefined) return undefined;
  const call = createCall(url, { authorization, 'x-agency-id': agencyId });
  await makeBrands(call);
  const apiKey = await makeApiKey(call);
  directory.write(FILE, { agencyId, apiKey });
  return apiKey;
}

const works = (url: string, apiKey: string): Promise<boolean> =>
  createCall(url, { 'x-api-key': apiKey })(documents.WHO).then(
    () => true,
    () => false,
  );

async function agencyOf(url: string, authorization: string): Promise<string | undefined> {
  const created = await createCall(url, { authorization })(documents.CREATE_AGENCY, { input: AGENCY });
  const agency = outcome(created.createAgency, 'agency');
  if (agency) return agency.id;
  const { viewer } = z
    .object({ viewer: z.object({ memberships: z.array(z.object({ agencyId: z.string() })) }) })
    .parse(await createCall(url, { authorization })(documents.WHO));
  for (const { agencyId } of viewer.memberships) {
    const found = await createCall(url, { authorization, 'x-agency-id': agencyId })(documents.AGENCY);
    if (z.object({ slug: z.string() }).parse(found.agency).slug === AGENCY.slug) return agencyId;
  }
  return undefined;
}

async function makeBrands(call: Call): Promise<void> {
  for (const input of BRANDS) outcome((await call(documents.CREATE_BRAND, { input })).createBrand, 'brand');
  const { brand } = z
    .object({ brand: z.object({ id: z.string(), currentStrategy: id.nullable() }) })
    .parse(await call(documents.BRAND, { by: { externalId: BRANDS[0]?.externalId } }));
  if (!brand.currentStrategy) await startStrategy(call, brand.id);
}

async function startStrategy(call: Call, brandId: string): Promise<void> {
  const created = await call(documents.CREATE_STRATEGY, { input: { brandId, ...STRATEGY } });
  const strategyId = outcome(created.createStrategy, 'strategy')?.id;
  const save = async (content: unknown) =>
    outcome((await call(documents.SAVE_STEP, { input: { strategyId, content } })).saveStep, 'strategy');
  await save(STEP_A);
  const completed = await call(documents.COMPLETE_STEP, { input: { strategyId, step: 'OBJECTIVES' } });
  outcome(completed.completeStep, 'strategy');
  await save(STEP_B);
}

async function makeApiKey(call: Call): Promise<string> {
  const { viewer } = z.object({ viewer: z.object({ scopes: z.array(z.string()) }) }).parse(await call(documents.WHO));
  const input = { name: 'Demo partner', mode: 'LIVE', scopes: viewer.scopes };
  return z
    .object({ createApiKey: z.object({ secret: z.string() }) })
    .parse(await call(documents.CREATE_API_KEY, { input })).createApiKey.secret;
}

/** What a mutation made; `undefined` when it was there already. Throws for any other refusal. */
function outcome(payload: unknown, field: string): { id: string } | undefined {
  const { userErrors } = z.object({ userErrors: z.array(refusal) }).parse(payload);
  const other = userErrors.find(({ code }) => code !== 'ALREADY_EXISTS');
  if (other) throw new Error(`The demo agency could not be made: ${other.message}`);
  return userErrors.length > 0 ? undefined : id.parse((payload as Record<string, unknown>)[field]);
}
