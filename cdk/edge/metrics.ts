import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { CLOUDFRONT_REGION } from '../settings';

const period = Duration.minutes(5);
/** Wherever they are shown from, CloudFront and its firewall count in this region. */
const there = { region: CLOUDFRONT_REGION, period };

/** Below so many within a period, a share of them says nothing: strangers knock at every address. */
const ENOUGH_REQUESTS = 20;
const ENOUGH_STOPPED = 100;

/** Under which name the firewall of a stage is counted. */
export const firewallName = (stage: string): string => `resonance-${stage}`;

const ofFirewall = (stage: string, metricName: string): Metric =>
  new Metric({
    namespace: 'AWS/WAFV2',
    metricName,
    dimensionsMap: { WebACL: firewallName(stage), Rule: 'ALL' },
    statistic: Stats.SUM,
    ...there,
  });

/** How many per cent of the requests the firewall stopped. */
export const stoppedShare = (stage: string): MathExpression =>
  new MathExpression({
    expression: `IF(stopped >= ${ENOUGH_STOPPED}, 100 * stopped / (stopped + FILL(passed, 0)), 0)`,
    usingMetrics: { stopped: ofFirewall(stage, 'BlockedRequests'), passed: ofFirewall(stage, 'AllowedRequests') },
    label: 'Stopped (%)',
    period,
  });

/** What the firewall stopped, one line a rule. */
export const stoppedByRule = (stage: string): MathExpression =>
  new MathExpression({
    expression: `SEARCH('{AWS/WAFV2,WebACL,Rule} WebACL="${firewallName(stage)}" MetricName="BlockedRequests"', 'Sum', 300)`,
    usingMetrics: {},
    searchRegion: CLOUDFRONT_REGION,
    label: '',
    period,
  });

/** CDK's own leaves out the second dimension, without which CloudFront counts nothing. */
const ofDistribution = ({ distributionId }: IDistribution, metricName: string, statistic: string): Metric =>
  new Metric({
    namespace: 'AWS/CloudFront',
    metricName,
    dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
    statistic,
    ...there,
  });

export const edgeRequests = (distribution: IDistribution): Metric =>
  ofDistribution(distribution, 'Requests', Stats.SUM);

/** How many per cent of the requests CloudFront answered with a 5xx, its own or the API's. */
export const edgeFaultShare = (distribution: IDistribution): MathExpression =>
  new MathExpression({
    expression: `IF(requests >= ${ENOUGH_REQUESTS}, share, 0)`,
    usingMetrics: {
      requests: edgeRequests(distribution),
      share: ofDistribution(distribution, '5xxErrorRate', Stats.AVERAGE),
    },
    label: 'Faults at the edge (%)',
    period,
  });
