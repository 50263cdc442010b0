import { parseArgs } from 'node:util';
import { IMPORT_KINDS, type ImportKind } from '../../domain/import/job';
import { IMPORT_ERROR_POLICIES, type ImportErrorPolicy } from '../../domain/import/rejection';

const USAGE = `Use: npm run -s import -- FILE --key rsn_… [--url http://localhost:4000] [--kind ${IMPORT_KINDS.join('|').toLowerCase()}]
       [--policy ${IMPORT_ERROR_POLICIES.join('|').toLowerCase()}] [--dry-run] [--rejected FILE] [--resume imp_…] [--patience SECONDS]`;

/** What is asked for was not understood. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message}\n${USAGE}`);
  }
}

export interface ImportOptions {
  file: string;
  /** Without `/graphql` at its end. */
  url: string;
  key: string;
  /** Left out: read from the names of the columns. */
  kind?: ImportKind;
  errorPolicy: ImportErrorPolicy;
  dryRun: boolean;
  /** Where the refused rows go; standard output when left out. */
  rejected?: string;
  /** The import of an earlier run that did not come to its end. */
  resume?: string;
  /** How long a server that does not answer is asked again, in seconds. */
  patience: number;
}

const DEFAULT_URL = 'http://localhost:4000';
const DEFAULT_PATIENCE = '60';

/** Reads the arguments. Throws `UsageError` when they cannot be understood. */
export function readOptions(args?: string[]): ImportOptions {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('Name one file.');
  if (!values.key?.startsWith('rsn_')) throw new UsageError('--key needs an API key, which begins with rsn_.');
  if (!/^https?:\/\/./.test(values.url)) {
    throw new UsageError('--url has to be an address that begins with https:// or http://.');
  }
  const patience = Number(values.patience);
  if (!(patience >= 0)) throw new UsageError('--patience needs a number of seconds.');
  return {
    file,
    url: values.url.replace(/(\/graphql)?\/?$/, ''),
    key: values.key,
    kind: values.kind === undefined ? undefined : oneOf(IMPORT_KINDS, values.kind, '--kind'),
    errorPolicy: oneOf(IMPORT_ERROR_POLICIES, values.policy, '--policy'),
    dryRun: values['dry-run'],
    rejected: values.rejected,
    resume: values.resume,
    patience,
  };
}

function parsed(args?: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { ...text, default: DEFAULT_URL },
        key: text,
        kind: text,
        policy: { ...text, default: 'reject_everything' },
        'dry-run': { type: 'boolean', default: false },
        rejected: text,
        resume: text,
        patience: { ...text, default: DEFAULT_PATIENCE },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function oneOf<Name extends string>(names: readonly Name[], written: string, option: string): Name {
  const wanted = written.toUpperCase().replaceAll('-', '_');
  const found = names.find((name) => name === wanted);
  if (!found) throw new UsageError(`${option} has to be one of ${names.join(', ').toLowerCase()}.`);
  return found;
}
