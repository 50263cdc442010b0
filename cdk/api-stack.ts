import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ApiFunction } from './api-function';
import type { DataStack } from './data-stack';
import { HttpFront } from './http-front';
import type { IdentityStack } from './identity-stack';
import { PictureFunction } from './picture-function';
import { PictureSecret } from './picture-secret';
import type { Settings } from './settings';

export interface ApiStackProps extends StackProps {
  settings: Settings;
  data: DataStack;
  identity: IdentityStack;
}

/** What every release replaces: the handlers and the door before them. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { settings, data, identity, ...props }: ApiStackProps) {
    super(scope, id, props);

    const { reference: pictureSecret } = new PictureSecret(this, 'PictureSecret');
    const { lambda } = new ApiFunction(this, 'Api', {
      table: data.table,
      pictureSecret,
      logGroup: this.makeLogGroup('ApiLog', settings),
      tokenIssuer: identity.userPool.userPoolProviderUrl,
      tokenAudience: identity.client.userPoolClientId,
    });
    const pictures = new PictureFunction(this, 'Pictures', {
      table: data.table,
      pictureSecret,
      logGroup: this.makeLogGroup('PicturesLog', settings),
    });
    const { api } = new HttpFront(this, 'Http', {
      handler: lambda,
      pictures: pictures.lambda,
      accessLog: this.makeLogGroup('AccessLog', settings),
      appUrls: settings.appUrls,
    });

    lambda.addEnvironment('PUBLIC_URL', api.apiEndpoint);
    new CfnOutput(this, 'ApiUrl', { value: `${api.apiEndpoint}/graphql` });
  }

  private makeLogGroup(id: string, { stage, logRetention }: Settings): LogGroup {
    return new LogGroup(this, id, {
      retention: logRetention,
      removalPolicy: stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }
}
