import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { TABLE } from '../../lambdas/data/table';
import { ITEM_ACTIONS } from '../functions/table-rights';

const period = Duration.minutes(5);
const sum = { period, statistic: Stats.SUM };

/** Below so many requests or messages within a period, a share of them says nothing. */
const ENOUGH = 20;

/** What the handlers count, by its name there: see `lambdas/api/request-log.ts`. */
export const counted = (stage: string, metricName: 'Errors' | 'Limited'): Metric =>
  new Metric({ namespace: 'Resonance', metricName, dimensionsMap: { stage }, label: metricName, ...sum });

/**
 * How many per cent of the requests met a fault of ours. API Gateway knows of answers that never came, the handler of faults
 * within answers; an answer with status 500 is in both counts, so the larger one is taken.
 */
export const faultShare = (api: HttpApi, stage: string): MathExpression =>
  new MathExpression({
    expression: `IF(requests >= ${ENOUGH}, 100 * MAX([unanswered, FILL(answered, 0)]) / requests, 0)`,
    usingMetrics: {
      requests: api.metricCount(sum),
      unanswered: api.metricServerError(sum),
      answered: counted(stage, 'Errors'),
    },
    label: 'Faults (%)',
    period,
  });

/** A figure of several functions together. */
const together = (label: string, of: (lambda: IFunction) => Metric, functions: IFunction[]): MathExpression => {
  const metrics = functions.map((lambda, index) => [`${label.toLowerCase()}${index}`, of(lambda)] as const);
  return new MathExpression({
    expression: metrics.map(([id]) => id).join(' + '),
    usingMetrics: Object.fromEntries(metrics),
    label,
    period,
  });
};

export const errorsOf = (functions: IFunction[]): MathExpression =>
  together('Errors', (lambda) => lambda.metricErrors(sum), functions);

export const throttlesOf = (functions: IFunction[]): MathExpression =>
  together('Throttles', (lambda) => lambda.metricThrottles(sum), functions);

/** Requests that the table or its index refused for being too many. */
export const tableThrottles = (table: ITableV2): MathExpression => {
  const ofIndex = { TableName: table.tableName, GlobalSecondaryIndexName: TABLE.index.name };
  const usingMetrics = {
    reads: table.metric('ReadThrottleEvents', sum),
    writes: table.metric('WriteThrottleEvents', sum),
    indexReads: new Metric({
      namespace: 'AWS/DynamoDB',
      metricName: 'ReadThrottleEvents',
      dimensionsMap: ofIndex,
      ...sum,
    }),
    indexWrites: new Metric({
      namespace: 'AWS/DynamoDB',
      metricName: 'WriteThrottleEvents',
      dimensionsMap: ofIndex,
      ...sum,
    }),
  };
  return new MathExpression({
    expression: 'SUM([FILL(reads, 0), FILL(writes, 0), FILL(indexReads, 0), FILL(indexWrites, 0)])',
    usingMetrics,
    label: 'Throttled by the table',
    period,
  });
};

/** DynamoDB's own failures, over all operations that the functions send. */
export const tableFaults = (table: ITableV2) =>
  table.metricSystemErrorsForOperations({
    operations: [Operation.TRANSACT_WRITE_ITEMS, Operation.BATCH_EXECUTE_STATEMENT, ...ITEM_OPERATIONS],
    ...sum,
  });

const ITEM_OPERATIONS = Object.values(Operation).filter((operation) =>
  (ITEM_ACTIONS as readonly string[]).includes(operation),
);

/** How many per cent of the attempts to deliver failed: a message that was received and is still there. */
export const failedAttempts = (queue: IQueue): MathExpression =>
  new MathExpression({
    expression: `IF(received >= ${ENOUGH}, 100 * (received - deleted) / received, 0)`,
    usingMetrics: {
      received: queue.metricNumberOfMessagesReceived({ ...sum, period: Duration.hours(1) }),
      deleted: queue.metricNumberOfMessagesDeleted({ ...sum, period: Duration.hours(1) }),
    },
    label: 'Failed attempts (%)',
    period: Duration.hours(1),
  });
