import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Consumption } from '../../lambdas/data/meter';
import { loadApi } from '../../lambdas/local/bundle';
import type { Environment } from '../../lambdas/shared/environment';
import { openDataDirectory } from '../../lambdas/local/data-directory';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, openIssuer } from '../../lambdas/local/issuer';
import { readServices, TEST_TABLE, testDirectory } from './services';

/** What a GraphQL request gives back, with the parts that tests look at. */
export interface Answer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests assert on the shape they asked for
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: { cost?: { requested: number; actual: number; remaining: number | null; resetsAt: string | null } };
  headers: Record<string, unknown>;
  /** Of the body, as it is sent. */
  bytes: number;
}

/** Somebody who calls the API. */
export interface Client {
  /** Runs a document and gives its whole answer, errors included. */
  query(document: string, variables?: object, operationName?: string): Promise<Answer>;
  /** Sends a body as it is. */
  send(body: string, headers?: Record<string, string>): Promise<Answer>;
  agencyId: string;
  email?: string;
  /** A new member of the same agency. */
  as(role: string, more?: { brandIds?: string[]; approverGroup?: string }): Promise<Client>;
  /** A partner's program of the same agency. */
  key(input: {
    scopes: string[];
    mode?: 'LIVE' | 'TEST';
    brandIds?: string[];
  }): Promise<Client & { secret: string; keyId: string }>;
  /** What the last request asked of the table; finding out who calls apart. */
  last(): Consumption & { admission: Consumption };
}

export const TEST_WEBHOOK_KEY = 'a key for the secrets of webhooks in tests';
const UNLIMITED = 1_000_000_000;

let people = 0;

export interface ApiOptions {
  /** Another way to the engine, such as one that fails at random; faults are expected then and only logged. */
  endpoint?: string;
  /** What else the API is told by its environment. */
  environment?: Partial<Environment>;
}

/**
 * The API as it is deployed, on the real engine, in this process. The clock stands still until a test moves it.
 */
export async function startApi({ endpoint, environment }: ApiOptions = {}) {
  const services = readServices();
  const issuer = await openIssuer(openDataDirectory(testDirectory.path));
  const logs: Record<string, unknown>[] = [];
  let now = new Date('2026-09-15T10:00:00Z');
  const handler = loadApi(services.bundles.api).createHandler({
    environment: {
      TABLE_NAME: TEST_TABLE,
      DYNAMODB_ENDPOINT: endpoint ?? services.endpoint,
      AWS_REGION: 'eu-west-1',
      TOKEN_ISSUER: LOCAL_ISSUER,
      TOKEN_AUDIENCE: LOCAL_AUDIENCE,
      TOKEN_JWKS_URI: services.jwksUri,
      LOG_LEVEL: 'info',
      WEBHOOK_SECRET_KEY: TEST_WEBHOOK_KEY,
      WEBHOOK_TARGETS: 'local',
      OUTBOX_INDEX: 'off',
      EXECUTION: services.execution,
      // The clock stands still, so that all that a test does falls into one minute.
      RATE_LIMIT_KEY: UNLIMITED,
      RATE_LIMIT_AGENCY: UNLIMITED,
      ...environment,
    },
    now: () => now,
    writeLog: (line) => {
      const entry = JSON.parse(line);
      logs.push(entry);
      if (entry.level === 'error' && !endpoint) process.stderr.write(`${entry.stack ?? line}\n`);
    },
  });

  async function send(body: string, headers: Record<string, string>): Promise<Answer> {
    const answer = await handler(postEvent(body, headers));
    const content = JSON.parse(answer.body ?? 'null');
    return {
      status: answer.statusCode ?? 0,
      data: content?.data,
      errors: content?.errors,
      extensions: content?.extensions,
      headers: answer.headers ?? {},
      bytes: Buffer.byteLength(answer.body ?? ''),
    };
  }

  function client(credentials: Record<string, string>, agencyId: string, email?: string): Client {
    const self: Client = {
      agencyId,
      email,
      send: (body, headers = {}) => send(body, { ...credentials, ...headers }),
      query: (query, variables, operationName) =>
        send(JSON.stringify({ query, variables, operationName }), credentials),
      async as(role, more = {}) {
        const invited = newEmail(role);
        await must(
          self,
          'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { userErrors { message } } }',
          {
            input: { email: invited, role, ...more },
          },
        );
        return client(await tokenOf(invited, agencyId), agencyId, invited);
      },
      async key(input) {
        const { createApiKey } = await must(
          self,
          'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id } userErrors { message } } }',
          { input: { name: 'test', ...input } },
        );
        return Object.assign(client({ 'x-api-key': createApiKey.secret }, agencyId), {
          secret: createApiKey.secret as string,
          keyId: createApiKey.apiKey.id as string,
        });
      },
      last() {
        const { requests, roundTrips, readUnits, writeUnits, admission } = logs.findLast(
          ({ event }) => event === 'request',
        ) as unknown as Consumption & { admission: Consumption };
        return { requests, roundTrips, readUnits, writeUnits, admission };
      },
    };
    return self;
  }

  const tokenOf = async (email: string, agencyId?: string): Promise<Record<string, string>> => ({
    authorization: `Bearer ${await issuer.issueToken({ email })}`,
    ...(agencyId && { 'x-agency-id': agencyId }),
  });

  return {
    handler,
    logs,
    clock: {
      now: () => now,
      /** Moves the time that the API sees. */
      set(instant: string) {
        now = new Date(instant);
      },
    },
    stranger: client({}, ''),
    /** A signed-in person who belongs to no agency. */
    async person(email = newEmail('person')): Promise<Client> {
      return client(await tokenOf(email), '', email);
    },
    /** Somebody who was made a member of an agency elsewhere. */
    async member(email: string, agencyId: string): Promise<Client> {
      return client(await tokenOf(email, agencyId), agencyId, email);
    },
    /** The owner of a new agency. */
    async agency(input: object = {}): Promise<Client> {
      const email = newEmail('owner');
      const slug = `a-${unique()}`;
      const { createAgency } = await must(
        client(await tokenOf(email), '', email),
        'mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { agency { id } userErrors { message } } }',
        { input: { name: slug, slug, timeZone: 'Europe/Madrid', currency: 'EUR', ...input } },
      );
      return client(await tokenOf(email, createAgency.agency.id), createAgency.agency.id, email);
    },
  };
}

