import { TABLE } from '../../lambdas/data/table';
import { Match } from 'aws-cdk-lib/assertions';
import { STAGE_DEFAULTS, type Stage } from '../../cdk/stages';
import { EVERY_STAGE, PROD, synthesize } from '../support/synth';

const TYPE = 'AWS::DynamoDB::GlobalTable';

describe.each(EVERY_STAGE)('the table in $stage', (context) => {
  const { data } = synthesize(context);
  const defaults = STAGE_DEFAULTS[context.stage as Stage];
  const onePlace = (replica: object) => ({ Replicas: [Match.objectLike(replica)] });

  it('is the only one', () => {
    expect(Object.keys(data.findResources(TYPE))).toHaveLength(1);
  });

  it('has the keys of the definition that the local engine is given', () => {
    data.hasResourceProperties(TYPE, {
      KeySchema: [
        { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
        { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: TABLE.index.name,
          KeySchema: [
            { AttributeName: TABLE.index.partitionKey, KeyType: 'HASH' },
            { AttributeName: TABLE.index.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    });
  });

  it('keys by texts only', () => {
    data.hasResourceProperties(TYPE, {
      AttributeDefinitions: [TABLE.partitionKey, TABLE.sortKey, TABLE.index.partitionKey, TABLE.index.sortKey].map(
        (name) => ({ AttributeName: name, AttributeType: 'S' }),
      ),
    });
  });

  it('is paid by request', () => {
    data.hasResourceProperties(TYPE, { BillingMode: 'PAY_PER_REQUEST' });
  });

  it('can be brought back to any second of the last weeks', () => {
    const recovery = { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: defaults.recoveryDays };
    data.hasResourceProperties(TYPE, onePlace({ PointInTimeRecoverySpecification: recovery }));
  });

  it('cannot be deleted, neither by hand nor with its stack', () => {
    data.hasResource(TYPE, {
      Properties: onePlace({ DeletionProtectionEnabled: true }),
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('lets expire what carries a time to live', () => {
    data.hasResourceProperties(TYPE, {
      TimeToLiveSpecification: { AttributeName: TABLE.timeToLiveAttribute, Enabled: true },
    });
  });

  it('streams each change with what was before and after', () => {
    data.hasResourceProperties(TYPE, { StreamSpecification: { StreamViewType: TABLE.streamViewType } });
  });

  it('shows which keys are throttled, where somebody looks', () => {
    const insights = defaults.contributorInsights ? { Enabled: true, Mode: 'THROTTLED_KEYS' } : { Enabled: false };
    data.hasResourceProperties(TYPE, onePlace({ ContributorInsightsSpecification: insights }));
  });

  it('is encrypted with a key of DynamoDB’s', () => {
    data.hasResourceProperties(TYPE, { SSESpecification: { SSEEnabled: false } });
    data.resourceCountIs('AWS::KMS::Key', 0);
  });

  it('is named in an output', () => {
    data.hasOutput('TableName', {});
  });
});

it('goes with its stack only when the deployment was declared disposable', () => {
  const { data } = synthesize({ disposable: 'true' });
  data.hasResource(TYPE, {
    Properties: { Replicas: [Match.objectLike({ DeletionProtectionEnabled: false })] },
    DeletionPolicy: 'Delete',
  });
});

describe('a key of the account’s own', () => {
  const { data } = synthesize({ ...PROD, region: 'eu-west-1', customerKey: 'true' });
  const KEY = 'AWS::KMS::Key';

  it('encrypts the table, turns over each year and is kept', () => {
    const [id] = Object.keys(data.findResources(KEY));
    data.hasResourceProperties(TYPE, {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [Match.objectLike({ SSESpecification: { KMSMasterKeyId: { 'Fn::GetAtt': [id, 'Arn'] } } })],
    });
    data.hasResource(KEY, { Properties: { EnableKeyRotation: true }, DeletionPolicy: 'Retain' });
  });

  it('is used by whoever in the account may use the table, and only through DynamoDB', () => {
    data.hasResourceProperties(KEY, {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { AWS: '*' },
            Condition: {
              StringEquals: {
                'kms:CallerAccount': { Ref: 'AWS::AccountId' },
                'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com',
              },
            },
          }),
        ]),
      },
    });
  });
});

it('has a copy in each region that was asked for, as well protected', () => {
  const { data } = synthesize({ ...PROD, region: 'eu-west-1', replicas: 'eu-central-1, us-east-1' });
  data.hasResourceProperties(TYPE, {
    Replicas: ['eu-central-1', 'us-east-1', 'eu-west-1'].map((Region) =>
      Match.objectLike({
        Region,
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      }),
    ),
  });
});

describe('backups', () => {
  const { data } = synthesize(PROD);
  const VAULT = 'AWS::Backup::BackupVault';

  it('are made each day and each month in prod, of the table, and kept for a month and a year', () => {
    data.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [
          Match.objectLike({
            RuleName: 'Daily',
            ScheduleExpression: 'cron(0 3 * * ? *)',
            Lifecycle: { DeleteAfterDays: 35 },
          }),
          Match.objectLike({
            RuleName: 'Monthly',
            ScheduleExpression: 'cron(0 4 1 * ? *)',
            Lifecycle: { DeleteAfterDays: 400 },
          }),
        ],
      },
    });
    const [table] = Object.keys(data.findResources(TYPE));
    data.hasResourceProperties('AWS::Backup::BackupSelection', {
      BackupSelection: { Resources: [{ 'Fn::GetAtt': [table, 'Arn'] }] },
    });
  });

  it('are in a vault that stays, and that can be locked', () => {
    data.hasResource(VAULT, { Properties: { LockConfiguration: Match.absent() }, DeletionPolicy: 'Retain' });
    synthesize({ ...PROD, lockBackups: 'true' }).data.hasResourceProperties(VAULT, {
      LockConfiguration: { MinRetentionDays: 35, ChangeableForDays: 3 },
    });
  });

  it.each(['dev', 'staging'])('are not paid for in %s', (stage) => {
    synthesize({ stage }).data.resourceCountIs(VAULT, 0);
  });
});

it('keeps what opens the secrets of webhooks as long as the table that holds them', () => {
  const SECRET = 'AWS::SecretsManager::Secret';
  synthesize(PROD).data.hasResource(SECRET, {
    Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
    DeletionPolicy: 'Retain',
  });
  synthesize({ disposable: 'true' }).data.hasResource(SECRET, { DeletionPolicy: 'Delete' });
});
