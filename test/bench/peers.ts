import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as apolloModule from '@apollo/server';
import type * as graphqlModule from 'graphql';

/*
 * Other servers on the same schema. Each answers from the data that this project answered with, read by default resolvers:
 * they have nothing to look up, to compute or to guard. One of them a second time with this project's resolvers over the same
 * store: what a server by default comes to that does the same work, still without guards and limits.
 */

const SCHEMA = readFileSync(resolve(__dirname, '../../schema/generated/schema.graphql'), 'utf8');
const load = createRequire(__filename);

export interface Peer {
  name: string;
  run(query: string, variables: Record<string, unknown>): Promise<string>;
}

/** What a server needs to answer as this project does. */
export interface SameWork {
  resolvers: Record<string, object>;
  admitted(): Promise<object>;
}

export async function openPeers(data: Record<string, unknown>, work: SameWork): Promise<Peer[]> {
  return [await apollo(data), await apolloAtWork(work), await yoga(data), await mercurius(data), plain(data)];
}

function plain(rootValue: object): Peer {
  const { buildSchema, graphql } = load('graphql') as typeof graphqlModule;
  const schema = buildSchema(SCHEMA);
  return {
    name: 'graphql-js',
    run: async (source, variableValues) => JSON.stringify(await graphql({ schema, source, rootValue, variableValues })),
  };
}

async function apollo(rootValue: object): Promise<Peer> {
  const { ApolloServer } = load('@apollo/server') as typeof apolloModule;
  const server = new ApolloServer({ typeDefs: SCHEMA, rootValue: () => rootValue });
  await server.start();
  return {
    name: 'Apollo by default',
    run: async (query, variables) => {
      const { body } = await server.executeOperation({ query, variables });
      return JSON.stringify(body.kind === 'single' ? body.singleResult : body);
    },
  };
}

async function apolloAtWork({ resolvers, admitted }: SameWork): Promise<Peer> {
  const { ApolloServer } = load('@apollo/server') as typeof apolloModule;
  // A scalar is known by its class, which is another one here: it is given by what it does.
  const plainly = Object.entries(resolvers).map(([name, given]) => [
    name,
    'parseLiteral' in given ? { ...given } : given,
  ]);
  const server = new ApolloServer({ typeDefs: SCHEMA, resolvers: Object.fromEntries(plainly) as never });
  await server.start();
  return {
    name: 'Apollo with these resolvers',
    run: async (query, variables) => {
      const { body } = await server.executeOperation({ query, variables }, { contextValue: await admitted() });
      return JSON.stringify(body.kind === 'single' ? body.singleResult : body);
    },
  };
}

interface YogaLike {
  createSchema(options: object): object;
  createYoga(options: object): { fetch(url: string, init: object): Promise<Response> };
}

async function yoga(root: object): Promise<Peer> {
  const { createSchema, createYoga } = load('graphql-yoga') as YogaLike;
  const server = createYoga({
    schema: createSchema({ typeDefs: SCHEMA }),
    rootValue: root,
    logging: false,
    plugins: [
      {
        onExecute: ({ args }: { args: { rootValue: object } }) => {
          args.rootValue = root;
        },
      },
    ],
  });
  return {
    name: 'Yoga',
    run: async (query, variables) => {
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json' };
      return (await server.fetch('http://localhost/graphql', { method: 'POST', headers, body })).text();
    },
  };
}

interface FastifyLike {
  register(plugin: unknown, options: object): void;
  ready(): Promise<void>;
  graphql(query: string, context: null, variables: object): Promise<object>;
}

async function mercurius(root: object): Promise<Peer> {
  const fastify = load('fastify') as () => FastifyLike;
  const app = fastify();
  const resolvers = {
    Query: Object.fromEntries(
      Object.keys(root)
        .filter((field) => field !== '__typename')
        .map((field) => [field, () => root[field as never]]),
    ),
  };
  app.register(load('mercurius'), { schema: SCHEMA, resolvers, jit: 1 });
  await app.ready();
  return {
    name: 'mercurius with JIT',
    run: async (query, variables) => JSON.stringify(await app.graphql(query, null, variables)),
  };
}
