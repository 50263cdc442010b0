import { CfnOutput } from 'aws-cdk-lib';
import { DomainName, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Construct } from 'constructs';
import type { Settings } from '../settings';

/** The API's own host name. Whoever owns its zone points a CNAME at the target that the stack tells. */
export class OwnDomain extends Construct {
  readonly domain: DomainName;

  constructor(scope: Construct, id: string, { domainName, certificateArn }: Settings) {
    super(scope, id);
    if (domainName === undefined || certificateArn === undefined) throw new Error('A host name needs a certificate.');
    this.domain = new DomainName(this, 'Name', {
      domainName,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    new CfnOutput(this, 'DomainTarget', { value: this.domain.regionalDomainName });
  }
}
