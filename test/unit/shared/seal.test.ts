import * as fc from 'fast-check';
import { seal, unseal } from '../../../lambdas/shared/seal';

const values = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, maxDepth: 3 });

test('what was sealed is the same when it is opened, amounts, dates, maps and what is not there included', async () => {
  await fc.assert(
    fc.asyncProperty(values, fc.string({ minLength: 1 }), async (value, secret) => {
      expect(await unseal(await seal(value, secret), secret)).toEqual(value);
    }),
  );
});

test('nobody opens it with another secret', async () => {
  const sealed = await seal({ amount: 5n }, 'mine');
  await expect(unseal(sealed, 'yours')).rejects.toThrow('authenticate');
});

test('nobody changes it without being noticed', async () => {
  const { salt, content } = await seal({ amount: 5n }, 'mine');
  for (const place of content.keys()) {
    const forged = Uint8Array.from(content, (byte, index) => (index === place ? byte ^ 1 : byte));
    await expect(unseal({ salt, content: forged }, 'mine')).rejects.toThrow('authenticate');
  }
});

test('it shows nothing of what is in it, and never looks the same', async () => {
  const [one, other] = [await seal('rsn_live_secret', 'mine'), await seal('rsn_live_secret', 'mine')];
  expect(Buffer.from(one.content).includes('rsn_live')).toBe(false);
  expect(one.content).not.toEqual(other.content);
  expect(one.salt).not.toEqual(other.salt);
});
