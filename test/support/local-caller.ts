import { openDataDirectory } from '../../lambdas/local/data-directory';
import { createCall, type Call } from '../../lambdas/local/graphql-client';
import { openIssuer } from '../../lambdas/local/issuer';

/** A person's token by the issuer of a data folder, as `npm run token` prints it. */
export const tokenFor = async (folder: string, email: string): Promise<string> =>
  (await openIssuer(openDataDirectory(folder))).issueToken({ email });

/** A person who calls the server at `url` that works on this data folder. */
export const callAs = async (url: string, folder: string, email: string): Promise<Call> =>
  createCall(url, { authorization: `Bearer ${await tokenFor(folder, email)}` });
