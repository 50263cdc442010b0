import { Match } from 'aws-cdk-lib/assertions';
import { readEnvironment, readPictureEnvironment } from '../../lambdas/shared/environment';
import { propertiesOf } from '../support/policies';
import { STAGE_DEFAULTS, type Stage } from '../../cdk/stages';
import { EVERY_STAGE, PROD, synthesize } from '../support/synth';

const FUNCTION = 'AWS::Lambda::Function';
const STAGE = 'AWS::ApiGatewayV2::Stage';

const { api } = synthesize();

/** What a function is told, by the names of its variables. */
function variablesOf(name: 'Api' | 'Pictures'): Record<string, unknown> {
  const functions = Object.entries(api.findResources(FUNCTION));
  const [, found] = functions.find(([id]) => id.startsWith(`${name}Function`)) ?? [];
  return (found?.Properties as { Environment: { Variables: Record<string, unknown> } }).Environment.Variables;
}

/** The same as when it is deployed, what is only known then made up. */
const deployed = (name: 'Api' | 'Pictures'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variablesOf(name)).map(([variable, value]) => [
      variable,
      typeof value === 'string' ? value : 'https://only-known.example.com/later',
    ]),
  );

describe('the functions', () => {
  it('are two, alike: on Node.js 24 and arm64 with enough memory, traced, and they give up before the API does', () => {
    api.resourcePropertiesCountIs(
      FUNCTION,
      {
        Handler: 'index.handler',
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        MemorySize: 1024,
        Timeout: 15,
        TracingConfig: { Mode: 'Active' },
      },
      2,
    );
    api.resourceCountIs(FUNCTION, 2);
  });

  it('are told everything that their handlers ask their environment for', () => {
    expect(readEnvironment(deployed('Api'))).toMatchObject({ LOG_LEVEL: 'info' });
    expect(deployed('Api')).not.toHaveProperty('NODE_OPTIONS');
    expect(readPictureEnvironment(deployed('Pictures'))).toMatchObject({ LOG_LEVEL: 'info' });
  });

  it('sign and check pictures with one secret that AWS makes and that no template holds', () => {
    const secrets = api.findResources('AWS::SecretsManager::Secret');
    const [[id, secret] = ['', {}]] = Object.entries(secrets);
    expect(Object.keys(secrets)).toHaveLength(1);
    expect(variablesOf('Api').WEBHOOK_SECRET_KEY).toEqual(webhookKey());
    expect(secret).toMatchObject({
      Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
    });
    expect(secret).not.toHaveProperty('Properties.SecretString');
    const reference = { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: id }, ':SecretString:::}}']] };
    expect(variablesOf('Api').PICTURE_SECRET).toEqual(reference);
    expect(variablesOf('Pictures').PICTURE_SECRET).toEqual(reference);
  });

  it('give pictures addresses at the API’s own', () => {
    const [id] = Object.keys(api.findResources('AWS::ApiGatewayV2::Api'));
    expect(variablesOf('Api').PUBLIC_URL).toEqual({ 'Fn::GetAtt': [id, 'ApiEndpoint'] });
  });

  it('that serve GraphQL trust the tokens of the user pool and its client', () => {
    api.hasResourceProperties(FUNCTION, {
      Environment: {
        Variables: {
          TOKEN_ISSUER: outputOf('resonance-dev-identity', 'ProviderURL'),
          TOKEN_AUDIENCE: outputOf('resonance-dev-identity', 'Client'),
          TABLE_NAME: outputOf('resonance-dev-data', 'Table'),
        },
      },
    });
  });
});

describe('the logs', () => {
  it.each([
    { context: {}, days: 7 },
    { context: { stage: 'staging' }, days: 30 },
    { context: PROD, days: 365 },
  ])('are all kept for $days days with $context', ({ context, days }) => {
    const templates = synthesize(context);
    const groups = propertiesOf<{ RetentionInDays?: number }>(templates.api, 'AWS::Logs::LogGroup');
    expect(groups.map((group) => group.RetentionInDays)).toEqual([days, days, days]);
  });

  it.each(['ApiLog', 'PicturesLog'])('of a function go to one of those groups: %s', (name) => {
    api.hasResourceProperties(FUNCTION, {
      LoggingConfig: { LogGroup: { Ref: Match.stringLikeRegexp(name) } },
    });
  });

  it('of access are JSON, without headers and query strings', () => {
    const [stage] = propertiesOf<{ AccessLogSettings: { Format: string; DestinationArn: unknown } }>(api, STAGE);
    const format = JSON.parse(stage?.AccessLogSettings.Format ?? '') as Record<string, string>;
    expect(format).toMatchObject({ requestId: '$context.requestId', status: '$context.status' });
    expect(JSON.stringify(format)).not.toMatch(/header|authori[sz]|querystring|claims|\$context\.path/i);
    expect(stage?.AccessLogSettings.DestinationArn).toEqual({
      'Fn::GetAtt': [expect.stringContaining('AccessLog'), 'Arn'],
    });
  });
});

