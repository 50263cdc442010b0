import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { deflateRaw, inflateRaw } from 'node:zlib';

/** A value that can be read by who knows the secret alone. */
export interface Sealed {
  /** With the secret it gives the key, a new one for every value. */
  salt: Uint8Array;
  /** Nonce, authentication tag and ciphertext. */
  content: Uint8Array;
}

const CIPHER = 'aes-256-gcm';
const KEY_LENGTH = 32;
const SALT_LENGTH = 16;
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Packs and encrypts a value: anything that can be cloned, so amounts, dates and maps, too, but no functions. */
export async function seal(value: unknown, secret: string): Promise<Sealed> {
  const [salt, nonce] = [randomBytes(SALT_LENGTH), randomBytes(NONCE_LENGTH)];
  const cipher = createCipheriv(CIPHER, keyFrom(secret, salt), nonce);
  const encrypted = [cipher.update(await deflate(serialize(value))), cipher.final()];
  return { salt, content: Buffer.concat([nonce, cipher.getAuthTag(), ...encrypted]) };
}

/** The value that was sealed. Throws for another secret, and for content that was tampered with. */
export async function unseal({ salt, content }: Sealed, secret: string): Promise<unknown> {
  const nonce = content.subarray(0, NONCE_LENGTH);
  const encrypted = content.subarray(NONCE_LENGTH + TAG_LENGTH);
  const decipher = createDecipheriv(CIPHER, keyFrom(secret, salt), nonce);
  decipher.setAuthTag(content.subarray(NONCE_LENGTH, NONCE_LENGTH + TAG_LENGTH));
  return deserialize(await inflate(Buffer.concat([decipher.update(encrypted), decipher.final()])));
}

const keyFrom = (secret: string, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, salt, 'resonance: answers to repeated calls', KEY_LENGTH));
