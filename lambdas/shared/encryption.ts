import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/**
 * Encrypts with AES-256-GCM: nonce, authentication tag and ciphertext.
 *
 * @param key of 32 bytes
 * @param purpose what it is for; it is not kept, and the same has to be said to decrypt
 */
export function encrypt(plain: Uint8Array, key: Uint8Array, purpose = ''): Buffer {
  const nonce = randomBytes(NONCE_LENGTH);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(purpose));
  const encrypted = [cipher.update(plain), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...encrypted]);
}

/** Throws for another key or purpose, and for content that was tampered with. */
export function decrypt(content: Uint8Array, key: Uint8Array, purpose = ''): Buffer {
  const nonce = content.subarray(0, NONCE_LENGTH);
  const tag = content.subarray(NONCE_LENGTH, NONCE_LENGTH + TAG_LENGTH);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_LENGTH })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(content.subarray(NONCE_LENGTH + TAG_LENGTH)), decipher.final()]);
}