describe('a release', () => {
  const ALIAS = 'AWS::Lambda::Alias';

  it.each([
    { context: { stage: 'dev' }, config: 'AllAtOnce' },
    { context: { stage: 'staging' }, config: 'Linear10PercentEvery1Minute' },
    { context: PROD, config: 'Canary10Percent5Minutes' },
  ])('takes over as $config in $context.stage, and is taken back when its alarm rings', ({ context, config }) => {
    const { api } = synthesize(context);
    api.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: `CodeDeployDefault.Lambda${config}`,
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
      },
      AlarmConfiguration: { Enabled: true, Alarms: [{ Name: { Ref: Match.stringLikeRegexp('^ReleaseFaults') } }] },
    });
    api.hasResource(ALIAS, {
      Properties: { Name: 'live' },
      UpdatePolicy: { CodeDeployLambdaAliasUpdate: Match.anyValue() },
    });
  });

  it('is watched by the faults of the alias, so of the new version as soon as it is called', () => {
    api.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Errors',
      Threshold: 3,
      Period: 60,
      EvaluationPeriods: 1,
      Dimensions: Match.arrayWith([{ Name: 'Resource', Value: Match.anyValue() }]),
    });
  });

  it('is what API Gateway calls: the alias, not the function', () => {
    const integrations = propertiesOf<{ IntegrationUri: unknown }>(api, 'AWS::ApiGatewayV2::Integration');
    expect(JSON.stringify(integrations.map(({ IntegrationUri }) => IntegrationUri))).toMatch(/"Ref":"ReleaseLive/);
  });

  it('keeps instances warm only when that was asked for', () => {
    api.hasResourceProperties(ALIAS, { ProvisionedConcurrencyConfig: Match.absent() });
    synthesize({ ...PROD, provisionedConcurrency: '3' }).api.hasResourceProperties(ALIAS, {
      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 3 },
    });
  });

  it.each([
    { context: { stage: 'dev' }, reserved: undefined },
    { context: { stage: 'staging' }, reserved: 50 },
    { context: { ...PROD, reservedConcurrency: '70' }, reserved: 70 },
  ])('serves $reserved requests at once, at most, with $context', ({ context, reserved }) => {
    const functions = propertiesOf<{ ReservedConcurrentExecutions?: number }>(synthesize(context).api, FUNCTION);
    expect(functions.map((one) => one.ReservedConcurrentExecutions)).toEqual([reserved, undefined]);
  });
});

describe('the HTTP API', () => {
  it('has these routes, and none that takes everything', () => {
    const routes = propertiesOf<{ RouteKey: string }>(api, 'AWS::ApiGatewayV2::Route').map((route) => route.RouteKey);
    expect(routes.toSorted()).toEqual([
      'GET /calendar/{file}',
      'GET /graphql',
      'GET /health',
      'GET /pictures/{picture}',
      'POST /graphql',
    ]);
  });

  it.each(EVERY_STAGE)('slows down what is too much for everybody in $stage', (context) => {
    const { throttle } = STAGE_DEFAULTS[context.stage as Stage];
    synthesize(context).api.hasResourceProperties(STAGE, {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: throttle.rateLimit, ThrottlingBurstLimit: throttle.burstLimit },
    });
  });

  it('has a host name of its own when one is given, and no other then', () => {
    const own = synthesize({
      ...PROD,
      domainName: 'api.example.com',
      certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c',
    }).api;
    own.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: 'api.example.com',
      DomainNameConfigurations: [Match.objectLike({ SecurityPolicy: 'TLS_1_2', EndpointType: 'REGIONAL' })],
    });
    own.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    own.hasOutput('ApiUrl', { Value: 'https://api.example.com/graphql' });
    own.hasResourceProperties(FUNCTION, {
      Environment: { Variables: Match.objectLike({ PUBLIC_URL: 'https://api.example.com' }) },
    });
  });

  it('lets the pages of the front ends call it, and no others', () => {
    const appUrls = 'https://app.example.com/,https://app.example.com/signed-in,https://reports.example.com/';
    synthesize({ ...PROD, appUrls }).api.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      CorsConfiguration: {
        AllowOrigins: ['https://app.example.com', 'https://reports.example.com'],
        AllowCredentials: false,
        AllowHeaders: Match.arrayWith(['authorization', 'content-type', 'idempotency-key', 'x-agency-id', 'x-api-key']),
      },
    });
  });

  it('is called by nobody but API Gateway on those routes', () => {
    const permissions = propertiesOf<{ Principal: string; SourceArn?: unknown }>(api, 'AWS::Lambda::Permission');
    expect(permissions).toHaveLength(5);
    for (const { Principal, SourceArn } of permissions) {
      expect(Principal).toBe('apigateway.amazonaws.com');
      expect(JSON.stringify(SourceArn)).toMatch(/\/\*\/\*\/(graphql|health|calendar\/\{file\}|pictures\/\{picture\})"/);
    }
  });

  it('tells its address', () => {
    api.hasOutput('ApiUrl', { Value: { 'Fn::Join': ['', [Match.anyValue(), '/graphql']] } });
  });
});

/** The reference to the secret that lives as long as the table. */
function webhookKey() {
  const secret = expect.objectContaining({ 'Fn::GetStackOutput': expect.anything() as unknown }) as unknown;
  return { 'Fn::Join': ['', ['{{resolve:secretsmanager:', secret, ':SecretString:::}}']] };
}

/** A reference that does not lock the other stack: read when this one is deployed, not exported. */
function outputOf(stack: string, name: string) {
  return { 'Fn::GetStackOutput': { StackName: stack, OutputName: Match.stringLikeRegexp(name) } };
}
