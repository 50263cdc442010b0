import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import type { DataStack } from '../data/data-stack';
import { OriginSecret } from '../edge/origin-secret';
import { ServerSecret } from '../functions/server-secret';
import type { IdentityStack } from '../identity/identity-stack';
import type { Settings } from '../settings';
import { ApiFunction } from './api-function';
import { HttpFront } from './http-front';
import { PictureFunction } from './picture-function';
import { Release } from './release';

export interface ApiStackProps extends StackProps {
  settings: Settings;
  data: DataStack;
  identity: IdentityStack;
}

/** What every release replaces: the handlers and the door before them. */
export class ApiStack extends Stack {
  readonly http: HttpApi;
  readonly functions: { api: ApiFunction; pictures: PictureFunction };
  readonly release: Release;

  constructor(scope: Construct, id: string, { settings, data, identity, ...props }: ApiStackProps) {
    super(scope, id, props);
    const { table } = data;
    const { reference: pictureSecret } = new ServerSecret(this, 'PictureSecret', {
      description: 'Signs the addresses of pictures of the integration model',
      whyKept:
        'Another secret ends every address that readers of reports hold. It is replaced by hand, when one of them has ' +
        'to end at once, and not by the calendar; each address ends by itself within 90 days.',
    });
    const api = new ApiFunction(this, 'Api', {
      settings,
      table,
      pictureSecret,
      webhookKey: data.webhookKey,
      tokenIssuer: identity.userPool.userPoolProviderUrl,
      tokenAudience: identity.client.userPoolClientId,
    });
    const pictures = new PictureFunction(this, 'Pictures', { settings, table, pictureSecret });
    this.functions = { api, pictures };
    if (settings.edge) {
      const { reference } = new OriginSecret(this, 'OriginSecret', { settings });
      for (const { lambda } of [api, pictures]) lambda.addEnvironment('ORIGIN_SECRET', reference);
    }
    this.release = new Release(this, 'Release', { settings, lambda: api.lambda });

    const front = new HttpFront(this, 'Http', {
      settings,
      handler: this.release.alias,
      pictures: pictures.lambda,
    });
    this.http = front.api;
    api.lambda.addEnvironment('PUBLIC_URL', front.publicUrl);
    new CfnOutput(this, 'ApiUrl', { value: `${front.publicUrl}/graphql` });
  }
}
