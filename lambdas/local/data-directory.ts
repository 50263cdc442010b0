import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as z from 'zod';
import { StartError, systemCode } from './start-error';

/** The folder that holds what the development server keeps: its files are for their owner's eyes only. */
export interface DataDirectory {
  path: string;
  /** The content of a file, or `undefined` where there is none. Throws `StartError` when it is damaged. */
  read<T>(name: string, schema: z.ZodType<T>): T | undefined;
  /** Writes a file as a whole, in place of any other. */
  write(name: string, content: unknown): void;
  /** Writes a file unless there is one already; says whether it did. Of two at the same time, one wins. */
  create(name: string, content: unknown): boolean;
  remove(name: string): void;
}

/** Makes the folder if need be. Throws `StartError` when nothing can be written there. */
export function openDataDirectory(name: string): DataDirectory {
  const path = resolve(name);
  const file = (file: string) => join(path, file);

  /** A file appears under its name only when it is complete, so that a crash leaves no half of one. */
  const complete = <T>(content: unknown, publish: (draft: string) => T): T => {
    const draft = file(`.draft-${randomUUID()}`);
    try {
      writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
      return publish(draft);
    } catch (error) {
      throw unwritable(path, error);
    } finally {
      rmSync(draft, { force: true });
    }
  };

  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unwritable(path, error);
  }
  return {
    path,
    read: (name, schema) => readJson(file(name), schema),
    write: (name, content) => complete(content, (draft) => renameSync(draft, file(name))),
    create: (name, content) => complete(content, (draft) => published(draft, file(name))),
    remove: (name) => rmSync(file(name), { force: true }),
  };
}

function published(draft: string, target: string): boolean {
  try {
    linkSync(draft, target);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function readJson<T>(path: string, schema: z.ZodType<T>): T | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new StartError(`${path} cannot be read (${systemCode(error)}): make it readable for you.`, { cause: error });
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new StartError(`${path} is damaged: remove it, and a new one is made.`, { cause: error });
  }
}

const unwritable = (path: string, cause: unknown): StartError =>
  new StartError(
    `Nothing can be written to ${path} (${systemCode(cause)}): make the folder writable, or set RESONANCE_DATA_DIR to another one.`,
    { cause },
  );
