import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { StartError } from './start-error';

/** Where to look for the embedded DynamoDB. */
export interface Places {
  /** The package that brings it for this kind of machine. */
  packageName: string;
  /** Folders separated as in the PATH. */
  path: string;
}

const EXECUTABLE = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';

/** The path of the embedded DynamoDB: from its package, else from the PATH. Throws `StartError` when there is none. */
export function findEngine({ packageName, path }: Places): string {
  const candidates = [packagePath(packageName), ...path.split(delimiter).filter(Boolean)];
  const found = candidates.flatMap((folder) => (folder ? [join(folder, EXECUTABLE)] : [])).find(isExecutable);
  if (found) return found;
  throw new StartError(
    `The embedded DynamoDB is missing: run "npm install --no-save ${packageName}", or put "dynoxide" on the PATH, or set DYNAMODB_ENDPOINT to a DynamoDB that is running.`,
  );
}

export const packageOfThisMachine = (): string => `@dynoxide/${process.platform}-${process.arch}`;

function packagePath(name: string): string | undefined {
  try {
    return dirname(createRequire(__filename).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
