import type { GraphQLObjectType } from 'graphql';
import type { Api, Client } from './api';
import { goodInputs } from './good-inputs';
import { settle } from './one-of-each';
import { printedSchema, type Ids } from './schema-samples';

/** An agency that has one of everything, and an input for each mutation that is a good one there. */
export interface Everything {
  client: Client;
  ids: Ids;
  good: Record<string, object>;
}

export async function prepareEverything(api: Api): Promise<Everything> {
  const client = await api.agency();
  const { ids, otherProfile } = await settle(client);
  return { client, ids, good: goodInputs(ids, otherProfile) };
}

/** They end something that the others need. */
const LAST = /^(abandon|archive|remove|revoke|delete|cancel|startNext|finish|saveFramework)/;

/** Of an archived brand nothing else changes. */
const placeOf = (name: string): number => (name === 'archiveBrand' ? 2 : LAST.test(name) ? 1 : 0);

/** The fields of the root types that take arguments, in an order in which all of them find what they need. */
export function fieldsInOrder(...roots: ('query' | 'mutation')[]) {
  const schema = printedSchema();
  const types = { query: schema.getQueryType(), mutation: schema.getMutationType() };
  const fields = roots.flatMap((root) =>
    Object.values((types[root] as GraphQLObjectType).getFields()).filter(({ args }) => args.length > 0),
  );
  return fields.toSorted((one, other) => placeOf(one.name) - placeOf(other.name));
}
