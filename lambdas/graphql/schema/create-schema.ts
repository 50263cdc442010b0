import definitions from '../../../schema/generated/schema.graphql?definitions';
import { resolvers as generated } from '../generated/resolvers.generated';
import type { Resolvers } from '../generated/types.generated';
import { LazySchema } from './lazy-schema';

/** The schema with its resolvers, each behind its guard; descriptions follow with the first introspection (`describe`). */
export const createSchema = (resolvers: Resolvers = generated): LazySchema => new LazySchema(definitions, resolvers);
