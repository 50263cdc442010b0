import { unpublishDocuments as useCase } from '../../../usecases/document/unpublish-documents';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const unpublishDocuments: NonNullable<MutationResolvers['unpublishDocuments']> = async (
  _parent,
  { input },
  { session },
) => payload('hashes', await useCase(session, input));
