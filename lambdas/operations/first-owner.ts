import { parseArgs } from 'node:util';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod';
import { createCognitoPeople } from '../auth/cognito-people';
import { createDocumentClient } from '../data/client';
import { createDirectory } from '../data/directory';
import { createMeter } from '../data/meter';
import { createStore } from '../data/store';
import { TableAccess } from '../data/table-access';
import { settingsOfProcess } from '../local/settings';
import { foundAgency } from '../usecases/agency/found-agency';
import { EXIT, runCommand, understood } from './command';
import { outputOf } from './deployment';

const USAGE = `Use: npm run -s first-owner -- --stage prod [--region eu-west-1] --email ana@example.com [--name "Ana Ruiz"]
       --agency-name "Northwind" --slug northwind`;

const text = (option: string) => z.string({ error: `${option} is missing.` }).min(1, { error: `${option} is empty.` });
const wishes = z.object({
  stage: text('--stage'),
  region: text('--region').optional(),
  email: z.email({ error: '--email needs an e-mail address.' }).toLowerCase(),
  name: text('--name').optional(),
  'agency-name': text('--agency-name'),
  slug: text('--slug'),
});

/** Makes the first person of a deployment and their agency, with the credentials of whoever deploys. */
async function main(): Promise<number> {
  const { stage, region = settingsOfProcess().AWS_REGION, 'agency-name': agencyName, ...person } = readWishes();
  const [tableName, userPoolId] = await Promise.all([
    outputOf('TableName', { stage, region }),
    outputOf('UserPoolId', { stage, region }),
  ]);
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
    return EXIT.failed;
  }
  const { agency, isNewPerson } = founded.value;
  console.log(`${person.email} owns ${agency.name} (${agency.id}).`);
  if (isNewPerson) console.log('The first password is on its way by e-mail; it holds for three days.');
  return EXIT.done;
}

function readWishes(): z.infer<typeof wishes> {
  const type = 'string' as const;
  const options = Object.fromEntries(Object.keys(wishes.shape).map((name) => [name, { type }]));
  return understood(() => wishes.parse(parseArgs({ options }).values));
}

runCommand(USAGE, main);
