import { Stack, Validations, type App } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { addResonance } from '../../cdk/resonance';
import { addRules } from '../../cdk/rules';
import { EDGE, EVERY_STAGE, UNBUNDLED, makeApp } from '../support/synth';

describe.each([...EVERY_STAGE, EDGE])('the rules of AwsSolutions and Serverless with %j', (context) => {
  const app = makeApp({ ...context, ...UNBUNDLED });
  addResonance(app);

  it('find nothing that nobody gave a reason for', () => {
    expect(new AwsSolutionsChecks().validateScope(app).violations).toEqual([]);
    expect(new ServerlessChecks().validateScope(app).violations).toEqual([]);
  });

  it('were answered with a reason on exactly these constructs', () => {
    const stack = `resonance-${context.stage}`;
    const managed = (policy: string) =>
      `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/${policy}]`;
    const found = acknowledgementsIn(app).map(({ rule, path }) => `${rule} ${path.replace(`${stack}-`, '')}`);
    const isProd = context.stage === 'prod';
    const isEdge = context === EDGE;
    expect(found).toEqual([
      ...(isProd ? [`${managed('AWSBackupServiceRolePolicyForBackup')} data/Backups/Role`] : []),
      'AwsSolutions-SMG4 data/WebhookKey/Secret',
      'AwsSolutions-COG8 identity/UserPool',
      ...(isProd ? [] : ['AwsSolutions-COG2 identity/UserPool']),
      'AwsSolutions-SMG4 api/PictureSecret/Secret',
      ...ofFunction('api/Api'),
      ...ofFunction('api/Pictures'),
      ...(isEdge ? ['AwsSolutions-SMG4 api/OriginSecret/Shared/Secret'] : []),
      `${managed('AWSCodeDeployRoleForLambdaLimited')} api/Release/Deployments`,
      'AwsSolutions-APIG4 api/Http/HttpApi/GET--graphql',
      'AwsSolutions-APIG4 api/Http/HttpApi/POST--graphql',
      'AwsSolutions-APIG4 api/Http/HttpApi/GET--calendar--{file}',
      'AwsSolutions-APIG4 api/Http/HttpApi/GET--pictures--{picture}',
      'AwsSolutions-APIG4 api/Http/HttpApi/GET--health',
      'AwsSolutions-SQS3 events/StreamDeadLetters',
      'Serverless-SQSRedrivePolicy events/StreamDeadLetters',
      'AwsSolutions-SQS3 events/DeliveryDeadLetters',
      'Serverless-SQSRedrivePolicy events/DeliveryDeadLetters',
      ...ofFunction('events/FanOut'),
      ...ofFunction('events/Delivery'),
      'Serverless-LambdaEventSourceMappingDestination events/Delivery/Queue',
      ...(isEdge
        ? [
            'AwsSolutions-CFR1 edge/Distribution',
            'AwsSolutions-CFR3 edge/Distribution',
            'Serverless-SNSRedrivePolicy edge/Alerts/Topic/oncall@example.com',
          ]
        : []),
      ...(isProd ? ['Serverless-SNSRedrivePolicy observability/Alerts/Topic/oncall@example.com'] : []),
      'Serverless-EventBusDLQ observability/Alerts/release-failed',
      ...(isProd ? ['Serverless-EventBusDLQ observability/Alerts/backup-failed'] : []),
    ]);
  });

  it('were answered with sentences', () => {
    for (const { reason } of acknowledgementsIn(app)) expect(reason).toMatch(/^[A-Z].{60,}\.$/s);
  });
});

describe('the check', () => {
  it('fires on a plain bucket', () => {
    const stack = new Stack(makeApp(), 'Plain');
    new Bucket(stack, 'Bucket');
    const found = new AwsSolutionsChecks().validateScope(stack).violations.map((violation) => violation.ruleName);
    expect(found).toEqual(['AwsSolutions-S1', 'AwsSolutions-S10']);
  });

  it('stops the synthesis of the app', () => {
    const app = makeApp(UNBUNDLED);
    addRules(app);
    const { data } = addResonance(app);
    new Bucket(data, 'Plain');
    expect(() => app.synth()).toThrow(/resonance-dev-data\/Plain.*AwsSolutions-S1/s);
  });
});

/** What is answered for every function: it has no dead letters of its own, and sends traces. */
const ofFunction = (path: string) => [
  `AwsSolutions-IAM5[Resource::*] ${path}/Role`,
  `Serverless-LambdaDLQ ${path}/Function`,
];

function acknowledgementsIn(app: App) {
  return app.node.findAll().flatMap((construct) =>
    construct.node.metadata
      .filter((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap((entry) => Object.entries(entry.data as Record<string, string>))
      .map(([id, reason]) => ({ rule: id.replace(/^annotation::/i, ''), path: construct.node.path, reason })),
  );
}
