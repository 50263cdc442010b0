import { QueryDefinition, QueryString } from 'aws-cdk-lib/aws-logs';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const OF_REQUESTS = 'event = "request"';
const UNITS = ['readUnits + admission.readUnits as reads', 'writeUnits + admission.writeUnits as writes'];

/** Requests together by one of their fields: how many, how they ended, how long they took and what they asked of the table. */
const requestsBy = (field: string, sort: string): QueryString =>
  new QueryString({
    fields: [field, 'milliseconds', 'Errors', 'Limited', ...UNITS],
    filterStatements: [OF_REQUESTS],
    statsStatements: [
      [
        'count(*) as requests',
        'sum(Errors) as faults',
        'sum(Limited) as limited',
        'pct(milliseconds, 50) as p50',
        'pct(milliseconds, 99) as p99',
        'sum(reads) as readUnits',
        `sum(writes) as writeUnits by ${field}`,
      ].join(', '),
    ],
    sort: `${sort} desc`,
    limit: 100,
  });

/** What is asked of the API's log, where each request has its line (`lambdas/api/request-log.ts`): paid by what they read. */
export const QUERIES = {
  operations: requestsBy('operation', 'requests'),
  agencies: requestsBy('agencyId', 'writeUnits'),
  faults: new QueryString({
    filterStatements: ['level = "error"'],
    statsStatements: ['count(*) as faults, latest(requestId) as latestRequest by stack'],
    sort: 'faults desc',
    limit: 20,
  }),
  slowest: new QueryString({
    fields: ['@timestamp', 'requestId', 'agencyId', 'operation', 'milliseconds', 'roundTrips', 'coldStart'],
    filterStatements: [OF_REQUESTS],
    sort: 'milliseconds desc',
    limit: 50,
  }),
};

/** Keeps them where Logs Insights lists saved queries: `resonance-<stage>/<name>`. */
export function saveQueries(scope: Construct, { stage, logGroup }: { stage: string; logGroup: ILogGroup }): void {
  for (const [name, queryString] of Object.entries(QUERIES)) {
    new QueryDefinition(scope, `Query-${name}`, {
      queryDefinitionName: `resonance-${stage}/${name}`,
      queryString,
      logGroups: [logGroup],
    });
  }
}
