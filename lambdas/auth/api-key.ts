import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A test key can only read and dry-run. */
export type ApiKeyMode = 'live' | 'test';

/** What can be known of a key without asking the store. */
export interface ReadApiKey {
  mode: ApiKeyMode;
  /** The first ten of the random characters: names the key in the store, and proves nothing. */
  lookup: string;
  /** SHA-256 of the whole key, in hexadecimal. A key is random enough to need no slow hash. */
  hash: string;
}

export interface MintedApiKey extends ReadApiKey {
  /** The key itself. It is shown once and never stored. */
  key: string;
  /** By which a person tells keys apart in a list. */
  lastFour: string;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 30;
const LOOKUP_LENGTH = 10;
const CHECK_LENGTH = 6;
const FORM = new RegExp(`^(rsn_(live|test)_([0-9A-Za-z]{${RANDOM_LENGTH}}))([0-9A-Za-z]{${CHECK_LENGTH}})$`);

/** Makes a new key: `rsn_live_` or `rsn_test_`, 30 random base-62 characters (178 bits), and a check of 6. */
export function mintApiKey(mode: ApiKeyMode): MintedApiKey {
  const random = Array.from({ length: RANDOM_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  const start = `rsn_${mode}_${random}`;
  const key = start + checkOf(start);
  return { key, mode, lookup: random.slice(0, LOOKUP_LENGTH), hash: hashOf(key), lastFour: key.slice(-4) };
}

/** Reads a key that a caller sent. `undefined` for a text that no key can be, so that a typo costs no read. */
export function readApiKey(text: string): ReadApiKey | undefined {
  const [, start, mode, random, check] = FORM.exec(text) ?? [];
  if (!start || !random || checkOf(start) !== check) return undefined;
  return { mode: mode as ApiKeyMode, lookup: random.slice(0, LOOKUP_LENGTH), hash: hashOf(text) };
}

/** Compares two hashes in a time that does not depend on where they differ. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** CRC-32 in base 62: not a secret, only a guard against typos and a mark for secret scanners. */
function checkOf(text: string): string {
  let rest = crc32(text);
  let check = '';
  while (check.length < CHECK_LENGTH) {
    check = ALPHABET.charAt(rest % ALPHABET.length) + check;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return check;
}
