import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { DataDirectory } from './data-directory';

const content = z.object({ secret: z.string().min(32) });

/**
 * A secret of this server: what signs the addresses of pictures, what seals the secrets of webhooks. Each is made the first
 * time, so that it outlives a restart. Throws `StartError`.
 */
export function openOwnSecret(directory: DataDirectory, name: 'pictures' | 'webhooks'): string {
  const file = `${name}.json`;
  const stored = directory.read(file, content);
  if (stored) return stored.secret;
  const made = { secret: randomBytes(32).toString('base64url') };
  // Another process may have made one at the same moment: the first to be written counts.
  directory.create(file, made);
  return (directory.read(file, content) ?? made).secret;
}
