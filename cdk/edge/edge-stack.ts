import { CfnOutput, Stack, Validations } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import type { ApiStack } from '../api/api-stack';
import { Alerts } from '../observability/alerts';
import { watch } from '../observability/watch';
import type { Settings } from '../settings';
import { edgeAlarmsOf } from './alarms';
import { Firewall } from './firewall';
import { originSecretAtEdge } from './origin-secret';

/** Written over whatever a client sent by that name. */
const TELL_THE_ADDRESS = `function handler(event) {
  var request = event.request;
  request.headers['x-viewer-address'] = { value: event.viewer.ip };
  return request;
}`;

export interface EdgeStackProps extends StackProps {
  settings: Settings;
  api: ApiStack;
}

/** CloudFront with a firewall before the API, in the one region where CloudFront is set up. Nothing is cached. */
export class EdgeStack extends Stack {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { settings, api, ...props }: EdgeStackProps) {
    super(scope, id, props);
    const { domainName, certificateArn } = settings;
    if (domainName === undefined || certificateArn === undefined) throw new Error('CloudFront needs a host name.');
    const firewall = new Firewall(this, 'Firewall', { settings });
    const address = new EdgeFunction(this, 'ViewerAddress', {
      code: FunctionCode.fromInline(TELL_THE_ADDRESS),
      runtime: FunctionRuntime.JS_2_0,
      comment: 'Tells the API the address of who asks',
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: Stack.of(this).stackName,
      domainNames: [domainName],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      webAclId: firewall.arn,
      defaultBehavior: {
        origin: new HttpOrigin(`${api.http.apiId}.execute-api.${api.region}.amazonaws.com`, {
          customHeaders: { 'x-origin-secret': originSecretAtEdge(settings) },
        }),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        // A redirect would come too late: the token was sent in clear already.
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        functionAssociations: [{ function: address, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
    });
    Validations.of(this.distribution).acknowledge(
      {
        id: 'AwsSolutions-CFR1',
        reason: 'Agencies, their partners and the readers of their reports are anywhere: no country is shut out.',
      },
      {
        id: 'AwsSolutions-CFR3',
        reason:
          'Nothing is cached, so each request that passes has its line in the access log of the API already; what the ' +
          'firewall stops has one in the log of the firewall.',
      },
    );
    new CfnOutput(this, 'EdgeTarget', { value: this.distribution.distributionDomainName });
    const alerts = new Alerts(this, 'Alerts', { emails: settings.alarmEmails });
    for (const one of edgeAlarmsOf(this.distribution, settings)) watch(this, alerts, one);
  }
}
