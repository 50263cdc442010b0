import { currentHolder } from '../claim';
import { openDataDirectory } from '../data-directory';
import { openIssuer } from '../issuer';
import { settingsOfProcess } from '../settings';
import { StartError } from '../start-error';
import type { DemoOptions } from './options';

/** Where the API is, and how to come in. */
export interface Door {
  url: string;
  /** A token of the agency's owner. */
  ownerToken: string;
  /** A token of anybody else; where only one token was given, there is none. */
  tokenOf?(email: string): Promise<string>;
  /** How to start the demo again so that it finds the same door. */
  command: string;
}

/**
 * The demo's own person. The demo agency's owner stays out of it: who belongs to one agency need not say which one they
 * call for, and Ana's token and GraphiQL are to go on working as they were.
 */
const OWNER = 'lucia@example.com';

/** Finds the server and signs the owner in. Throws `StartError` when no server is running. */
export async function findDoor({ deployment }: DemoOptions): Promise<Door> {
  if (deployment) {
    const { url, token } = deployment;
    return { url, ownerToken: token, command: `npm run demo -- --url ${url} --token …` };
  }
  const directory = openDataDirectory(settingsOfProcess().RESONANCE_DATA_DIR);
  const server = await currentHolder(directory);
  if (!server) {
    throw new StartError(
      `No server is running on the data in ${directory.path}. Start one first, in another window: npm start`,
    );
  }
  const issuer = await openIssuer(directory);
  const tokenOf = (email: string) => issuer.issueToken({ email });
  return { url: server.url, ownerToken: await tokenOf(OWNER), tokenOf, command: 'npm run demo --' };
}
