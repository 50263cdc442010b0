import { OperationFailure } from '../failure';
import type { RawItem } from '../scan';
import type { BackupFolder } from './folder';
import { digestOf, itemOf, nameOf } from './item-json';
import { misfitOf, type Manifest, type Part } from './manifest';
import { isMeant } from './selection';

/** What an export says the table holds: a digest by the name of each item. */
export type Expected = Map<string, string>;

/**
 * Reads every file of an export and holds it against the manifest. Throws `OperationFailure` at the first that is not as it
 * was written. It keeps about 200 bytes of memory an item.
 */
export function checkFiles(folder: BackupFolder, manifest: Manifest): Expected {
  const misfit = misfitOf(manifest);
  if (misfit !== undefined) throw new OperationFailure(misfit);
  const expected: Expected = new Map();
  for (const part of manifest.parts) {
    for (const item of itemsIn(folder, part)) {
      if (!isMeant(item, manifest)) {
        throw new OperationFailure(`${part.name} holds an item that does not belong to ${manifest.agencyId}.`);
      }
      expected.set(nameOf(item), digestOf(item));
    }
  }
  if (expected.size !== manifest.items) {
    throw new OperationFailure(`The files hold ${expected.size} items, but the manifest says ${manifest.items}.`);
  }
  return expected;
}

/** The items of one file. Throws `OperationFailure` when it is not as it was written. */
export function itemsIn(folder: BackupFolder, part: Part): RawItem[] {
  const lines = folder.readPart(part);
  try {
    return lines.map(itemOf);
  } catch (cause) {
    throw new OperationFailure(`${part.name} holds something that is no item.`, { cause });
  }
}

/** The manifest of a complete export. Throws `OperationFailure` when there is none. */
export function manifestOf(folder: BackupFolder): Manifest {
  const manifest = folder.manifest();
  if (manifest) return manifest;
  const reason = folder.progress() ? 'an export that is not finished: export again into it' : 'no export';
  throw new OperationFailure(`${folder.path} holds ${reason}.`);
}
