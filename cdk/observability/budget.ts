import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import type { Settings } from '../settings';
import { STAGE_TAG } from '../tags';
import type { Alerts } from './alerts';

export interface BudgetProps {
  settings: Pick<Settings, 'stage' | 'monthlyBudget'>;
  alerts: Alerts;
}

/** Rings when a month has cost most of what it may, and when it is going to cost more. Its entry in the runbook: `spend`. */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, { settings, alerts }: BudgetProps) {
    super(scope, id);
    const subscribers = [{ subscriptionType: 'SNS', address: alerts.topic.topicArn }];
    const beyond = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        notificationType,
        threshold,
        thresholdType: 'PERCENTAGE',
        comparisonOperator: 'GREATER_THAN',
      },
      subscribers,
    });
    new CfnBudget(this, 'Month', {
      budget: {
        budgetName: `resonance-${settings.stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: settings.monthlyBudget, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:${STAGE_TAG}$${settings.stage}`] },
      },
      notificationsWithSubscribers: [beyond('ACTUAL', 80), beyond('FORECASTED', 100)],
    });
  }
}
