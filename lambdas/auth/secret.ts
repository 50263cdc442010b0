import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What can be known of a secret without asking the store. */
export interface ReadSecret {
  /** The first ten of the random characters: names the secret in the store, and proves nothing. */
  lookup: string;
  /** SHA-256 of the whole secret, in hexadecimal. It is random enough to need no slow hash. */
  hash: string;
}

export interface MintedSecret extends ReadSecret {
  /** The secret itself. It is shown once and never stored. */
  secret: string;
  /** By which a person tells secrets apart in a list. */
  lastFour: string;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 30;
const LOOKUP_LENGTH = 10;
const CHECK_LENGTH = 6;
const FORM = new RegExp(`^([0-9A-Za-z]{${RANDOM_LENGTH}})([0-9A-Za-z]{${CHECK_LENGTH}})$`);

/**
 * Makes a secret: its prefix, 30 random base-62 characters, and a check of 6. The first ten are the lookup, a new one unless
 * one is given; nobody can guess the twenty others (119 bits).
 */
export function mintSecret(prefix: string, lookup = randomText(LOOKUP_LENGTH)): MintedSecret {
  const random = lookup + randomText(RANDOM_LENGTH - LOOKUP_LENGTH);
  const secret = prefix + random + checkOf(prefix + random);
  return { secret, lookup, hash: hashOf(secret), lastFour: secret.slice(-4) };
}

const randomText = (length: number): string =>
  Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');

/** Reads a secret that a caller sent. `undefined` for a text that none can be, so that a typo costs no read. */
export function readSecret(prefix: string, text: string): ReadSecret | undefined {
  if (!text.startsWith(prefix)) return undefined;
  const [, random, check] = FORM.exec(text.slice(prefix.length)) ?? [];
  if (!random || checkOf(prefix + random) !== check) return undefined;
  return { lookup: random.slice(0, LOOKUP_LENGTH), hash: hashOf(text) };
}

/** Compares two hashes in a time that does not depend on where they differ. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

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
