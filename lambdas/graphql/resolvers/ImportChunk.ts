import type { ImportChunkResolvers } from '../generated/types.generated';

export const ImportChunk: ImportChunkResolvers = {
  fingerprint: ({ rows }) => rows.fingerprint,
  applied: ({ status }) => status === 'APPLIED',
};
