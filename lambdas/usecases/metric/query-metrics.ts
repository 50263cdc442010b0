import { daysIn, periodBefore, type Day, type Period } from '../../domain/calendar';
import { axisOf } from '../../domain/metrics/axis';
import type { Interval } from '../../domain/metrics/buckets';
import { columns, type Columns } from '../../domain/metrics/columns';
import { recordedFor } from '../../domain/metrics/evidence-from';
import { byCurrency, gathered, type GroupName } from '../../domain/metrics/groups';
import type { Catalog, Metric } from '../../domain/metrics/metric';
import { standings, type Standing } from '../../domain/metrics/ranking';
import { fail, invalid, ok, type Result, type UserError } from '../../domain/result';
import type { Session } from '../session';
import { readAllBrands, type AllBrandsQuestion } from './all-brands';
import { missingProfiles } from './missing-profiles';
import { readCatalog } from './read-catalog';
import { readSubjects, type SubjectIds } from './subjects';

/** Limits of one question: how many named subjects, metrics and days, how many series it comes to, and values in them. */
const MOST = { subjects: 50, metrics: 20, series: 100, days: 800, comparedSeries: 2_000, values: 100_000 } as const;

export interface MetricsQuestion {
  of: SubjectIds & { allBrands?: AllBrandsQuestion | null };
  metrics: readonly string[];
  from: Day;
  to: Day;
  /** Left out: by day. */
  by?: Interval;
  /** Left out: yes. */
  comparePrevious?: boolean;
}

/** One metric of what is counted together. */
export interface MetricAnswer extends Columns, Standing, GroupName {
  metric: Metric;
  currency: string | null;
  /** The profiles that could have given data and did not; `null` unless it was asked for one brand. */
  missing: string[] | null;
}

/**
 * Reads series as columns, subject by subject, and says where each stands among those of the same metric. However long the
 * period and however many profiles a brand has, each of its recorded metrics is one query; over many brands, one a metric
 * and stored quarter.
 *
 * @param withMissing whether to read which profiles gave no data, for a question about one brand: a query more
 */
export async function queryMetrics(
  session: Session,
  question: MetricsQuestion,
  withMissing = false,
): Promise<Result<MetricAnswer[]>> {
  const catalog = await readCatalog(session, question.metrics);
  const errors = problemsOf(question, catalog);
  if (errors.length > 0) return fail(...errors);

  const { of, from, to } = question;
  const metrics = [...new Set(question.metrics)].flatMap((key) => catalog.get(key) ?? []);
  const period: Period = { from, to };
  const before = question.comparePrevious === false ? undefined : periodBefore(period);
  const wanted = {
    metrics: recordedFor(question.metrics, catalog),
    period: { from: (before ?? period).from, to },
  };
  const [found, missingOf] = await Promise.all([
    of.allBrands ? readAllBrands(session, of.allBrands, wanted) : readSubjects(session, of, wanted).then(ok),
    withMissing ? missingProfiles(session, of) : undefined,
  ]);
  if (!found.ok) return found;

  const axis = axisOf(period, question.by ?? 'DAY');
  const tooMuch = tooMuchAsked(found.value.groups.length * metrics.length, axis.dates.length);
  if (tooMuch) return fail(tooMuch);
  const currencyOf = new Map(found.value.brands.map(({ id, currency }) => [id, currency]));
  const answers = found.value.groups.flatMap((group) =>
    metrics.flatMap((metric) =>
      byCurrency(group, metric, catalog, currencyOf).map(({ name, currency, series }) => {
        const answer = columns({ metric, axis, before }, series, catalog);
        return { ...answer, ...name, metric, currency, missing: missingOf?.(metric, catalog, answer.coverage) ?? null };
      }),
    ),
  );
  return ok(withStandings(answers));
}

/** Only figures of the same metric compare, and money only in the same currency. */
function withStandings(answers: readonly Omit<MetricAnswer, keyof Standing>[]): MetricAnswer[] {
  const places = new Map<(typeof answers)[number], Standing>();
  for (const rivals of gathered(answers, ({ metric, currency }) => `${metric.key} ${currency}`).values()) {
    const lowerIsBetter = rivals[0]?.metric.lowerIsBetter ?? false;
    const standing = standings(
      rivals.map(({ total }) => total),
      lowerIsBetter,
    );
    rivals.forEach((answer, index) => standing[index] && places.set(answer, standing[index]));
  }
  return answers.map((answer) => ({ ...answer, ...(places.get(answer) ?? UNRANKED) }));
}

const UNRANKED: Standing = { rank: null, isBest: false, isWorst: false };

function tooMuchAsked(series: number, buckets: number): UserError | undefined {
  if (series > MOST.comparedSeries) {
    const message = `Ask for at most ${MOST.comparedSeries} series at once; these would be ${series}.`;
    return invalid(message, ['input', 'metrics']);
  }
  if (series * buckets <= MOST.values) return undefined;
  const message = `Ask for at most ${MOST.values} values at once; these would be ${series * buckets}: cut more coarsely.`;
  return invalid(message, ['input', 'by']);
}

function problemsOf({ of, metrics, from, to }: MetricsQuestion, catalog: Catalog): UserError[] {
  const subjects = of.allBrands ? 1 : (of.brandIds ?? of.profileIds ?? of.campaignIds ?? []).length;
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
