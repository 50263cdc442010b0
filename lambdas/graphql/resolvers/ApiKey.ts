import { formerSecret, statusOfApiKey } from '../../domain/api-key';
import type { ApiKeyResolvers } from '../generated/types.generated';
import { visibleBrandIds } from '../visible-brands';

export const ApiKey: ApiKeyResolvers = {
  prefix: ({ mode, lookup }) => `rsn_${mode.toLowerCase()}_${lookup}`,
  brandIds: (apiKey, _args, context) => visibleBrandIds(context, apiKey),
  pointsPerMinute: ({ pointsPerMinute }, _args, { limits }) => pointsPerMinute ?? limits.key,
  previous: (apiKey, _args, { now }) => formerSecret(apiKey, now.toISOString()),
  status: async (apiKey, _args, { issuers, now }) =>
    statusOfApiKey(apiKey, await issuers.load(apiKey.issuerId), now.toISOString()),
};
