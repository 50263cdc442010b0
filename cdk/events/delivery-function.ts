import { Duration, Validations } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { TableFunction } from '../functions/table-function';
import { ITEM_ACTIONS, onTable } from '../functions/table-rights';
import type { Settings } from '../settings';

export interface DeliveryFunctionProps {
  settings: Settings;
  table: ITableV2;
  /** Where the messages come from. */
  queue: IQueue;
  /** Opens the secrets that webhooks are signed with: a reference, never the text itself. */
  webhookKey: string;
}

/** The Lambda that delivers to the webhooks of partners. */
export class DeliveryFunction extends TableFunction {
  constructor(scope: Construct, id: string, { settings, table, queue, webhookKey }: DeliveryFunctionProps) {
    super(scope, id, {
      settings,
      table,
      entry: 'lambdas/events/delivery-handler.ts',
      timeout: Duration.minutes(2),
      rights: [onTable(table, ITEM_ACTIONS), receivingFrom(queue)],
      environment: { DELIVERY_QUEUE_URL: queue.queueUrl, WEBHOOK_SECRET_KEY: webhookKey },
      whoCalls:
        'Its queue calls this one, and what it cannot do stays in the queue or goes to the dead letters of that.',
    });
    const mapping = new EventSourceMapping(this, 'Queue', {
      target: this.lambda,
      eventSourceArn: queue.queueArn,
      batchSize: 5,
      reportBatchItemFailures: true,
      maxConcurrency: settings.deliveriesAtOnce,
    });
    mapping.node.addDependency(this.role);
    Validations.of(mapping).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: 'A queue has dead letters of its own, and Lambda offers no others for one.',
    });
  }
}

const receivingFrom = (queue: IQueue): PolicyStatement =>
  new PolicyStatement({
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'],
    resources: [queue.queueArn],
  });
