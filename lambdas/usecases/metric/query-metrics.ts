import { daysIn, periodBefore, type Day, type Period } from '../../domain/calendar';
import type { Interval } from '../../domain/metrics/buckets';
import { columns, type Columns } from '../../domain/metrics/columns';
import { recordedFor } from '../../domain/metrics/evidence-from';
import type { Catalog, Metric } from '../../domain/metrics/metric';
import { fail, invalid, ok, type Result, type UserError } from '../../domain/result';
import type { Session } from '../session';
import { readCatalog } from './read-catalog';
import { countsFor, existingSubjects, locateSubjects, type Subject, type SubjectIds } from './subjects';

/** Limits of one question: how many brands, metrics and days, and how many series it comes to. */
const MOST = { subjects: 50, metrics: 20, series: 100, days: 800 } as const;

export interface MetricsQuestion {
  of: SubjectIds;
  metrics: readonly string[];
  from: Day;
  to: Day;
  /** Left out: by day. */
  by?: Interval;
  /** Left out: yes. */
  comparePrevious?: boolean;
}

/** One metric of one subject. */
export interface MetricAnswer extends Columns {
  metric: Metric;
  subject: Subject;
}

/**
 * Reads series as columns, subject by subject. What does not exist or may not be seen gives none. However long the period
 * and however many profiles a brand has, each of its recorded metrics is one query.
 */
export async function queryMetrics(session: Session, question: MetricsQuestion): Promise<Result<MetricAnswer[]>> {
  const catalog = await readCatalog(session, question.metrics);
  const errors = problemsOf(question, catalog);
  if (errors.length > 0) return fail(...errors);

  const metrics = [...new Set(question.metrics)].flatMap((key) => catalog.get(key) ?? []);
  const period: Period = { from: question.from, to: question.to };
  const before = question.comparePrevious === false ? undefined : periodBefore(period);
  const located = locateSubjects(session, question.of);
  const [subjects, series] = await Promise.all([
    existingSubjects(session, located),
    session.store.series({
      brandIds: [...new Set(located.map(({ brandId }) => brandId))],
      metrics: recordedFor(
        metrics.map(({ key }) => key),
        catalog,
      ),
      period: { from: (before ?? period).from, to: period.to },
    }),
  ]);
  return ok(
    subjects.flatMap((subject) => {
      const own = series.filter((one) => countsFor(one, subject));
      return metrics.map((metric) => ({
        metric,
        subject,
        ...columns({ metric, period, by: question.by ?? 'DAY', before }, own, catalog),
      }));
    }),
  );
}

function problemsOf({ of, metrics, from, to }: MetricsQuestion, catalog: Catalog): UserError[] {
  const subjects = (of.brandIds ?? of.profileIds ?? of.campaignIds ?? []).length;
  const unknown = metrics.filter((key) => !catalog.has(key));
  const problems: [boolean, string, string][] = [
    [subjects < 1 || subjects > MOST.subjects, 'of', `Ask for 1 to ${MOST.subjects} of one sort.`],
    [metrics.length < 1 || metrics.length > MOST.metrics, 'metrics', `Ask for 1 to ${MOST.metrics} metrics.`],
    [unknown.length > 0, 'metrics', `The catalogue has no metric ${unknown.slice(0, 5).join(', ').slice(0, 200)}.`],
    [subjects * metrics.length > MOST.series, 'metrics', `Ask for at most ${MOST.series} series at once.`],
    [from > to, 'to', 'The last day is before the first.'],
    [from <= to && daysIn({ from, to }) > MOST.days, 'to', `Ask for at most ${MOST.days} days at once.`],
  ];
  return problems.flatMap(([wrong, field, message]) => (wrong ? [invalid(message, ['input', field])] : []));
}
