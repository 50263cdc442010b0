import { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import { runbookOf, type Alerts } from './alerts';

export interface Watch {
  /** Names the alarm and its entry in the runbook. */
  name: string;
  /** What is wrong when it rings, as a sentence. */
  says: string;
  /** Over how long it is measured, its own period says. */
  metric: IMetric;
  /** It rings from here on. */
  from: number;
  /** For so many periods in a row; one, when left out. */
  periods?: number;
}

/** An alarm that tells the people on call when it rings, and again when it is over. No data is no trouble: nobody called. */
export function watch(scope: Construct, alerts: Alerts, { name, says, metric, from, periods = 1 }: Watch): Alarm {
  const alarm = new Alarm(scope, name, {
    alarmName: `${Stack.of(scope).stackName}-${name}`,
    alarmDescription: `${says} ${runbookOf(name)}`,
    metric,
    threshold: from,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  const action = new SnsAction(alerts.topic);
  alarm.addAlarmAction(action);
  alarm.addOkAction(action);
  return alarm;
}
