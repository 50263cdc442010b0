import { startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { mintApiKey } from '../auth/api-key';
import { mintCalendarToken } from '../auth/calendar-token';
import { authenticate, type Credentials } from '../auth/caller';
import { writePictureLink } from '../auth/picture-link';
import { createTokenVerifier } from '../auth/token';
import { createDocumentClient } from '../data/client';
import { createDirectory } from '../data/directory';
import { createMeter, type Meter } from '../data/meter';
import { createStore } from '../data/store';
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
import { answerCalendar, isCalendar } from './calendar';
import { answerTo, createEventHandler, fitted, stackOf } from './failed-request';
import { webhookTools } from './webhook-tools';

export interface HandlerOptions {
  environment: Environment;
  now?: Clock;
  /** Where log lines go; standard output when left out. */
  writeLog?: (line: string) => void;
}

export type Handler = (event: APIGatewayProxyEventV2, context?: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** Wires everything together. Made once a process; each call of the handler serves one request. */
export function createHandler({ environment, now = systemClock, writeLog }: HandlerOptions): Handler {
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
  const meters = new WeakMap<APIGatewayProxyEventV2, Meter>();

  const graphql = startServerAndCreateLambdaHandler(createServer(logger), createEventHandler(), {
    context: async ({ event }): Promise<RequestContext> => {
      const requestId = event.requestContext.requestId;
      const meter = meters.get(event) ?? createMeter();
      const table = tableFor(client, environment, meter);
      const directory = createDirectory(table);
      const time = now();
      const hasOutbox = environment.OUTBOX_INDEX === 'on';
      const storeOf = (agencyId: string) => createStore(table, agencyId, { hasOutbox });
      return new RequestContext({
        authenticate: () => authenticate(credentialsOf(event), { directory, tokens, now: time }),
        origin: originOf(event),
        report: (fault) => logger.error('fault', { requestId, stack: stackOf(fault) }),
        now: time,
        directory,
        storeOf,
        mintApiKey,
        mintCalendarToken,
        addressPicture: pictureAddresses(environment),
        readTables,
        writeCsv,
        webhooks: webhookTools(environment),
      });
    },
  });

  const toolsFor = (meter: Meter) => {
    const table = tableFor(client, environment, meter);
    const storeOf = (agencyId: string) => createStore(table, agencyId);
    return { directory: createDirectory(table), storeOf, now: now() };
  };

  return async (event, context) => {
    if (event.rawPath.endsWith('/health')) return { statusCode: 200, body: '{"status":"ok"}', headers: JSON_TYPE };
    const meter = createMeter();
    meters.set(event, meter);
    const started = performance.now();
    const { requestId } = event.requestContext;
    const calendar = isCalendar(event) && answerCalendar(event, toolsFor(meter));
    // The integration's promise form; it takes a callback as well, which Lambda on Node 24 no longer gives.
    const answered =
      calendar || (graphql(event, context as Context, () => undefined) as Promise<APIGatewayProxyStructuredResultV2>);
    const answer = fitted(await answered.catch((error: unknown) => answerTo(error, requestId, logger)));
    logger.info('request', {
      requestId,
      status: answer.statusCode,
      milliseconds: Math.round(performance.now() - started),
      ...meter.total(),
    });
    return answer;
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Few requests bring files, so what reads them is loaded with the first. */
const readTables: ReadTables = async (content) => (await import('../tabular/read-tables')).readTables(content);

const pictureAddresses = ({ PICTURE_SECRET, PUBLIC_URL }: Environment): AddressPicture | undefined =>
  PICTURE_SECRET !== undefined && PUBLIC_URL !== undefined
    ? (link) => `${PUBLIC_URL}/pictures/${writePictureLink(link, PICTURE_SECRET)}`
    : undefined;

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

let ready: Handler | undefined;

/** The Lambda. */
export const handler: Handler = (event, context) => {
  ready ??= createHandler({ environment: readEnvironment() });
  return ready(event, context);
};
