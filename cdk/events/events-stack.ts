import { Duration, Stack, Validations } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { DataStack } from '../data/data-stack';
import type { Settings } from '../settings';
import { DeliveryFunction } from './delivery-function';
import { FanOutFunction } from './fan-out-function';

/** As long as SQS keeps anything: the time to look at what was given up. */
const LONGEST = Duration.days(14);
/** Longer than one invocation that delivers. */
const HIDDEN_WHILE_DELIVERED = Duration.minutes(3);
/**
 * The handler hides what failed for a while and decides itself when to give up. This counts how often that may be, at least,
 * before a message is taken from it: far more often than its own schedule needs.
 */
const TRIES_BEYOND_ALL_SCHEDULES = 1000;

const COMMON = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: LONGEST } as const;

export interface EventsStackProps extends StackProps {
  settings: Settings;
  data: DataStack;
}

/** What follows a change: the stream of the table, a message for each webhook, and its delivery. */
export class EventsStack extends Stack {
  readonly fanOut: FanOutFunction;
  readonly delivery: DeliveryFunction;
  readonly queue: Queue;
  /** What was given up: changes that no messages could be made of, and messages. */
  readonly deadLetters: { stream: Queue; deliveries: Queue };

  constructor(scope: Construct, id: string, { settings, data, ...props }: EventsStackProps) {
    super(scope, id, props);
    const { table, webhookKey } = data;
    this.deadLetters = {
      stream: this.makeDeadLetters('StreamDeadLetters'),
      deliveries: this.makeDeadLetters('DeliveryDeadLetters', { fifo: true }),
    };
    this.queue = new Queue(this, 'Deliveries', {
      ...COMMON,
      fifo: true,
      // Each group, a webhook and a subject, is a queue of its own: one that waits holds up no other.
      deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
      fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
      visibilityTimeout: HIDDEN_WHILE_DELIVERED,
      deadLetterQueue: { queue: this.deadLetters.deliveries, maxReceiveCount: TRIES_BEYOND_ALL_SCHEDULES },
    });
    const { queue } = this;
    this.fanOut = new FanOutFunction(this, 'FanOut', { settings, table, queue, deadLetters: this.deadLetters.stream });
    this.delivery = new DeliveryFunction(this, 'Delivery', { settings, table, queue, webhookKey });
  }

  private makeDeadLetters(id: string, more?: QueueProps): Queue {
    const queue = new Queue(this, id, { ...COMMON, ...more });
    Validations.of(queue).acknowledge(
      {
        id: 'AwsSolutions-SQS3',
        reason:
          'This is where dead letters go; an alarm rings for the first one, and a person decides what becomes of it.',
      },
      {
        id: 'Serverless-SQSRedrivePolicy',
        reason:
          'This is where dead letters go; an alarm rings for the first one, and a person decides what becomes of it.',
      },
    );
    return queue;
  }
}