/** Asks for an address of the API other than GraphQL's, without credentials. */
export async function get({ handler }: Pick<Api, 'handler'>, path: string, method = 'GET') {
  const event = postEvent('', {});
  const { requestContext } = event;
  const answer = await handler({
    ...event,
    rawPath: path,
    requestContext: { ...requestContext, http: { ...requestContext.http, method, path } },
  });
  return { status: answer.statusCode ?? 0, headers: answer.headers ?? {}, body: answer.body ?? '' };
}

/** Throws what the API logged as a fault of its own, if anything: for the end of tests that attack it. */
export function mustHaveNoFaults({ logs }: Pick<Api, 'logs'>): void {
  const faults = logs.filter(({ level }) => level === 'error');
  if (faults.length > 0) throw new Error(`The API logged faults:\n${JSON.stringify(faults, null, 2)}`);
}

export type Api = Awaited<ReturnType<typeof startApi>>;

/** Runs a document that has to succeed, and gives its data. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests assert on the shape they asked for
export async function must(caller: Pick<Client, 'query'>, document: string, variables?: object): Promise<any> {
  const { data, errors } = await caller.query(document, variables);
  const failures = [
    ...(errors ?? []),
    ...Object.values((data ?? {}) as Record<string, { userErrors?: unknown[] } | null>).flatMap(
      (one) => one?.userErrors ?? [],
    ),
  ];
  if (failures.length > 0) throw new Error(`${document}\n${JSON.stringify(failures, null, 2)}`);
  return data;
}

/** Of one length, so that what is stored and answered is of one size. */
const unique = (): string =>
  [String(process.pid).padStart(7, '0'), Date.now().toString(36), String((people += 1)).padStart(4, '0')].join('-');
const newEmail = (what: string): string => `${what.toLowerCase()}-${unique()}@example.com`;

let requests = 0;

/** A request as API Gateway hands it to the Lambda. */
export function postEvent(body: string, headers: Record<string, string>): APIGatewayProxyEventV2 {
  requests += 1;
  return {
    version: '2.0',
    routeKey: 'POST /graphql',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', ...headers },
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: 'localhost',
      domainPrefix: 'test',
      http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: `test-${requests}`,
      routeKey: 'POST /graphql',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body,
    isBase64Encoded: false,
  };
}
