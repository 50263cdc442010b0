import type { ModelPlatformResolvers } from '../generated/types.generated';

export const ModelPlatform: ModelPlatformResolvers = {
  shareabilityBasis: ({ shareability }) => shareability.basis,
};
