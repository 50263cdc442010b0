import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { Watch } from '../observability/watch';
import type { Settings } from '../settings';
import * as metrics from './metrics';

/** What is told of the edge to the people on call. An alarm has to be where its metrics are counted. */
export const edgeAlarmsOf = (distribution: IDistribution, { stage }: Pick<Settings, 'stage'>): Watch[] => [
  {
    name: 'edge-faults',
    says: 'CloudFront answers more than one request in a hundred with a 5xx.',
    metric: metrics.edgeFaultShare(distribution),
    from: 1,
    periods: 2,
  },
  {
    name: 'firewall-stops',
    says: 'The firewall stops more than one request in ten.',
    metric: metrics.stoppedShare(stage),
    from: 10,
    periods: 2,
  },
];
