import { setModelWeights as useCase } from '../../../usecases/integration-model/set-weights';
import type { MutationResolvers } from '../../generated/types.generated';

export const setModelWeights: NonNullable<MutationResolvers['setModelWeights']> = async (
  _parent,
  { input },
  { session },
) => {
  const result = await useCase(session, input);
  return {
    weights: result.ok ? { own: result.value ?? undefined } : null,
    userErrors: result.ok ? [] : result.errors,
    query: {},
  };
};
