import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ApiFunction } from './api-function';
import type { DataStack } from './data-stack';
import { HttpFront } from './http-front';
import type { IdentityStack } from './identity-stack';
import type { Settings } from './settings';

export interface ApiStackProps extends StackProps {
  settings: Settings;
  data: DataStack;
  identity: IdentityStack;
}

/** What every release replaces: the handler and the door before it. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { settings, data, identity, ...props }: ApiStackProps) {
    super(scope, id, props);

    const { lambda } = new ApiFunction(this, 'Api', {
      table: data.table,
      logGroup: this.makeLogGroup('ApiLog', settings),
      tokenIssuer: identity.userPool.userPoolProviderUrl,
      tokenAudience: identity.client.userPoolClientId,
    });
    const { api } = new HttpFront(this, 'Http', {
      handler: lambda,
      accessLog: this.makeLogGroup('AccessLog', settings),
      appUrls: settings.appUrls,
    });

    new CfnOutput(this, 'ApiUrl', { value: `${api.apiEndpoint}/graphql` });
  }

  private makeLogGroup(id: string, { stage, logRetention }: Settings): LogGroup {
    return new LogGroup(this, id, {
      retention: logRetention,
      removalPolicy: stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }
}
