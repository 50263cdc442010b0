import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** A secret as the Standard Webhooks specification has it: `whsec_` and 32 random bytes in base 64. */
export const mintWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Makes a secret unreadable for everybody without the server's key. It can be opened for the same webhook only. */
export function sealSecret(secret: string, webhookId: string, serverKey: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyFrom(serverKey), nonce).setAAD(Buffer.from(webhookId));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws Error when it was sealed for another webhook, with another key, or was changed. */
export function openSecret(sealed: string, webhookId: string, serverKey: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, keyFrom(serverKey), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  }).setAAD(Buffer.from(webhookId));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

/** The server's key is a text of any length; this one is used for nothing else. */
const keyFrom = (serverKey: string): Buffer =>
  Buffer.from(hkdfSync('sha256', serverKey, '', 'resonance: secrets of webhooks', 32));
