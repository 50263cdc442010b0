import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { DataDirectory } from './data-directory';

const FILE = 'pictures.json';
const content = z.object({ secret: z.string().min(32) });

/** What signs the addresses of pictures; made the first time, so that they outlive a restart. Throws `StartError`. */
export function openPictureSecret(directory: DataDirectory): string {
  const stored = directory.read(FILE, content);
  if (stored) return stored.secret;
  const made = { secret: randomBytes(32).toString('base64url') };
  // Another process may have made one at the same moment: the first to be written counts.
  directory.create(FILE, made);
  return (directory.read(FILE, content) ?? made).secret;
}
