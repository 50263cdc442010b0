import { hkdfSync, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { decrypt, encrypt } from './encryption';

/** A value that can be read by who knows the secret alone. */
export interface Sealed {
  /** With the secret it gives the key, a new one for every value. */
  salt: Uint8Array;
  content: Uint8Array;
}

const KEY_LENGTH = 32;
const SALT_LENGTH = 16;

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Packs and encrypts a value: anything that can be cloned, so amounts, dates and maps, too, but no functions. */
export async function seal(value: unknown, secret: string): Promise<Sealed> {
  const salt = randomBytes(SALT_LENGTH);
  return { salt, content: encrypt(await deflate(serialize(value)), keyFrom(secret, salt)) };
}

/** The value that was sealed. Throws for another secret, and for content that was tampered with. */
export const unseal = async ({ salt, content }: Sealed, secret: string): Promise<unknown> =>
  deserialize(await inflate(decrypt(content, keyFrom(secret, salt))));

const keyFrom = (secret: string, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, salt, 'resonance: answers to repeated calls', KEY_LENGTH));
