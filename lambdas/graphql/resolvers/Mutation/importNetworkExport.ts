import { importNetworkExport as useCase } from '../../../usecases/network-export/import-network-export';
import type { MutationResolvers } from '../../generated/types.generated';

export const importNetworkExport: NonNullable<MutationResolvers['importNetworkExport']> = async (
  _parent,
  { input },
  context,
) => ({ ...(await useCase(context.session, input, context.readTables)), query: {} });
