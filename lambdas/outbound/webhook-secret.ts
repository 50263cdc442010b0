import { hkdfSync, randomBytes } from 'node:crypto';
import { decrypt, encrypt } from '../shared/encryption';

/** A secret as the Standard Webhooks specification has it: `whsec_` and 32 random bytes in base 64. */
export const mintWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Makes a secret unreadable for everybody without the server's key. It can be opened for the same webhook only. */
export const sealSecret = (secret: string, webhookId: string, serverKey: string): string =>
  encrypt(Buffer.from(secret), keyFrom(serverKey), webhookId).toString('base64url');

/** @throws Error when it was sealed for another webhook, with another key, or was changed. */
export const openSecret = (sealed: string, webhookId: string, serverKey: string): string =>
  decrypt(Buffer.from(sealed, 'base64url'), keyFrom(serverKey), webhookId).toString('utf8');

/** The server's key is a text of any length; this one is used for nothing else. */
const keyFrom = (serverKey: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', serverKey, '', 'resonance: secrets of webhooks', 32));
