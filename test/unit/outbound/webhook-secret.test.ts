import { Webhook } from 'standardwebhooks';
import { signedHeaders } from '../../../lambdas/outbound/sign';
import { mintWebhookSecret, openSecret, sealSecret } from '../../../lambdas/outbound/webhook-secret';

const KEY = 'k'.repeat(32);

describe('the secret of a webhook', () => {
  it('is one of the specification', () => {
    const secret = mintWebhookSecret();
    expect(Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
    expect(mintWebhookSecret()).not.toBe(secret);
  });

  it('is opened for its webhook with the same key, and in no other way', () => {
    const secret = mintWebhookSecret();
    const sealed = sealSecret(secret, 'whk_1', KEY);
    expect(sealed).not.toContain(secret.slice(6));
    expect(openSecret(sealed, 'whk_1', KEY)).toBe(secret);
    expect(sealSecret(secret, 'whk_1', KEY)).not.toBe(sealed);
    const forged = Buffer.from(sealed, 'base64url');
    forged[forged.length - 1]! ^= 1;
    expect(() => openSecret(sealed, 'whk_2', KEY)).toThrow();
    expect(() => openSecret(sealed, 'whk_1', 'x'.repeat(32))).toThrow();
    expect(() => openSecret(forged.toString('base64url'), 'whk_1', KEY)).toThrow();
  });

  it('signs, beside the one before it, so that either verifies', () => {
    const [one, two] = [mintWebhookSecret(), mintWebhookSecret()];
    const headers = signedHeaders({ id: 'dlv_1', body: '{"a":1}', now: new Date() }, [one, two]);
    expect([one, two].map((secret) => new Webhook(secret).verify('{"a":1}', headers))).toEqual([{ a: 1 }, { a: 1 }]);
    expect(() => new Webhook(mintWebhookSecret()).verify('{"a":1}', headers)).toThrow('No matching signature');
    expect(() => new Webhook(one).verify('{"a":2}', headers)).toThrow('No matching signature');
  });
});
