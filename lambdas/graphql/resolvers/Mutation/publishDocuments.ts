import { publishDocuments as useCase } from '../../../usecases/document/publish-documents';
import { createDocumentCheck } from '../../documents/check';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const publishDocuments: NonNullable<MutationResolvers['publishDocuments']> = async (
  _parent,
  { input },
  { session },
  { schema },
) => payload('publication', await useCase(session, input, createDocumentCheck(schema)));
