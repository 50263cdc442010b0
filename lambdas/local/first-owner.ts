import { parseArgs } from 'node:util';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod';
import { createCognitoPeople } from '../auth/cognito-people';
import { createDocumentClient } from '../data/client';
import { createDirectory } from '../data/directory';
import { createMeter } from '../data/meter';
import { createStore } from '../data/store';
import { TableAccess } from '../data/table-access';
import { silenceSdkAdvice } from '../shared/environment';
import { foundAgency } from '../usecases/agency/found-agency';

const USAGE =
  'Use: npm run first-owner -- --region eu-west-1 --table <TableName> --user-pool <UserPoolId> ' +
  '--email ana@example.com [--name "Ana Ruiz"] --agency-name "Northwind" --slug northwind';

const text = z.string().min(1);
const wishes = z.object({
  region: text,
  table: text,
  'user-pool': text,
  email: z.email().toLowerCase(),
  name: text.optional(),
  'agency-name': text,
  slug: text,
});

/** Makes the first person of a deployment and their agency, with the credentials of whoever deploys. */
async function main(): Promise<number> {
  silenceSdkAdvice();
  const wished = readWishes();
  if (!wished) {
    console.error(USAGE);
    return 2;
  }
  const { region, table: tableName, 'user-pool': userPoolId, 'agency-name': agencyName, ...person } = wished;
  const table = new TableAccess(createDocumentClient({ tableName, region }), tableName, createMeter());
  const founded = await foundAgency(
    { ...person, agencyName },
    {
      people: createCognitoPeople(new CognitoIdentityProviderClient({ region }), { userPoolId, region }),
      directory: createDirectory(table),
      storeOf: (agencyId) => createStore(table, agencyId),
      now: new Date(),
    },
  );
  if (!founded.ok) {
    for (const { message } of founded.errors) console.error(message);
    return 1;
  }
  const { agency, isNewPerson } = founded.value;
  console.log(`${person.email} owns ${agency.name} (${agency.id}).`);
  if (isNewPerson) console.log('The first password is on its way by e-mail; it holds for three days.');
  return 0;
}

function readWishes(): z.infer<typeof wishes> | undefined {
  const type = 'string' as const;
  const options = Object.fromEntries(Object.keys(wishes.shape).map((name) => [name, { type }]));
  try {
    return wishes.safeParse(parseArgs({ options }).values).data;
  } catch {
    return undefined;
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
