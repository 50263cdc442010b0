import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { systemCode } from '../../local/start-error';
import { OperationFailure } from '../failure';
import { manifestSchema, progressSchema, type Manifest, type Part, type Progress } from './manifest';

const MANIFEST = 'manifest.json';
const PROGRESS = 'progress.json';

/** The folder of an export. Its files are for their owner's eyes only. */
export interface BackupFolder {
  path: string;
  isEmpty(): boolean;
  /** Of an export that is complete. Throws `OperationFailure` when it is damaged. */
  manifest(): Manifest | undefined;
  /** Of an export that was interrupted. Throws `OperationFailure` when it is damaged. */
  progress(): Progress | undefined;
  writeProgress(progress: Progress): void;
  /** Completes the export: from now on it has a manifest and no progress. */
  complete(manifest: Manifest): void;
  writePart(name: string, lines: readonly string[]): Part;
  /** The lines of a part. Throws `OperationFailure` when they are not those that were written. */
  readPart(part: Part): string[];
}

/** Opens a folder, after making it if there is none. Throws `OperationFailure` when that cannot be. */
export function makeFolder(name: string): BackupFolder {
  const folder = openFolder(name);
  try {
    mkdirSync(folder.path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new OperationFailure(`${folder.path} cannot be used as a folder (${systemCode(cause)}).`, { cause });
  }
  return folder;
}

export function openFolder(name: string): BackupFolder {
  const path = resolve(name);
  const file = (file: string) => join(path, file);
  return {
    path,
    isEmpty: () => readdirSync(path).length === 0,
    manifest: () => readJson(file(MANIFEST), manifestSchema),
    progress: () => readJson(file(PROGRESS), progressSchema),
    writeProgress: (progress) => writeWhole(file(PROGRESS), JSON.stringify(progress)),
    complete(manifest) {
      writeWhole(file(PROGRESS), `${JSON.stringify(manifest, null, 2)}\n`);
      renameSync(file(PROGRESS), file(MANIFEST));
    },
    writePart(name, lines) {
      const content = gzipSync(lines.map((line) => `${line}\n`).join(''));
      writeWhole(file(name), content);
      return { name, items: lines.length, bytes: content.length, sha256: sha256Of(content) };
    },
    readPart: (part) => readPart(file(part.name), part),
  };
}

/** A file appears under its name only when all of it is on the disk. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${randomUUID()}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    const bytes = Buffer.from(content);
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, path);
}

function readJson<T>(path: string, schema: { parse(value: unknown): T }): T | undefined {
  const content = readIfThere(path);
  if (content === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(content.toString('utf8')));
  } catch (cause) {
    throw new OperationFailure(`${path} is damaged: it is no file of an export.`, { cause });
  }
}

function readPart(path: string, { items, sha256 }: Part): string[] {
  const content = readIfThere(path);
  if (content === undefined) throw new OperationFailure(`${path} is missing: the export is not complete.`);
  if (sha256Of(content) !== sha256) {
    throw new OperationFailure(`${path} is damaged: its content is not what was exported.`);
  }
  const lines = gunzipSync(content).toString('utf8').split('\n').slice(0, -1);
  if (lines.length !== items) {
    throw new OperationFailure(`${path} holds ${lines.length} items, but the manifest says ${items}.`);
  }
  return lines;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return undefined;
    throw new OperationFailure(`${path} cannot be read (${systemCode(cause)}).`, { cause });
  }
}

const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
