import type { MutationResolvers } from '../../generated/types.generated';

export const importNetworkExport: NonNullable<MutationResolvers['importNetworkExport']> = async (
  _parent,
  { input },
  context,
) => {
  // Few requests bring files: the headers of eleven formats in six languages are loaded with the first.
  const useCase = await import('../../../usecases/network-export/import-network-export');
  return { ...(await useCase.importNetworkExport(context.session, input, context.readTables)), query: {} };
};
