import { Aws } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { logGroupProps } from '../log-group';
import type { Settings } from '../settings';
import { firewallName } from './metrics';

interface ManagedRules {
  name: string;
  /** Rules of the group that are only counted. */
  counted?: string[];
}

const MANAGED: ManagedRules[] = [
  { name: 'AWSManagedRulesAmazonIpReputationList' },
  { name: 'AWSManagedRulesKnownBadInputsRuleSet' },
  {
    name: 'AWSManagedRulesCommonRuleSet',
    // Bodies are GraphQL and what people write: briefs with markup and addresses, imports of megabytes. The handler has
    // limits of its own for them, and writes none of it into a page. Partners' programs often name no agent.
    counted: [
      'SizeRestrictions_BODY',
      'SizeRestrictions_QUERYSTRING',
      'CrossSiteScripting_BODY',
      'GenericLFI_BODY',
      'GenericRFI_BODY',
      'EC2MetaDataSSRF_BODY',
      'NoUserAgent_HEADER',
    ],
  },
];

const WINDOW_SECONDS = 300;
/** The part of what everybody together may send that one address may send. */
const SHARE_OF_ONE_ADDRESS = 0.1;

const TOO_MANY = 'TooMany';
const TOO_MANY_ANSWER = {
  errors: [
    {
      message: 'Too many requests come from your address. Try again in five minutes.',
      extensions: { code: 'RATE_LIMITED', retryAfterSeconds: WINDOW_SECONDS },
    },
  ],
};

/** Stops what no agency sends, before it costs anything: floods from one address, known attackers, known attacks. */
export class Firewall extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { settings }: { settings: Settings }) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'WebAcl', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seenAs(firewallName(settings.stage)),
      customResponseBodies: {
        [TOO_MANY]: { contentType: 'APPLICATION_JSON', content: JSON.stringify(TOO_MANY_ANSWER) },
      },
      rules: [floods(settings), ...MANAGED.map((group, index) => managed(group, index + 1))],
    });
    this.arn = acl.attrArn;
    this.logWhatIsStopped(acl, settings);
  }

  private logWhatIsStopped(acl: CfnWebACL, settings: Settings) {
    const log = new LogGroup(this, 'Log', {
      ...logGroupProps(settings),
      // WAF writes to no other names.
      logGroupName: `aws-waf-logs-resonance-${settings.stage}`,
    });
    new CfnLoggingConfiguration(this, 'Logging', {
      resourceArn: acl.attrArn,
      logDestinationConfigs: [
        `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${log.logGroupName}`,
      ],
      redactedFields: [
        ...['authorization', 'x-api-key', 'cookie'].map((name) => ({ singleHeader: { Name: name } })),
        // The path too: a calendar's holds its secret.
        { uriPath: {} },
        { queryString: {} },
      ],
      loggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          {
            Behavior: 'KEEP',
            Requirement: 'MEETS_ANY',
            Conditions: [{ ActionCondition: { Action: 'BLOCK' } }],
          },
        ],
      },
    });
  }
}

const floods = ({ throttle }: Settings): CfnWebACL.RuleProperty => ({
  name: 'Floods',
  priority: 0,
  statement: {
    rateBasedStatement: {
      aggregateKeyType: 'IP',
      evaluationWindowSec: WINDOW_SECONDS,
      limit: throttle.rateLimit * WINDOW_SECONDS * SHARE_OF_ONE_ADDRESS,
    },
  },
  action: { block: { customResponse: { responseCode: 429, customResponseBodyKey: TOO_MANY } } },
  visibilityConfig: seenAs('Floods'),
});

const managed = ({ name, counted = [] }: ManagedRules, priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  overrideAction: { none: {} },
  visibilityConfig: seenAs(name),
});

/** Under which name it is counted in CloudWatch. No samples: they would show what people sent. */
const seenAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});
