import * as z from 'zod';

/** How many documents one request names. */
export const MOST_DOCUMENTS = 500;

/** SHA-256 in hexadecimal digits; tools write `sha256:` before it, or nothing. */
export const hash = z
  .string()
  .regex(/^(sha256:)?[0-9a-f]{64}$/, { error: 'must be a SHA-256 hash in 64 hexadecimal digits in lower case' })
  .transform((text) => text.replace('sha256:', ''));
