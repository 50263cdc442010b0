import { linkPicture } from '../../usecases/integration-model/link-picture';
import { valueOrBadInput } from '../bad-input';
import type { IntegrationModelResolvers } from '../generated/types.generated';

export const IntegrationModel: IntegrationModelResolvers = {
  brandId: ({ brand }) => brand.id,
  period: ({ model }) => model.periods.now,
  comparedTo: ({ model }) => model.periods.before,
  platforms: ({ model }) => model.platforms,
  effects: ({ model }) => model.effects,
  edges: ({ model }) => model.edges,
  connectivity: ({ model }) => model.connectivity,
  chain: ({ model }) => model.chain,
  resonance: ({ model }) => model.resonance,
  loop: ({ model }) => model.loop,
  previousLoop: ({ model }) => model.previousLoop,
  missing: ({ model }) => model.missing,
  // What draws is loaded for those who ask for it.
  picture: async ({ brand, model }, { theme }) =>
    (await import('../../pictures/model-picture')).drawModel({ brandName: brand.name, model, theme }),
  pictureUrl: (answer, wish, { session, addressPicture }) =>
    valueOrBadInput(linkPicture(session, answer, wish, addressPicture)),
  table: async ({ model }) => (await import('../../pictures/alternative')).tablesOf(model),
  weights: ({ ownWeights, catalog }) => ({ own: ownWeights, catalog }),
};
