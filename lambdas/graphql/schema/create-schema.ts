import { buildASTSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import packed from '../../../schema/generated/schema.graphql?syntax';
import { resolvers as generated } from '../generated/resolvers.generated';
import type { Resolvers } from '../generated/types.generated';
import { attachResolvers } from './attach-resolvers';
import { unpack } from './unpack';

/**
 * The schema with its resolvers, before anything is guarded. The text was checked when it was bundled, so that a cold start
 * does not do so again; descriptions follow with the first introspection (`describe`).
 */
export function createSchema(resolvers: Resolvers = generated): GraphQLSchema {
  const tree = JSON.parse(unpack(packed)) as DocumentNode;
  return attachResolvers(buildASTSchema(tree, { assumeValid: true, assumeValidSDL: true }), resolvers);
}
