import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import type { CorsPreflightOptions } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { logGroupProps } from '../log-group';
import type { Settings } from '../settings';
import { OwnDomain } from './own-domain';

/** One line a request. Neither headers nor query strings: they carry tokens, keys and what people wrote. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  sourceIp: '$context.identity.sourceIp',
  userAgent: '$context.identity.userAgent',
  responseBytes: '$context.responseLength',
  responseMilliseconds: '$context.responseLatency',
  handlerMilliseconds: '$context.integrationLatency',
  error: '$context.error.message',
  handlerError: '$context.integrationErrorMessage',
};

interface Route {
  path: string;
  /** Which of the functions answers. */
  serves: 'handler' | 'pictures';
  methods: HttpMethod[];
  /** Why API Gateway asks for no credentials. */
  whyOpen: string;
}

const ROUTES: Route[] = [
  {
    path: '/graphql',
    serves: 'handler',
    methods: [HttpMethod.GET, HttpMethod.POST],
    whyOpen:
      'The handler checks every caller itself: a token of the user pool or an API key, which no one authorizer of an ' +
      'HTTP API can check, and the scope of each field.',
  },
  {
    path: '/calendar/{file}',
    serves: 'handler',
    methods: [HttpMethod.GET],
    whyOpen:
      'Calendar programs send no credentials of their own. The secret in the address is what lets them in: 178 random ' +
      'bits, stored as a hash, which its owner can revoke.',
  },
  {
    path: '/pictures/{picture}',
    serves: 'pictures',
    methods: [HttpMethod.GET],
    whyOpen:
      'An image in a report is asked for without credentials. The address itself is signed, says what it shows and ' +
      'until when, and the handler answers no other.',
  },
  {
    path: '/health',
    serves: 'handler',
    methods: [HttpMethod.GET],
    whyOpen:
      'Monitors ask without credentials. The answer says whether the service is up and holds nothing of a tenant.',
  },
];

export interface HttpFrontProps {
  settings: Settings;
  /** Serves GraphQL. */
  handler: IFunction;
  pictures: IFunction;
}

/** The door: an HTTP API that sends its routes to the handlers. */
export class HttpFront extends Construct {
  readonly api: HttpApi;
  /** Where the API is reached from outside, without a slash at its end. */
  readonly publicUrl: string;

  constructor(scope: Construct, id: string, { settings, handler, pictures }: HttpFrontProps) {
    super(scope, id);
    const ownDomain = settings.domainName !== undefined && !settings.edge;
    this.api = new HttpApi(this, 'HttpApi', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      corsPreflight: cors(settings.appUrls),
      // One address is one place to watch; CloudFront needs the other.
      disableExecuteApiEndpoint: ownDomain,
    });
    this.publicUrl = settings.domainName === undefined ? this.api.apiEndpoint : `https://${settings.domainName}`;

    const integrations = {
      handler: new HttpLambdaIntegration('Handler', handler),
      pictures: new HttpLambdaIntegration('Pictures', pictures),
    };
    for (const { path, serves, methods, whyOpen } of ROUTES) {
      const integration = integrations[serves];
      for (const route of this.api.addRoutes({ path, methods, integration })) {
        Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason: whyOpen });
      }
    }

    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: settings.throttle,
      domainMapping: ownDomain ? { domainName: new OwnDomain(this, 'Domain', settings).domain } : undefined,
      accessLogSettings: {
        destination: new LogGroupLogDestination(new LogGroup(this, 'AccessLog', logGroupProps(settings))),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }
}

/** Browsers send tokens in a header, never in a cookie: hence no credentials. */
function cors(appUrls: string[]): CorsPreflightOptions {
  return {
    allowOrigins: [...new Set(appUrls.map((url) => new URL(url).origin))],
    allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
    allowHeaders: [
      'authorization',
      'content-type',
      'idempotency-key',
      'x-agency-id',
      'x-api-key',
      'apollo-require-preflight',
      'x-apollo-operation-name',
    ],
    exposeHeaders: ['idempotency-replayed', 'idempotency-shortened', 'retry-after'],
    allowCredentials: false,
    maxAge: Duration.hours(1),
  };
}
