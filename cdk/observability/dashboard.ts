import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  LogQueryWidget,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IAlarm, IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { QueryString } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { EdgeStack } from '../edge/edge-stack';
import * as edgeMetrics from '../edge/metrics';
import type { Settings } from '../settings';
import * as metrics from './metrics';
import { QUERIES } from './queries';
import type { Watched } from './watched';

const FULL = 24;
const HALF = 12;
const period = Duration.minutes(5);
const sum = { period, statistic: Stats.SUM };
const most = { period, statistic: Stats.MAXIMUM };

const graph = (title: string, left: IMetric[], right?: IMetric[]): GraphWidget =>
  new GraphWidget({ title, left, right, width: HALF, height: 6 });

const atTheEdge = (stage: string, { distribution }: EdgeStack): GraphWidget[] => [
  graph(
    'CloudFront: requests, and the share of 5xx',
    [edgeMetrics.edgeRequests(distribution)],
    [edgeMetrics.edgeFaultShare(distribution)],
  ),
  graph('Firewall: stopped, by rule', [edgeMetrics.stoppedByRule(stage)], [edgeMetrics.stoppedShare(stage)]),
];

export interface DashboardProps {
  settings: Pick<Settings, 'stage'>;
  watched: Watched;
  alarms: IAlarm[];
}

/** One page for whoever is on call: what rings, then the way of a request through the house, and what it costs. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { settings: { stage }, watched, alarms }: DashboardProps) {
    super(scope, id);
    const { api, data, events, edge } = watched;
    const { alias } = api.release;
    const p = (percent: number) => alias.metricDuration({ period, statistic: Stats.p(percent) });
    const functions = [alias, api.functions.pictures.lambda, events.fanOut.lambda, events.delivery.lambda];
    const { table } = data;
    const { logGroupName } = api.functions.api.lambda.logGroup;
    const fromLog = (title: string, query: QueryString, width: number) =>
      new LogQueryWidget({ title, logGroupNames: [logGroupName], queryString: query.toString(), width, height: 8 });
    new CloudWatchDashboard(this, 'Page', {
      dashboardName: `resonance-${stage}`,
      defaultInterval: Duration.hours(12),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms, width: FULL, height: 4 })],
        [
          graph(
            'Requests, and the share that failed by us',
            [api.http.metricCount(sum), api.http.metricClientError(sum), api.http.metricServerError(sum)],
            [metrics.faultShare(api.http, stage)],
          ),
          graph('API: milliseconds', [p(50), p(90), p(99)]),
        ],
        ...(edge ? [atTheEdge(stage, edge)] : []),
        [
          graph('Functions: errors and throttles', [metrics.errorsOf(functions), metrics.throttlesOf(functions)]),
          graph('Functions: at once', [
            ...[api.functions.api.lambda, ...functions.slice(1)].map((lambda) =>
              lambda.metric('ConcurrentExecutions', most),
            ),
          ]),
        ],
        [
          graph('Table: units', [
            table.metricConsumedReadCapacityUnits(sum),
            table.metricConsumedWriteCapacityUnits(sum),
          ]),
          graph('Table: throttles and faults', [metrics.tableThrottles(table), metrics.tableFaults(table)]),
        ],
        [
          graph(
            'Events: waiting, given up',
            [
              events.queue.metricApproximateNumberOfMessagesVisible(most),
              events.deadLetters.stream.metricApproximateNumberOfMessagesVisible(most),
              events.deadLetters.deliveries.metricApproximateNumberOfMessagesVisible(most),
            ],
            [events.fanOut.lambda.metric('IteratorAge', most)],
          ),
          graph(
            'Deliveries',
            [metrics.failedAttempts(events.queue)],
            [events.queue.metricApproximateAgeOfOldestMessage(most)],
          ),
        ],
        [
          graph('Faults within answers, and refusals for want of points', [
            metrics.counted(stage, 'Errors'),
            metrics.counted(stage, 'Limited'),
          ]),
          fromLog('Faults', QUERIES.faults, HALF),
        ],
        [fromLog('Operations', QUERIES.operations, FULL)],
        [fromLog('Agencies', QUERIES.agencies, FULL)],
      ],
    });
  }
}
