import { runInNewContext } from 'node:vm';
import { Match } from 'aws-cdk-lib/assertions';
import { behindEdge } from '../../lambdas/api/behind-edge';
import { CLOUDFRONT_REGION } from '../../cdk/settings';
import { STAGE_DEFAULTS } from '../../cdk/stages';
import { postEvent } from '../support/api';
import { propertiesOf } from '../support/policies';
import { EDGE, PROD, synthesize } from '../support/synth';

const ACL = 'AWS::WAFv2::WebACL';
const DISTRIBUTION = 'AWS::CloudFront::Distribution';
const ALARM = 'AWS::CloudWatch::Alarm';
const SECRET = 'AWS::SecretsManager::Secret';

const { api, edge } = synthesize(EDGE);
if (!edge) throw new Error('There is no stack for CloudFront.');

interface Rule {
  Name: string;
  Statement: { ManagedRuleGroupStatement?: { RuleActionOverrides: { Name: string; ActionToUse: object }[] } };
}
const [acl] = propertiesOf<{ Rules: Rule[] }>(edge, ACL);

describe('the firewall', () => {
  it('is one for CloudFront, and stands before the distribution', () => {
    const [id] = Object.keys(edge.findResources(ACL));
    edge.hasResourceProperties(ACL, { Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } });
    edge.hasResourceProperties(DISTRIBUTION, { DistributionConfig: { WebACLId: { 'Fn::GetAtt': [id, 'Arn'] } } });
  });

  it('stops floods from one address with an answer that programs understand', () => {
    const limit = (STAGE_DEFAULTS.prod.throttle.rateLimit * 300) / 10;
    edge.hasResourceProperties(ACL, {
      Rules: Match.arrayWith([
        Match.objectLike({
          Statement: { RateBasedStatement: { AggregateKeyType: 'IP', EvaluationWindowSec: 300, Limit: limit } },
          Action: { Block: { CustomResponse: { ResponseCode: 429, CustomResponseBodyKey: 'TooMany' } } },
        }),
      ]),
      CustomResponseBodies: { TooMany: { Content: Match.stringLikeRegexp('"code":"RATE_LIMITED"') } },
    });
  });

  it('has the rules that AWS keeps, in this order', () => {
    expect(acl?.Rules.map(({ Name }) => Name)).toEqual([
      'Floods',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesKnownBadInputsRuleSet',
      'AWSManagedRulesCommonRuleSet',
    ]);
    const groups = acl?.Rules.slice(1) ?? [];
    expect(groups).toEqual(groups.map(() => expect.objectContaining({ OverrideAction: { None: {} } }) as unknown));
  });

  it('only counts what people may well write into a brief, or leave out of a program', () => {
    const overrides = acl?.Rules.flatMap(
      ({ Statement }) => Statement.ManagedRuleGroupStatement?.RuleActionOverrides ?? [],
    );
    expect(overrides?.map(({ Name, ActionToUse }) => [Name, ActionToUse])).toEqual(
      [
        'SizeRestrictions_BODY',
        'SizeRestrictions_QUERYSTRING',
        'CrossSiteScripting_BODY',
        'GenericLFI_BODY',
        'GenericRFI_BODY',
        'EC2MetaDataSSRF_BODY',
        'NoUserAgent_HEADER',
      ].map((name) => [name, { Count: {} }]),
    );
  });

  it('logs what it stopped, without credentials, addresses and queries', () => {
    edge.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: 'aws-waf-logs-resonance-prod',
      RetentionInDays: 365,
    });
    edge.hasResourceProperties('AWS::WAFv2::LoggingConfiguration', {
      LoggingFilter: { DefaultBehavior: 'DROP' },
      RedactedFields: [
        { SingleHeader: { Name: 'authorization' } },
        { SingleHeader: { Name: 'x-api-key' } },
        { SingleHeader: { Name: 'cookie' } },
        { UriPath: {} },
        { QueryString: {} },
      ],
    });
  });
});

describe('who is on call', () => {
  const [topic] = Object.keys(edge.findResources('AWS::SNS::Topic'));
  const expectAlarm = (name: string, more: object) =>
    edge.hasResourceProperties(ALARM, {
      AlarmName: `resonance-prod-edge-${name}`,
      AlarmActions: [{ Ref: topic }],
      OKActions: [{ Ref: topic }],
      TreatMissingData: 'notBreaching',
      ...more,
    });
  const counted = (Namespace: string, MetricName: string, dimensions: Record<string, unknown>) =>
    Match.objectLike({
      MetricStat: Match.objectLike({
        Metric: {
          Namespace,
          MetricName,
          Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
        },
      }),
    });

  it('is subscribed to a topic where CloudFront is set up: an alarm reaches none of another region', () => {
    edge.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: EDGE.alarmEmails,
      TopicArn: { Ref: topic },
    });
    edge.resourceCountIs(ALARM, 2);
  });

  it('hears of a firewall that stops a tenth of what comes, by the name that it counts under', () => {
    const [{ VisibilityConfig } = { VisibilityConfig: { MetricName: '' } }] = propertiesOf<{
      VisibilityConfig: { MetricName: string };
    }>(edge, ACL);
    const ofAll = { Rule: 'ALL', WebACL: VisibilityConfig.MetricName };
    expectAlarm('firewall-stops', {
      Threshold: 10,
      Metrics: Match.arrayWith([
        counted('AWS/WAFV2', 'BlockedRequests', ofAll),
        counted('AWS/WAFV2', 'AllowedRequests', ofAll),
      ]),
    });
  });

  it('hears of faults that only CloudFront sees', () => {
    const [id] = Object.keys(edge.findResources(DISTRIBUTION));
    const ofAll = { DistributionId: { Ref: id }, Region: 'Global' };
    expectAlarm('edge-faults', {
      Threshold: 1,
      Metrics: Match.arrayWith([
        counted('AWS/CloudFront', 'Requests', ofAll),
        counted('AWS/CloudFront', '5xxErrorRate', ofAll),
      ]),
    });
  });
});

