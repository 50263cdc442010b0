import * as crypto from 'node:crypto';
import { sameHash } from '../../../lambdas/auth/secret';

jest.mock('node:crypto', () => {
  const actual = jest.requireActual<typeof crypto>('node:crypto');
  return { ...actual, timingSafeEqual: jest.fn(actual.timingSafeEqual) };
});
const compare = jest.mocked(crypto.timingSafeEqual);
afterEach(() => compare.mockClear());

const HASH = 'a1'.repeat(32);

describe('two hashes of the same length', () => {
  it.each([
    ['that differ in the first character', `b${HASH.slice(1)}`],
    ['that differ in the last character', `${HASH.slice(0, -1)}0`],
    ['that are the same', HASH],
  ])('%s are compared in a time that tells nothing, as a whole', (_, other) => {
    expect(sameHash(HASH, other)).toBe(HASH === other);
    expect(compare.mock.calls).toEqual([[Buffer.from(HASH), Buffer.from(other)]]);
  });

  it('are the same when that comparison says so, and not by any other', () => {
    compare.mockReturnValueOnce(true);
    expect(sameHash(HASH, HASH.replaceAll('a', 'b'))).toBe(true);
    compare.mockReturnValueOnce(false);
    expect(sameHash(HASH, HASH)).toBe(false);
  });
});
