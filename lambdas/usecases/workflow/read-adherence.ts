import { daysIn, type Day } from '../../domain/calendar';
import { axisOf, type Axis } from '../../domain/metrics/axis';
import { columns } from '../../domain/metrics/columns';
import type { Catalog } from '../../domain/metrics/metric';
import { withoutCampaigns, type MetricSeries } from '../../domain/metrics/series';
import { fail, invalid, ok, type Result, type UserError } from '../../domain/result';
import {
  adherenceByWeek,
  trendOf,
  type AdherenceTrend,
  type AdherenceWeek,
  type ResultsByWeek,
} from '../../domain/workflow/adherence';
import { inParallel } from '../../shared/parallel';
import { readCatalog } from '../metric/read-catalog';
import { locate, type Session } from '../session';

/** Limits of one question. A year is 53 weeks at most. */
const MOST = { brands: 20, results: 5, days: 371 } as const;

export interface AdherenceQuestion {
  brandIds: readonly string[];
  from: Day;
  to: Day;
  /** Keys of metrics that add up; left out: none. */
  results?: readonly string[] | null;
}

export interface BrandAdherence {
  brandId: string;
  weeks: AdherenceWeek[];
  trend: AdherenceTrend;
}

/**
 * How consistently teams worked and what came of it, brand by brand. Whatever the number of tasks, each brand is one query
 * and so is each of its results, all at the same time. Brands that the caller may not see are left out.
 */
export async function readAdherence(session: Session, question: AdherenceQuestion): Promise<Result<BrandAdherence[]>> {
  const catalog = await readCatalog(session, question.results ?? []);
  const errors = problemsOf(question, catalog);
  if (errors.length > 0) return fail(...errors);
  const { store } = session;
  const period = { from: question.from, to: question.to };
  const brandIds = [...new Set(question.brandIds)].filter((id) => locate(session, id, 'BRAND'));
  const results = [...new Set(question.results)];
  const [brands, tasks, series] = await Promise.all([
    store.brandsById(brandIds),
    inParallel(brandIds, (id) => store.tasksOfBrand(id, period)),
    results.length === 0 ? [] : store.series({ brandIds, metrics: results, period }),
  ]);
  const axis = axisOf(period, 'WEEK');
  return ok(
    brandIds.flatMap((brandId, index) => {
      if (!brands[index]) return [];
      const own = withoutCampaigns(series.filter((one) => one.brandId === brandId));
      const found = adherenceByWeek(axis.dates, tasks[index] ?? [], resultsByWeek({ results, axis, catalog }, own));
      return [{ brandId, weeks: found, trend: trendOf(found, results) }];
    }),
  );
}

const resultsByWeek = (
  { results, axis, catalog }: { results: readonly string[]; axis: Axis; catalog: Catalog },
  series: readonly MetricSeries[],
): ResultsByWeek =>
  new Map(
    results.flatMap((key): [string, (number | null)[]][] => {
      const metric = catalog.get(key);
      return metric ? [[key, columns({ metric, axis }, series, catalog).values]] : [];
    }),
  );

function problemsOf({ brandIds, from, to, results }: AdherenceQuestion, catalog: Catalog): UserError[] {
  const wrong = (results ?? []).filter((key) => catalog.get(key)?.kind !== 'SUM');
  const problems: [boolean, string][] = [
    [brandIds.length < 1 || brandIds.length > MOST.brands, `Ask for 1 to ${MOST.brands} brands.`],
    [(results ?? []).length > MOST.results, `Ask for at most ${MOST.results} results.`],
    [wrong.length > 0, `No metric that adds up: ${wrong.slice(0, 5).join(', ').slice(0, 200)}.`],
    [from > to, 'The last day is before the first.'],
    [from <= to && daysIn({ from, to }) > MOST.days, `Ask for at most ${MOST.days} days at once.`],
  ];
  return problems.flatMap(([isWrong, message]) => (isWrong ? [invalid(message, ['input'])] : []));
}