describe('CloudFront', () => {
  it('hands everything on, caches nothing, and takes nothing in clear', () => {
    const managed = { cachingDisabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad' };
    edge.hasResourceProperties(DISTRIBUTION, {
      DistributionConfig: {
        Aliases: [EDGE.domainName],
        CacheBehaviors: Match.absent(),
        DefaultCacheBehavior: {
          AllowedMethods: Match.arrayWith(['GET', 'OPTIONS', 'POST']),
          CachePolicyId: managed.cachingDisabled,
          ViewerProtocolPolicy: 'https-only',
        },
        ViewerCertificate: { AcmCertificateArn: EDGE.certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
      },
    });
  });

  it('finds the API in its own region, by a reference that locks nothing', () => {
    const id = {
      'Fn::GetStackOutput': {
        StackName: 'resonance-prod-api',
        Region: EDGE.region,
        OutputName: Match.stringLikeRegexp('HttpApi'),
      },
    };
    edge.hasResourceProperties(DISTRIBUTION, {
      DistributionConfig: {
        Origins: [
          Match.objectLike({
            DomainName: { 'Fn::Join': ['', [id, `.execute-api.${EDGE.region}.amazonaws.com`]] },
            CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
          }),
        ],
      },
    });
  });

  it('is what the API tells as its address, and the only way to it', () => {
    api.hasOutput('ApiUrl', { Value: 'https://api.example.com/graphql' });
    api.resourceCountIs('AWS::ApiGatewayV2::DomainName', 0);
    api.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: false });
  });
});

describe('what CloudFront proves itself by', () => {
  const [distribution] = propertiesOf<{
    DistributionConfig: { Origins: { OriginCustomHeaders: { HeaderName: string; HeaderValue: string }[] }[] };
  }>(edge, DISTRIBUTION);
  const headers = distribution?.DistributionConfig.Origins[0]?.OriginCustomHeaders ?? [];

  it('is a secret of one name in both regions, which no template holds', () => {
    const name = 'resonance-prod-origin';
    api.hasResourceProperties(SECRET, {
      Name: name,
      ReplicaRegions: [{ Region: CLOUDFRONT_REGION }],
      GenerateSecretString: { PasswordLength: 64 },
      SecretString: Match.absent(),
    });
    expect(headers).toEqual([
      { HeaderName: expect.any(String) as string, HeaderValue: `{{resolve:secretsmanager:${name}:SecretString:::}}` },
    ]);
  });

  it('is not copied to the region that it is in', () => {
    const { api } = synthesize({ ...EDGE, region: CLOUDFRONT_REGION });
    api.hasResourceProperties(SECRET, { Name: 'resonance-prod-origin', ReplicaRegions: Match.absent() });
  });

  it('is known to both functions that answer', () => {
    const told = { Environment: { Variables: Match.objectLike({ ORIGIN_SECRET: Match.anyValue() }) } };
    api.resourcePropertiesCountIs('AWS::Lambda::Function', told, 2);
  });

  it('is sent by the name that they look for, with the address of who asks, whatever the client wrote there', async () => {
    const [{ FunctionCode } = { FunctionCode: '' }] = propertiesOf<{ FunctionCode: string }>(
      edge,
      'AWS::CloudFront::Function',
    );
    const asked = {
      viewer: { ip: '203.0.113.9' },
      request: { headers: { 'x-viewer-address': { value: '10.0.0.1' } } },
    };
    const passed = runInNewContext(`${FunctionCode}; handler(asked)`, { asked }) as typeof asked.request;
    const sent = Object.fromEntries(Object.entries(passed.headers).map(([name, { value }]) => [name, value]));
    const handler = behindEdge('the secret', async ({ requestContext }) => ({ body: requestContext.http.sourceIp }));
    const event = postEvent('', { ...sent, [headers[0]?.HeaderName ?? '']: 'the secret' });
    expect(await handler(event)).toEqual({ body: '203.0.113.9' });
  });
});

it('is left out unless it was asked for', () => {
  const { edge: none, api: open } = synthesize(PROD);
  expect(none).toBeUndefined();
  expect(JSON.stringify(open.toJSON())).not.toContain('ORIGIN_SECRET');
});
