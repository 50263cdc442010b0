import { parseArgs } from 'node:util';

const USAGE =
  'Use: npm run demo -- [--resume AGENCY_ID] [--url https://api.example.com --token JWT --approver-token JWT]';

/** What is asked for was not understood. */
export class UsageError extends Error {}

export interface DemoOptions {
  /** The agency of an earlier run that did not come to its end. */
  resume?: string;
  /** A deployment, and the tokens of two people there: nobody approves for themselves. The local server when left out. */
  deployment?: { url: string; token: string; approverToken: string };
}

/** Reads the arguments. Throws `UsageError` when they cannot be understood. */
export function readOptions(): DemoOptions {
  const text = { type: 'string' } as const;
  const { resume, ...deployment } = understood(() =>
    parseArgs({ options: { resume: text, url: text, token: text, 'approver-token': text } }),
  ).values;
  if (Object.values(deployment).every((value) => value === undefined)) return { resume };
  const { url, token, 'approver-token': approverToken } = deployment;
  if (!url || !token || !approverToken) {
    throw new UsageError(`--url, --token and --approver-token belong together.\n${USAGE}`);
  }
  if (!/^https?:\/\/./.test(url)) {
    throw new UsageError(`--url has to be an address that begins with https:// or http://.\n${USAGE}`);
  }
  return { resume, deployment: { url: url.replace(/(\/graphql)?\/?$/, ''), token, approverToken } };
}

function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}\n${USAGE}`);
  }
}
