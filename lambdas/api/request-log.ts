import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Visitor } from '../auth/visitor';
import type { Consumption } from '../data/meter';
import type { Observation } from '../graphql/observation';
import type { Logger } from '../shared/logger';

/** A request that was answered. */
export interface Answered {
  event: Pick<APIGatewayProxyEventV2, 'rawPath' | 'requestContext'>;
  status: number;
  milliseconds: number;
  /** What it asked of the table. */
  consumption: Consumption;
  /** What finding out who calls asked of it before. */
  admission: Consumption;
  /** Left out for what is no GraphQL. */
  observation?: Observation;
  visitor?: Visitor;
}

export interface RequestLogOptions {
  logger: Logger;
  /** The stage that metrics are counted for; without one none are. */
  stage?: string;
  /** In milliseconds since 1970: CloudWatch takes nothing that seems older than two weeks. */
  now?: () => number;
}

/**
 * Writes one line a request. With a stage it is in CloudWatch's embedded metric format as well: the same line is log and
 * metrics, so that neither costs a request of its own. It holds no variables, credentials, addresses or names of people.
 */
export function createRequestLog({ logger, stage, now = Date.now }: RequestLogOptions): (request: Answered) => void {
  let coldStart = true;
  return (request) => {
    const { event, status, milliseconds, consumption, admission, observation, visitor } = request;
    const fields = observation?.fields ?? [];
    const errorCodes = observation?.errorCodes ?? [];
    logger.info('request', {
      requestId: event.requestContext.requestId,
      agencyId: visitor?.caller?.agencyId,
      caller: callerKind(visitor),
      ...(fields.length > 1 && { fields: fields.slice(0, MOST_FIELDS) }),
      operation: operationOf(event, fields),
      status,
      ...(errorCodes.length > 0 && { errorCodes }),
      milliseconds,
      ...consumption,
      admission,
      ...(coldStart && { coldStart }),
      ...(stage !== undefined && metricsOf(request, stage, isFault(status, errorCodes), now())),
    });
    coldStart = false;
  };
}

const MOST_FIELDS = 10;

const callerKind = (visitor: Visitor | undefined): 'KEY' | 'MEMBER' | 'PERSON' | 'STRANGER' => {
  if (!visitor) return 'STRANGER';
  if (visitor.apiKey) return 'KEY';
  return visitor.caller ? 'MEMBER' : 'PERSON';
};

/** Under how many names requests are counted is limited by the schema: nobody can make up more of them. */
function operationOf({ rawPath }: Pick<APIGatewayProxyEventV2, 'rawPath'>, [first, ...others]: string[]): string {
  if (rawPath.startsWith('/calendar/')) return 'calendar';
  if (first === undefined) return 'none';
  return others.length === 0 ? first : `${first.split('.')[0]} of several fields`;
}

/** What went wrong on our side; a refusal is none. */
const isFault = (status: number, errorCodes: readonly string[]): boolean =>
  status >= 500 || errorCodes.includes('INTERNAL_SERVER_ERROR');

/** What is counted for each request; the dashboard shows all of it. */
export const METRICS = [
  { Name: 'Requests', Unit: 'Count' },
  { Name: 'Errors', Unit: 'Count' },
  { Name: 'LatencyMs', Unit: 'Milliseconds' },
  { Name: 'ReadUnits', Unit: 'Count' },
  { Name: 'WriteUnits', Unit: 'Count' },
];

const metricsOf = ({ milliseconds, consumption, admission }: Answered, stage: string, fault: boolean, at: number) => ({
  _aws: {
    Timestamp: at,
    CloudWatchMetrics: [{ Namespace: 'Resonance', Dimensions: [['stage'], ['stage', 'operation']], Metrics: METRICS }],
  },
  stage,
  Requests: 1,
  Errors: Number(fault),
  LatencyMs: milliseconds,
  ReadUnits: consumption.readUnits + admission.readUnits,
  WriteUnits: consumption.writeUnits + admission.writeUnits,
});
