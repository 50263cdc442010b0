import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { TableFunction } from '../functions/table-function';
import { onTable } from '../functions/table-rights';
import type { Settings } from '../settings';

export interface FanOutFunctionProps {
  settings: Settings;
  table: ITableV2;
  /** Where the messages go. */
  queue: IQueue;
  /** Where changes go that no messages could be made of. */
  deadLetters: IQueue;
}

/** The Lambda that makes messages for webhooks of what the table's stream tells. */
export class FanOutFunction extends TableFunction {
  constructor(scope: Construct, id: string, { settings, table, queue, deadLetters }: FanOutFunctionProps) {
    const streamArn = streamOf(table);
    super(scope, id, {
      settings,
      table,
      entry: 'lambdas/events/fan-out-handler.ts',
      timeout: Duration.minutes(1),
      rights: [
        onTable(table, ['Query']),
        readingStream(streamArn),
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn, deadLetters.queueArn] }),
      ],
      environment: { DELIVERY_QUEUE_URL: queue.queueUrl },
      whoCalls: 'The stream of the table calls this one, and what it cannot do goes to the dead letters of the stream.',
    });
    const mapping = new EventSourceMapping(this, 'Stream', {
      target: this.lambda,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      // Most changes tell nothing: they do not even start the function, and cost nothing.
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { NewImage: { events: FilterRule.exists() } },
        }),
      ],
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(1),
      reportBatchItemFailures: true,
      // One change that cannot be read is found by halves, given up after a day, and holds up its shard no longer than that.
      bisectBatchOnError: true,
      maxRecordAge: Duration.hours(24),
      onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
    });
    // Lambda looks whether the role can read the stream when the mapping is made.
    mapping.node.addDependency(this.role);
  }
}

function streamOf({ tableStreamArn }: ITableV2): string {
  if (tableStreamArn === undefined) throw new Error('The table has no stream.');
  return tableStreamArn;
}

const readingStream = (streamArn: string): PolicyStatement =>
  new PolicyStatement({
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    resources: [streamArn],
  });
