import { Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Settings } from '../settings';
import { alarmsOf } from './alarms';
import { Alerts } from './alerts';
import { Budget } from './budget';
import { Dashboard } from './dashboard';
import { saveQueries } from './queries';
import { watch } from './watch';
import type { Watched } from './watched';

export interface ObservabilityStackProps extends StackProps, Watched {
  settings: Settings;
}

/** Who is told when it hurts, and where they look. */
export class ObservabilityStack extends Stack {
  constructor(scope: Construct, id: string, { settings, data, api, events, edge, ...props }: ObservabilityStackProps) {
    super(scope, id, props);
    const watched = { data, api, events, edge };
    const alerts = new Alerts(this, 'Alerts', { emails: settings.alarmEmails });
    const alarms = alarmsOf(watched, settings).map((one) => watch(this, alerts, one));
    new Dashboard(this, 'Dashboard', { settings, watched, alarms });
    saveQueries(this, { stage: settings.stage, logGroup: api.functions.api.lambda.logGroup });
    new Budget(this, 'Budget', { settings, alerts });

    alerts.tellOf('release-failed', {
      says: 'A release was taken back or stopped.',
      when: {
        source: ['aws.codedeploy'],
        detailType: ['CodeDeploy Deployment State-change Notification'],
        detail: {
          state: ['FAILURE', 'STOP'],
          application: [api.release.deployments.application.applicationName],
        },
      },
    });
    if (data.backups) {
      alerts.tellOf('backup-failed', {
        says: 'A backup of the table was not made.',
        when: {
          source: ['aws.backup'],
          detailType: ['Backup Job State Change'],
          detail: {
            state: ['FAILED', 'ABORTED', 'EXPIRED'],
            backupVaultName: [data.backups.vault.backupVaultName],
          },
        },
      });
    }
  }
}
