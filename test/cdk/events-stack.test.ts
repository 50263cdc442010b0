import { Match } from 'aws-cdk-lib/assertions';
import { STAGE_DEFAULTS, type Stage } from '../../cdk/stages';
import { EVERY_STAGE, synthesize } from '../support/synth';

const MAPPING = 'AWS::Lambda::EventSourceMapping';
const QUEUE = 'AWS::SQS::Queue';

const { events } = synthesize();
const queueNamed = (name: string): string =>
  Object.keys(events.findResources(QUEUE)).find((id) => id.startsWith(name)) ?? '';
const arnOf = (name: string) => ({ 'Fn::GetAtt': [queueNamed(name), 'Arn'] });

describe('the stream', () => {
  it('starts the function for new entries that tell of events, and for nothing else', () => {
    const filter = { eventName: ['INSERT'], dynamodb: { NewImage: { events: [{ exists: true }] } } };
    events.hasResourceProperties(MAPPING, {
      FunctionName: { Ref: Match.stringLikeRegexp('^FanOutFunction') },
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(filter) }] },
    });
  });

  it('is not held up by a change that cannot be read: found by halves, given up after a day, and kept', () => {
    events.hasResourceProperties(MAPPING, {
      FunctionName: { Ref: Match.stringLikeRegexp('^FanOutFunction') },
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 1,
      BisectBatchOnFunctionError: true,
      MaximumRecordAgeInSeconds: 24 * 60 * 60,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: { Destination: arnOf('StreamDeadLetters') } },
    });
  });
});

describe('the queue of deliveries', () => {
  it('keeps the order within a webhook and subject, and lets none wait for another', () => {
    events.hasResourceProperties(QUEUE, {
      FifoQueue: true,
      DeduplicationScope: 'messageGroup',
      FifoThroughputLimit: 'perMessageGroupId',
      ContentBasedDeduplication: Match.absent(),
    });
  });

  it('hides a message for longer than the function may take for it', () => {
    events.hasResourceProperties(QUEUE, { FifoQueue: true, VisibilityTimeout: 180 });
    events.hasResourceProperties('AWS::Lambda::Function', {
      Timeout: 120,
      Environment: { Variables: Match.objectLike({ DELIVERY_QUEUE_URL: { Ref: queueNamed('Deliveries') } }) },
    });
  });

  it('leaves it to the function to give up, and keeps what was given up without it', () => {
    events.hasResourceProperties(QUEUE, {
      RedrivePolicy: { deadLetterTargetArn: arnOf('DeliveryDeadLetters'), maxReceiveCount: 1000 },
    });
    events.hasResource(QUEUE, { Properties: { FifoQueue: true, RedrivePolicy: Match.absent() } });
  });

  it.each(EVERY_STAGE)('is emptied by few functions at once in $stage, each message for itself', (context) => {
    synthesize(context).events.hasResourceProperties(MAPPING, {
      EventSourceArn: arnOf('Deliveries'),
      BatchSize: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: STAGE_DEFAULTS[context.stage as Stage].deliveriesAtOnce },
    });
  });
});

it('keeps what was given up for as long as SQS keeps anything, and everything encrypted in transit and at rest', () => {
  events.allResourcesProperties(QUEUE, { MessageRetentionPeriod: 14 * 24 * 60 * 60, SqsManagedSseEnabled: true });
  events.resourceCountIs(QUEUE, 3);
  events.resourcePropertiesCountIs(
    'AWS::SQS::QueuePolicy',
    {
      PolicyDocument: {
        Statement: [Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
      },
    },
    3,
  );
});
