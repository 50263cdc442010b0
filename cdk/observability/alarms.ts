import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Settings } from '../settings';
import * as metrics from './metrics';
import type { Watched } from './watched';
import type { Watch } from './watch';

const MINUTE = Duration.minutes(1);
const FIVE_MINUTES = Duration.minutes(5);
/** Attempts to deliver go on for three days; what is older by an hour, nobody works on. */
const OLDER_THAN_RETRIES = Duration.hours(73);
/** From here on the concurrency that was reserved is about to be used up. */
const NEARLY_ALL = 0.8;

/** What is told to the people on call, from the outside in. */
export const alarmsOf = (watched: Watched, settings: Settings): Watch[] => [
  ...ofRequests(watched, settings),
  ...ofTheTable(watched),
  ...ofEvents(watched),
];

function ofRequests({ api, events }: Watched, { stage, reservedConcurrency }: Settings): Watch[] {
  const functions = [api.release.alias, api.functions.pictures.lambda, events.fanOut.lambda, events.delivery.lambda];
  const concurrency = api.functions.api.lambda.metric('ConcurrentExecutions', {
    period: MINUTE,
    statistic: Stats.MAXIMUM,
  });
  const busy: Watch = {
    name: 'api-concurrency',
    says: 'The API uses nearly all of the concurrency that is reserved for it.',
    metric: concurrency,
    from: Math.floor((reservedConcurrency ?? 0) * NEARLY_ALL),
    periods: 5,
  };
  return [
    {
      name: 'api-faults',
      says: 'More than one request in a hundred meets a fault of ours.',
      metric: metrics.faultShare(api.http, stage),
      from: 1,
      periods: 2,
    },
    {
      name: 'api-slow',
      says: 'One request in a hundred takes longer than three seconds.',
      metric: api.release.alias.metricDuration({ period: FIVE_MINUTES, statistic: Stats.p(99) }),
      from: 3000,
      periods: 3,
    },
    {
      name: 'function-errors',
      says: 'Functions fail, time out or cannot start.',
      metric: metrics.errorsOf(functions),
      from: 5,
    },
    {
      name: 'function-throttles',
      says: 'Invocations are refused for want of concurrency.',
      metric: metrics.throttlesOf(functions),
      from: 1,
      periods: 2,
    },
    ...(reservedConcurrency === undefined ? [] : [busy]),
  ];
}

const ofTheTable = ({ data: { table } }: Watched): Watch[] => [
  {
    name: 'table-throttles',
    says: 'The table refuses requests for being too many.',
    metric: metrics.tableThrottles(table),
    from: 10,
    periods: 2,
  },
  { name: 'table-faults', says: 'DynamoDB itself fails.', metric: metrics.tableFaults(table), from: 5, periods: 2 },
];

const ofEvents = ({ events: { fanOut, queue, deadLetters } }: Watched): Watch[] => [
  {
    name: 'stream-behind',
    says: 'Events wait in the stream of the table for more than ten minutes.',
    metric: fanOut.lambda.metric('IteratorAge', { period: FIVE_MINUTES, statistic: Stats.MAXIMUM }),
    from: Duration.minutes(10).toMilliseconds(),
    periods: 2,
  },
  {
    name: 'stream-dead-letters',
    says: 'Changes of the table were given up, and their events are not delivered.',
    metric: deadLetters.stream.metricApproximateNumberOfMessagesVisible({
      period: FIVE_MINUTES,
      statistic: Stats.MAXIMUM,
    }),
    from: 1,
  },
  {
    name: 'delivery-dead-letters',
    says: 'Deliveries were given up without the handler having decided so.',
    metric: deadLetters.deliveries.metricApproximateNumberOfMessagesVisible({
      period: FIVE_MINUTES,
      statistic: Stats.MAXIMUM,
    }),
    from: 1,
  },
  {
    name: 'delivery-failures',
    says: 'Most attempts to deliver webhooks fail, over an hour and all receivers.',
    metric: metrics.failedAttempts(queue),
    from: 50,
    periods: 2,
  },
  {
    name: 'delivery-age',
    says: 'A delivery waits for longer than attempts go on.',
    metric: queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES, statistic: Stats.MAXIMUM }),
    from: OLDER_THAN_RETRIES.toSeconds(),
  },
];
