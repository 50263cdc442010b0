import * as fc from 'fast-check';
import { mintApiKey, readApiKey } from '../../../lambdas/auth/api-key';
import { mintCalendarToken, readCalendarToken } from '../../../lambdas/auth/calendar-token';
import { sameHash } from '../../../lambdas/auth/secret';

const ALPHABET = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

describe('an API key', () => {
  it.each(['live', 'test'] as const)('is rsn_%s_, 30 random characters and a check of 6', (mode) => {
    const { key } = mintApiKey(mode);
    expect(key).toMatch(new RegExp(`^rsn_${mode}_[0-9A-Za-z]{36}$`));
  });

  it('is read back as what was minted', () => {
    const { key, mode, lookup, hash, lastFour } = mintApiKey('live');
    expect(readApiKey(key)).toEqual({ mode, lookup, hash });
    expect(key.slice(9, 19)).toBe(lookup);
    expect(key.endsWith(lastFour)).toBe(true);
    expect(lastFour).toHaveLength(4);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps its form for good: this key was minted by the first version', () => {
    expect(readApiKey('rsn_live_0123456789ABCDEFGHIJabcdefghij0RHUuO')).toEqual({
      mode: 'live',
      lookup: '0123456789',
      hash: '1bdcaa76d88bb2801db4e5e39d91154ae421ee061b0e1768a8f6ccfedac4bfe6',
    });
  });

  it('is refused when any one character of it was replaced', () => {
    const { key } = mintApiKey('test');
    const accepted = [...key].flatMap((character, position) =>
      ALPHABET.filter((other) => other !== character)
        .map((other) => key.slice(0, position) + other + key.slice(position + 1))
        .filter((changed) => readApiKey(changed) !== undefined),
    );
    expect(accepted).toEqual([]);
  });

  it('is refused when two neighbouring characters were swapped', () => {
    const { key } = mintApiKey('live');
    const swapped = Array.from(
      { length: key.length - 1 },
      (_, i) => key.slice(0, i) + key.charAt(i + 1) + key.charAt(i) + key.slice(i + 2),
    ).filter((other) => other !== key);
    expect(swapped.filter((other) => readApiKey(other) !== undefined)).toEqual([]);
  });

  it('is refused when it is cut, longer, of another mode, or of another program', () => {
    const { key } = mintApiKey('live');
    const others = [
      key.slice(0, -1),
      `${key}0`,
      ` ${key}`,
      `${key}\n`,
      key.replace('live', 'test'),
      key.replace('live', 'demo'),
      key.replace('rsn_', 'abc_'),
      '',
    ];
    expect(others.filter((other) => readApiKey(other) !== undefined)).toEqual([]);
  });

  it('is refused, not failed on, whatever text is sent', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => readApiKey(text) === undefined));
  });

  it('differs every time and uses the whole alphabet evenly', () => {
    const keys = Array.from({ length: 2000 }, () => mintApiKey('live').key);
    const counts = new Map<string, number>();
    for (const key of keys) {
      for (const character of key.slice(9, 39)) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect(new Set(keys).size).toBe(2000);
    expect([...counts.keys()].sort()).toEqual(ALPHABET);
    // 60,000 draws over 62 characters: 968 each, give or take 31; six times that is out of chance's reach.
    expect(Math.max(...counts.values())).toBeLessThan(968 + 186);
    expect(Math.min(...counts.values())).toBeGreaterThan(968 - 186);
  });
});

describe('the token of a calendar', () => {
  it('is read back as what was minted, and is no API key', () => {
    const { secret, lookup, hash } = mintCalendarToken();
    expect(secret).toMatch(/^rsn_cal_[0-9A-Za-z]{36}$/);
    expect(readCalendarToken(secret)).toEqual({ lookup, hash });
    expect(readApiKey(secret)).toBeUndefined();
    expect(readCalendarToken(mintApiKey('live').key)).toBeUndefined();
    expect(readCalendarToken(mintApiKey('live').key.replace('live', 'cal'))).toBeUndefined();
  });
});

describe('comparing hashes', () => {
  it('finds the same hash the same, and any other not', () => {
    const [one, other] = [mintApiKey('live').hash, mintApiKey('live').hash];
    expect(sameHash(one, one)).toBe(true);
    expect(sameHash(one, other)).toBe(false);
    expect(sameHash(one, one.slice(1))).toBe(false);
  });
});
