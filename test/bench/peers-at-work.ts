import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as apolloModule from '@apollo/server';
import type * as graphqlModule from 'graphql';

/*
 * Other servers on the same schema that do the same work as this project before they answer, and answer from what it answered.
 * All take the body of a POST as text and give one, so that reading the request is part of what is measured.
 */

const SCHEMA = readFileSync(resolve(__dirname, '../../schema/generated/schema.graphql'), 'utf8');
const load = createRequire(__filename);

export interface Server {
  name: string;
  /** Takes and gives the body of a request as it is on the wire. */
  send(body: string): Promise<string>;
}

/** What a root field does before it is answered. */
export type Work = (args: { input?: unknown }) => Promise<unknown>;

export interface PeerOptions {
  operation: 'Query' | 'Mutation';
  /** What the root fields are answered with. */
  data: Record<string, unknown>;
  work: Work;
}

type Resolvers = Record<string, Record<string, (parent: unknown, args: { input?: unknown }) => Promise<unknown>>>;

interface Envelope {
  query: string;
  variables: Record<string, unknown>;
}

const read = (body: string): Envelope => JSON.parse(body) as Envelope;

export async function openPeersAtWork({ operation, data, work }: PeerOptions): Promise<Server[]> {
  const answers = Object.entries(data).map(([field, value]) => [
    field,
    async (_parent: unknown, args: { input?: unknown }) => {
      await work(args);
      return value;
    },
  ]);
  const resolvers: Resolvers = { [operation]: Object.fromEntries(answers) };
  return [await apollo(resolvers), await yoga(resolvers), await mercurius(resolvers), plain(resolvers, operation)];
}

function plain(resolvers: Resolvers, operation: string): Server {
  const { buildSchema, graphql } = load('graphql') as typeof graphqlModule;
  const schema = buildSchema(SCHEMA);
  const rootValue = Object.fromEntries(
    Object.entries(resolvers[operation] ?? {}).map(([field, resolver]) => [
      field,
      (args: object) => resolver(undefined, args),
    ]),
  );
  return {
    name: 'graphql-js',
    async send(body) {
      const { query, variables } = read(body);
      return JSON.stringify(await graphql({ schema, source: query, rootValue, variableValues: variables }));
    },
  };
}

async function apollo(resolvers: Resolvers): Promise<Server> {
  const { ApolloServer, HeaderMap } = load('@apollo/server') as typeof apolloModule;
  const server = new ApolloServer({ typeDefs: SCHEMA, resolvers });
  await server.start();
  const headers = new HeaderMap([['content-type', 'application/json']]);
  return {
    name: 'Apollo by default',
    async send(text) {
      const { body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(text) },
        context: async () => ({}),
      });
      if (body.kind !== 'complete') throw new Error('Apollo answers in parts.');
      return body.string;
    },
  };
}

interface YogaLike {
  createSchema(options: object): object;
  createYoga(options: object): { fetch(url: string, init: object): Promise<Response> };
}

async function yoga(resolvers: Resolvers): Promise<Server> {
  const { createSchema, createYoga } = load('graphql-yoga') as YogaLike;
  const server = createYoga({ schema: createSchema({ typeDefs: SCHEMA, resolvers }), logging: false });
  const headers = { 'content-type': 'application/json' };
  return {
    name: 'Yoga',
    send: async (body) => (await server.fetch('http://localhost/graphql', { method: 'POST', headers, body })).text(),
  };
}

interface FastifyLike {
  register(plugin: unknown, options: object): void;
  ready(): Promise<void>;
  graphql(query: string, context: null, variables: object): Promise<object>;
}

async function mercurius(resolvers: Resolvers): Promise<Server> {
  const app = (load('fastify') as () => FastifyLike)();
  app.register(load('mercurius'), { schema: SCHEMA, resolvers, jit: 1 });
  await app.ready();
  return {
    name: 'mercurius with JIT',
    async send(body) {
      const { query, variables } = read(body);
      return JSON.stringify(await app.graphql(query, null, variables));
    },
  };
}
