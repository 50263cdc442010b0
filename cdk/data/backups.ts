import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupSelection, BackupVault } from 'aws-cdk-lib/aws-backup';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

/** For so long a lock can be taken back; from then on it holds, whoever asks. */
const LOCK_CAN_BE_TAKEN_BACK = Duration.days(3);

export interface BackupsProps {
  table: TableV2;
  kept: { dailyKeptDays: number; monthlyKeptDays: number };
  locked: boolean;
}

/** A copy each day and each month, in a vault of their own. Times are in UTC, when most front ends sleep. */
export class Backups extends Construct {
  readonly vault: BackupVault;

  constructor(scope: Construct, id: string, { table, kept, locked }: BackupsProps) {
    super(scope, id);
    const shortest = Duration.days(Math.min(kept.dailyKeptDays, kept.monthlyKeptDays));
    this.vault = new BackupVault(this, 'Vault', {
      removalPolicy: RemovalPolicy.RETAIN,
      ...(locked && { lockConfiguration: { minRetention: shortest, changeableFor: LOCK_CAN_BE_TAKEN_BACK } }),
    });
    const plan = new BackupPlan(this, 'Plan', {
      backupVault: this.vault,
      backupPlanRules: [
        rule('Daily', { hour: '3', minute: '0' }, kept.dailyKeptDays),
        rule('Monthly', { day: '1', hour: '4', minute: '0' }, kept.monthlyKeptDays),
      ],
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('backup.amazonaws.com') });
    new BackupSelection(this, 'Selection', {
      backupPlan: plan,
      role,
      resources: [BackupResource.fromArn(table.tableArn)],
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
      reason:
        'What AWS Backup calls for a DynamoDB table is its own business and changes with it; the policy that AWS keeps ' +
        'for it can only make backups, and only AWS Backup may take this role.',
    });
  }
}

function rule(ruleName: string, at: Parameters<typeof Schedule.cron>[0], keptDays: number): BackupPlanRule {
  return new BackupPlanRule({
    ruleName,
    scheduleExpression: Schedule.cron(at),
    startWindow: Duration.hours(1),
    completionWindow: Duration.hours(8),
    deleteAfter: Duration.days(keptDays),
  });
}
