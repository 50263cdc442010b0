import { faultOfTarget } from '../domain/webhooks/target';
import { mintWebhookSecret, sealSecret } from '../outbound/webhook-secret';
import type { Environment } from '../shared/environment';
import type { WebhookTools } from '../usecases/webhook/input';

/** What making webhooks needs; `undefined` where there is no key to seal their secrets with. */
export function webhookTools({ WEBHOOK_SECRET_KEY, WEBHOOK_TARGETS }: Environment): WebhookTools | undefined {
  if (WEBHOOK_SECRET_KEY === undefined) return undefined;
  return {
    faultOfTarget: async (url) =>
      faultOfTarget(url, { mayBeHttp: WEBHOOK_TARGETS === 'local' }) ??
      (await import('../outbound/addresses')).faultOfHost(url, WEBHOOK_TARGETS),
    mintSecret: (webhookId) => {
      const secret = mintWebhookSecret();
      return { secret, sealed: sealSecret(secret, webhookId, WEBHOOK_SECRET_KEY) };
    },
  };
}
