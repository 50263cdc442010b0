import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as apolloModule from '@apollo/server';
import type * as graphqlModule from 'graphql';
import type { Workload } from './workloads';

/*
 * Other servers on the same schema, each as its documentation has it. They are packages of the bench alone, and are loaded when it
 * runs; all in one form, so that there is one graphql among them.
 */

const SCHEMA = readFileSync(resolve(__dirname, '../../schema/generated/schema.graphql'), 'utf8');
const load = createRequire(__filename);

export interface Server {
  name: string;
  /** Takes and gives the body of a request as it is on the wire. */
  send(body: string): Promise<string>;
}

/** Resolvers of root fields. */
export type Roots = Record<Workload['root'], Record<string, () => unknown>>;

export interface PeerOptions {
  /** By type and field. */
  resolvers: Record<string, object>;
  /** What the resolvers of one request share; an empty object when left out. */
  newContext?: () => Promise<object>;
}

/** A workload with the data that it is answered with. */
export interface Answered extends Workload {
  data: Record<string, unknown>;
}

/** Resolvers of root fields that give what they were answered with as finished objects, after some work if there is any. */
export function finished(answered: readonly Answered[], work?: () => Promise<unknown>): Roots {
  const roots: Roots = { Query: {}, Mutation: {} };
  for (const { root, data } of answered) {
    for (const [field, read] of Object.entries(data).filter(([name]) => name !== '__typename')) {
      const value = withListsInCommon(read);
      roots[root][field] = work ? () => work().then(() => value) : () => value;
    }
  }
  return roots;
}

/** Rows whose use case gives them one list, such as an axis of dates, have it in common again: each was read with a copy of it. */
function withListsInCommon(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  const [first] = rows as Record<string, unknown>[];
  return (rows as Record<string, unknown>[]).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => {
        const isCopy = Array.isArray(value) && JSON.stringify(value) === JSON.stringify(first?.[key]);
        return [key, isCopy ? first?.[key] : value];
      }),
    ),
  );
}

interface Executable {
  schema: graphqlModule.GraphQLSchema;
  newContext(): Promise<object>;
}

interface Envelope {
  query: string;
  variables: Record<string, unknown>;
}

type Send = Server['send'];

const read = (body: string): Envelope => JSON.parse(body) as Envelope;

interface ToolsLike {
  makeExecutableSchema(options: object): graphqlModule.GraphQLSchema;
}

/** What no server can do without. */
export const PRINTING = 'printing alone';

/** Prints finished objects, and looks at nothing of a request but which one it is. */
export function openPrinting(answered: readonly Answered[]): Server {
  const dataOf = new Map(answered.map(({ body, data }) => [body, data]));
  return { name: PRINTING, send: async (body) => JSON.stringify({ data: dataOf.get(body) }) };
}

/** Opens one of `PEER_NAMES`. */
export async function openPeer(
  name: string,
  { resolvers, newContext = async () => ({}) }: PeerOptions,
): Promise<Server> {
  const open = PEERS[name];
  if (!open) throw new Error(`There is no peer ${name}.`);
  const { makeExecutableSchema } = load('@graphql-tools/schema') as ToolsLike;
  return { name, send: await open({ schema: makeExecutableSchema({ typeDefs: SCHEMA, resolvers }), newContext }) };
}

async function plain({ schema, newContext }: Executable): Promise<Send> {
  const { graphql } = load('graphql') as typeof graphqlModule;
  return async (body) => {
    const { query, variables } = read(body);
    const contextValue = await newContext();
    return JSON.stringify(await graphql({ schema, source: query, contextValue, variableValues: variables }));
  };
}

async function apollo({ schema, newContext }: Executable): Promise<Send> {
  const { ApolloServer, HeaderMap } = load('@apollo/server') as typeof apolloModule;
  const server = new ApolloServer({ schema });
  await server.start();
  const headers = new HeaderMap([['content-type', 'application/json']]);
  return async (text) => {
    const { body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(text) },
      context: newContext,
    });
    if (body.kind !== 'complete') throw new Error('Apollo answers in parts.');
    return body.string;
  };
}

interface YogaLike {
  createYoga(options: object): { fetch(url: string, init: object): Promise<Response> };
}

type Execute = (args: object) => Promise<unknown>;
interface ExecutingYoga {
  executeFn: Execute;
  setExecuteFn(execute: Execute): void;
}

async function yoga({ schema, newContext }: Executable): Promise<Send> {
  const { createYoga } = load('graphql-yoga') as YogaLike;
  // Its own way would copy the context's properties, and leave out what the class of a context has.
  const bringContext = {
    onExecute: ({ executeFn, setExecuteFn }: ExecutingYoga) =>
      setExecuteFn(async (args) => executeFn({ ...args, contextValue: await newContext() })),
  };
  const server = createYoga({ schema, plugins: [bringContext], logging: false });
  const headers = { 'content-type': 'application/json' };
  return async (body) => (await server.fetch('http://localhost/graphql', { method: 'POST', headers, body })).text();
}

interface FastifyLike {
  register(plugin: unknown, options: object): void;
  ready(): Promise<void>;
  graphql(query: string, context: object, variables: object): Promise<object>;
}

async function mercurius({ schema, newContext }: Executable): Promise<Send> {
  const app = (load('fastify') as () => FastifyLike)();
  app.register(load('mercurius'), { schema, jit: 1 });
  await app.ready();
  return async (body) => {
    const { query, variables } = read(body);
    return JSON.stringify(await app.graphql(query, await newContext(), variables));
  };
}

const PEERS: Record<string, (executable: Executable) => Promise<Send>> = {
  'Apollo by default': apollo,
  Yoga: yoga,
  'mercurius with JIT': mercurius,
  'graphql-js': plain,
};
export const PEER_NAMES = Object.keys(PEERS);
