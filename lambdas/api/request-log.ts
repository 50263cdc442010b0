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
      ...(stage !== undefined && metricsOf(request, stage, now())),
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

/**
 * What only the handler knows: requests that met a fault of ours, also where HTTP calls the answer a success, and those that
 * were refused because their caller had no points left. Requests, times and units AWS counts for free. By operation and
 * agency all of it is asked of the log, because each name would be another metric to pay for.
 */
export const METRICS = [
  { Name: 'Errors', Unit: 'Count' },
  { Name: 'Limited', Unit: 'Count' },
];

function metricsOf({ status, observation }: Answered, stage: string, at: number) {
  const codes = observation?.errorCodes ?? [];
  return {
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [{ Namespace: 'Resonance', Dimensions: [['stage']], Metrics: METRICS }],
    },
    stage,
    Errors: Number(status >= 500 || codes.includes('INTERNAL_SERVER_ERROR')),
    Limited: Number(codes.includes('RATE_LIMITED')),
  };
}
