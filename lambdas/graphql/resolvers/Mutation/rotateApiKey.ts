import { rotateApiKey as useCase } from '../../../usecases/partner/rotate-api-key';
import type { MutationResolvers } from '../../generated/types.generated';
import { secretPayload } from '../../payload';

export const rotateApiKey: NonNullable<MutationResolvers['rotateApiKey']> = async (_parent, { input }, context) =>
  secretPayload(await useCase(context.session, input, context.mintApiKey));
