import { parseArgs } from 'node:util';
import * as z from 'zod';
import { ROLES } from '../domain/access';
import { APPROVER_GROUPS } from '../domain/approval';
import { silenceSdkAdvice } from '../shared/environment';
import { openDataDirectory } from './data-directory';
import { openIssuer } from './issuer';
import { makeMember } from './membership';
import { settingsOfProcess } from './settings';
import { StartError } from './start-error';
import { withTable } from './with-table';

const USAGE =
  'Use: npm run -s token -- --email ana@example.com [--name "Ana Ruiz"] [--agency demo] [--role OWNER] [--group MANAGEMENT]';

const wishes = z.object({
  email: z.email({ error: '--email needs an e-mail address.' }).toLowerCase(),
  name: z.string().min(1, { error: '--name needs a name.' }).optional(),
  agency: z.string().min(1, { error: '--agency needs the short name of an agency.' }).default('demo'),
  role: z.enum(ROLES, { error: `--role has to be one of ${ROLES.join(', ')}.` }).optional(),
  group: z.enum(APPROVER_GROUPS, { error: `--group has to be one of ${APPROVER_GROUPS.join(', ')}.` }).optional(),
});

/** What is asked for was not understood. */
class UsageError extends Error {}

/** Prints a token of the local issuer for a person, and nothing else; with a role it makes them a member first. */
async function main(): Promise<void> {
  silenceSdkAdvice();
  const { email, name, agency, role, group } = readWishes();
  const settings = settingsOfProcess();
  const directory = openDataDirectory(settings.RESONANCE_DATA_DIR);
  if (role) {
    await withTable(settings, directory, (table) => makeMember(table, { agency, email, name, role, group }));
  }
  const issuer = await openIssuer(directory);
  console.log(await issuer.issueToken({ email, name }));
}

function readWishes(): z.infer<typeof wishes> {
  const text = { type: 'string' } as const;
  const options = { email: text, name: text, agency: text, role: text, group: text };
  const { values } = understood(() => parseArgs({ options }));
  return understood(() => wishes.parse({ ...values, role: values.role?.toUpperCase() }));
}

function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof z.ZodError) throw new UsageError(error.issues.map(({ message }) => message).join(' '));
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n${USAGE}`);
      process.exit(2);
    }
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  },
);
