import type { ApiKeyResolvers } from '../generated/types.generated';

export const ApiKey: ApiKeyResolvers = {
  prefix: ({ mode, lookup }) => `rsn_${mode.toLowerCase()}_${lookup}`,
};
