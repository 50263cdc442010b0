import { Duration, Validations } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { Alias } from 'aws-cdk-lib/aws-lambda';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Settings } from '../settings';
import type { Rollout } from '../stages';

const CONFIG = {
  AT_ONCE: LambdaDeploymentConfig.ALL_AT_ONCE,
  LINEAR_10_PERCENT_A_MINUTE: LambdaDeploymentConfig.LINEAR_10PERCENT_EVERY_1MINUTE,
  CANARY_10_PERCENT_5_MINUTES: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
} satisfies Record<Rollout, unknown>;

/** So many faults within a minute take a release back. A single one may be an old fault that is met by chance. */
const FAULTS_A_MINUTE = 3;

export interface ReleaseProps {
  settings: Settings;
  lambda: Function;
}

/** What the API calls is the alias; a release moves it to a new version, step by step, and back when its alarm rings. */
export class Release extends Construct {
  readonly alias: Alias;
  readonly deployments: LambdaDeploymentGroup;

  constructor(scope: Construct, id: string, { settings, lambda }: ReleaseProps) {
    super(scope, id);
    this.alias = new Alias(this, 'Live', {
      aliasName: 'live',
      version: lambda.currentVersion,
      provisionedConcurrentExecutions: settings.provisionedConcurrency,
    });
    const alarm = new Alarm(this, 'Faults', {
      alarmDescription: 'Takes a release back. See README.md#alarm-release-failed',
      metric: this.alias.metricErrors({ period: Duration.minutes(1), statistic: 'Sum' }),
      threshold: FAULTS_A_MINUTE,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    this.deployments = new LambdaDeploymentGroup(this, 'Deployments', {
      alias: this.alias,
      deploymentConfig: CONFIG[settings.rollout],
      alarms: [alarm],
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
    Validations.of(this.deployments).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      reason:
        'The limited one of the two policies that AWS keeps for CodeDeploy and Lambda: it moves aliases and reads alarms, ' +
        'and only CodeDeploy may take this role.',
    });
  }
}
