import { METRICS } from '../../lambdas/api/request-log';
import { STANDING } from '../../lambdas/operations/cost/model';
import { propertiesOf } from '../support/policies';
import { PROD, synthesize } from '../support/synth';

const { observability, api, data, ...others } = synthesize(PROD);
const everywhere = [observability, api, data, ...Object.values(others)];
const inAll = <T>(type: string): T[] => everywhere.flatMap((template) => propertiesOf<T>(template, type));

interface Alarm {
  Metrics?: { MetricStat?: object }[];
}
interface Plan {
  BackupPlan: { BackupPlanRule: { ScheduleExpression: string; Lifecycle: { DeleteAfterDays: number } }[] };
}
const DAYS_A_MONTH = 365 / 12;

describe('what the cost model counts as standing ready in prod', () => {
  it.each<[keyof typeof STANDING, () => number]>([
    ['customMetrics', () => METRICS.length],
    [
      'alarmMetrics',
      () =>
        inAll<Alarm>('AWS::CloudWatch::Alarm')
          .map(({ Metrics }) => Metrics?.filter(({ MetricStat }) => MetricStat).length ?? 1)
          .reduce((sum, count) => sum + count),
    ],
    ['dashboards', () => inAll('AWS::CloudWatch::Dashboard').length],
    ['secrets', () => inAll('AWS::SecretsManager::Secret').length],
    [
      'backups',
      () =>
        inAll<Plan>('AWS::Backup::BackupPlan')
          .flatMap(({ BackupPlan }) => BackupPlan.BackupPlanRule)
          .map(({ ScheduleExpression, Lifecycle }) =>
            Math.floor(Lifecycle.DeleteAfterDays / (ScheduleExpression.endsWith('* * ? *)') ? 1 : DAYS_A_MONTH)),
          )
          .reduce((sum, count) => sum + count),
    ],
  ])('%s is what is deployed', (what, deployed) => {
    expect(STANDING[what]).toBe(deployed());
  });
});
