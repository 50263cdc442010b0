import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { mintApiKey } from '../auth/api-key';
import { mintCalendarToken } from '../auth/calendar-token';
import { authenticate, type Credentials } from '../auth/caller';
import { writePictureLink } from '../auth/picture-link';
import { createTokenVerifier } from '../auth/token';
import { createAssumeTenant } from '../data/assume-tenant';
import { createDocumentClient } from '../data/client';
import { createDirectory } from '../data/directory';
import { createMeter, type Meter } from '../data/meter';
import { createStore } from '../data/store';
import { createTenantClients } from '../data/tenant-clients';
import { TableAccess } from '../data/table-access';
import { RequestContext } from '../graphql/context';
import { createServer } from '../graphql/server';
import { systemClock, type Clock } from '../shared/clock';
import { readEnvironment, type Environment } from '../shared/environment';
import { createLogger } from '../shared/logger';
import type { Origin } from '../usecases/journal/mutation';
import type { AddressPicture } from '../usecases/integration-model/link-picture';
import type { ReadTables } from '../usecases/ports/tables';
import { writeCsv } from '../tabular/write-csv';
import type * as calendar from './calendar';
import { behindEdge } from './behind-edge';
import { answerTo, fitted, stackOf } from './failed-request';
import { createGraphqlAnswerer } from './graphql';
import type { HttpHandler } from './http-handler';
import { createRequestLog } from './request-log';
import { webhookTools } from './webhook-tools';

export interface HandlerOptions {
  environment: Environment;
  now?: Clock;
  /** Where log lines go; standard output when left out. */
  writeLog?: (line: string) => void;
}

/** Wires everything together. Made once a process; each call of the handler serves one request. */
export function createHandler({ environment, now = systemClock, writeLog }: HandlerOptions): HttpHandler {
  const logger = createLogger(environment.LOG_LEVEL, writeLog);
  const client = createDocumentClient({
    tableName: environment.TABLE_NAME,
    region: environment.AWS_REGION,
    endpoint: environment.DYNAMODB_ENDPOINT,
  });
  const tokens = createTokenVerifier({
    issuer: environment.TOKEN_ISSUER,
    audience: environment.TOKEN_AUDIENCE,
    jwksUri: environment.TOKEN_JWKS_URI,
  });
  const writeRequest = createRequestLog({ logger, stage: environment.STAGE });
  const meters = new WeakMap<APIGatewayProxyEventV2, Meters>();
  const contexts = new WeakMap<APIGatewayProxyEventV2, RequestContext>();

  const clientOf = tenantClients(client, environment);
  const storesFor = (meter: Meter) => (agencyId: string) =>
    createStore(tableFor(clientOf(agencyId), environment, meter), agencyId, {
      hasOutbox: environment.OUTBOX_INDEX === 'on',
    });
  const limits = { key: environment.RATE_LIMIT_KEY, agency: environment.RATE_LIMIT_AGENCY };

  const contextOf = (event: APIGatewayProxyEventV2): RequestContext => {
    const requestId = event.requestContext.requestId;
    const { work, admission } = meters.get(event) ?? createMeters();
    const table = tableFor(client, environment, work);
    const entrance = createDirectory(tableFor(client, environment, admission));
    const time = now();
    const storeOf = storesFor(work);
    const context = new RequestContext({
      authenticate: (cost) =>
        authenticate(credentialsOf(event), { directory: entrance, tokens, now: time, cost, limits }),
      origin: originOf(event),
      idempotencyKey: event.headers['idempotency-key'],
      report: (fault, path) => logger.error('fault', { requestId, path, stack: stackOf(fault) }),
      now: time,
      directory: createDirectory(table),
      storeOf,
      limits,
      mintApiKey,
      mintCalendarToken,
      addressPicture: pictureAddresses(environment),
      readTables,
      writeCsv,
      webhooks: webhookTools(environment),
    });
    contexts.set(event, context);
    return context;
  };
  const graphql = createGraphqlAnswerer(createServer(logger, environment.EXECUTION), contextOf);

  const toolsFor = (meter: Meter) => {
    const table = tableFor(client, environment, meter);
    return { directory: createDirectory(table), storeOf: storesFor(meter), now: now() };
  };

  return behindEdge(environment.ORIGIN_SECRET, async (event) => {
    if (event.rawPath.endsWith('/health')) return { statusCode: 200, body: '{"status":"ok"}', headers: JSON_TYPE };
    const { work, admission } = createMeters();
    meters.set(event, { work, admission });
    const started = performance.now();
    const { requestId } = event.requestContext;
    const calendar = event.rawPath.startsWith('/calendar/') && answerCalendar(event, toolsFor(work));
    const answered = calendar || graphql(event);
    const answer = fitted(await answered.catch((error: unknown) => answerTo(error, requestId, logger)));
    const milliseconds = Math.round(performance.now() - started);
    const context = contexts.get(event);
    writeRequest({
      event,
      status: answer.statusCode ?? 200,
      milliseconds,
      consumption: work.total(),
      admission: admission.total(),
      observation: context?.observation,
      visitor: context?.visitor,
    });
    return answer;
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Calendar programs do not wait for it, and nobody else asks for one. */
const answerCalendar: typeof calendar.answerCalendar = async (event, tools) =>
  (await import('./calendar')).answerCalendar(event, tools);

/** Few requests bring files, so what reads them is loaded with the first. */
const readTables: ReadTables = async (content) => (await import('../tabular/read-tables')).readTables(content);

const pictureAddresses = ({ PICTURE_SECRET, PUBLIC_URL }: Environment): AddressPicture | undefined =>
  PICTURE_SECRET !== undefined && PUBLIC_URL !== undefined
    ? (link) => `${PUBLIC_URL}/pictures/${writePictureLink(link, PICTURE_SECRET)}`
    : undefined;

/** The client for an agency's items: with its own credentials where there is a role for that, else everybody's. */
function tenantClients(
  client: DynamoDBDocumentClient,
  { TENANT_ROLE_ARN: roleArn, AWS_REGION: region }: Environment,
): (agencyId: string) => DynamoDBDocumentClient {
  if (roleArn === undefined) return () => client;
  return createTenantClients(client, createAssumeTenant({ roleArn, region }));
}

/** Finding out who calls is counted apart from what was done for them. */
interface Meters {
  work: Meter;
  admission: Meter;
}

const createMeters = (): Meters => ({ work: createMeter(), admission: createMeter() });

const tableFor = (client: DynamoDBDocumentClient, environment: Environment, meter: Meter) =>
  new TableAccess(client, environment.TABLE_NAME, meter);

const credentialsOf = ({ headers }: APIGatewayProxyEventV2): Credentials => ({
  authorization: headers.authorization,
  apiKey: headers['x-api-key'],
  agencyId: headers['x-agency-id'],
});

/** Longer ones say nothing more of who it is. */
const LONGEST_USER_AGENT = 200;

const originOf = ({ requestContext: { requestId, http } }: APIGatewayProxyEventV2): Origin => ({
  requestId,
  sourceIp: http.sourceIp,
  userAgent: http.userAgent?.slice(0, LONGEST_USER_AGENT),
});

let ready: HttpHandler | undefined;

/** The Lambda. */
export const handler: HttpHandler = (event, context) => {
  ready ??= createHandler({ environment: readEnvironment() });
  return ready(event, context);
};
