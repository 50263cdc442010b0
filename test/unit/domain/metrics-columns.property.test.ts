import * as fc from 'fast-check';
import { addDays, daysIn, periodBefore, type Period } from '../../../lambdas/domain/calendar';
import { axisOf } from '../../../lambdas/domain/metrics/axis';
import { catalogWith } from '../../../lambdas/domain/metrics/catalog';
import { columns } from '../../../lambdas/domain/metrics/columns';
import { described, ownMetricInput } from '../../../lambdas/domain/metrics/own-metric';
import type { MetricSource } from '../../../lambdas/domain/metrics/series';
import { stored } from '../../support/series';

/*
 * The columns held against plain loops over raw values: no series, no buckets that are shared with the code, every day
 * looked at by itself.
 */

const own = (key: string, more: object) =>
  described(ownMetricInput.parse({ key, name: key, unit: 'COUNT', effect: 'TRUST', formula: key, ...more }), 1);
const CATALOG = catalogWith([
  own('queries', { kind: 'SUM' }),
  own('members', { kind: 'LAST' }),
  own('mood', { kind: 'LAST', acrossSources: 'MEAN', allowsNegative: true }),
  own('queries_a_member', {
    kind: 'RATIO',
    unit: 'RATIO',
    numerator: ['queries', 'likes'],
    denominator: 'members',
    fallbackDenominators: ['followers'],
  }),
]);

const SOURCES: MetricSource[] = [{ kind: 'BRAND' }, { kind: 'PROFILE', id: 'prf_1' }, { kind: 'PROFILE', id: 'prf_2' }];
const RECORDED = ['queries', 'likes', 'members', 'mood', 'followers'];

interface Raw {
  metric: string;
  source: number;
  day: string;
  value: number;
}

/** Values of some days around two changes of the year, quarter and month; of most days and sources there are none. */
const FIRST = '2024-11-20';
const DAYS = 150;
const raw = fc.uniqueArray(
  fc.record({
    metric: fc.constantFrom(...RECORDED),
    source: fc.nat({ max: SOURCES.length - 1 }),
    day: fc.nat({ max: DAYS }).map((count) => addDays(FIRST, count)),
    value: fc.oneof(
      fc.nat({ max: 1_000_000 }),
      fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
    ),
  }),
  { selector: ({ metric, source, day }) => `${metric} ${source} ${day}`, maxLength: 120 },
);
const period = fc
  .tuple(fc.nat({ max: DAYS }), fc.nat({ max: 80 }))
  .map(([start, length]): Period => ({ from: addDays(FIRST, start), to: addDays(FIRST, start + length) }));

const seriesOf = (values: readonly Raw[]) =>
  RECORDED.flatMap((metric) =>
    SOURCES.flatMap((source, index) => {
      const told = values.filter((one) => one.metric === metric && one.source === index);
      return stored(metric, Object.fromEntries(told.map(({ day, value }) => [day, value])), source);
    }),
  );

const rounded = (value: number) => Number(value.toFixed(6)) + 0;

function plainTotal(metric: string, values: readonly Raw[]): number | null {
  const own = values.filter((one) => one.metric === metric);
  if (own.length === 0) return null;
  if (metric === 'queries' || metric === 'likes') return rounded(own.reduce((sum, { value }) => sum + value, 0));
  const last = new Map<number, Raw>();
  for (const one of own) {
    const before = last.get(one.source);
    if (!before || before.day < one.day) last.set(one.source, one);
  }
  const sum = [...last.values()].reduce((before, { value }) => before + value, 0);
  return rounded(metric === 'mood' ? sum / last.size : sum);
}

function plainRatio(totalOf: (metric: string) => number | null, basis: string | null): number | null {
  const above = [totalOf('queries'), totalOf('likes')].filter((one) => one !== null);
  const below = basis === null ? null : totalOf(basis);
  if (above.length === 0 || !below) return null;
  return rounded(above.reduce((sum, one) => sum + one, 0) / below);
}

const monday = (day: string): string => {
  let one = day;
  while (new Date(`${one}T12:00:00Z`).getUTCDay() !== 1) one = addDays(one, -1);
  return one;
};
const BUCKET = { DAY: (day: string) => day, WEEK: monday, MONTH: (day: string) => `${day.slice(0, 8)}01` };

/** What a metric comes to in a bucket. A level that a source told before holds where another source tells its own. */
function plainBucket(metric: string, values: readonly Raw[], date: string, by: keyof typeof BUCKET): number | null {
  const here = values.filter(({ day }) => BUCKET[by](day) === date);
  const isLevel = metric !== 'queries' && metric !== 'likes';
  return isLevel && here.some((one) => one.metric === metric)
    ? plainTotal(
        metric,
        values.filter(({ day }) => BUCKET[by](day) <= date),
      )
    : plainTotal(metric, here);
}

function plainDates({ from, to }: Period, by: keyof typeof BUCKET): string[] {
  const dates = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) dates.add(BUCKET[by](day));
  return [...dates];
}

const during = (values: readonly Raw[], { from, to }: Period) => values.filter(({ day }) => day >= from && day <= to);
const questions = fc.tuple(raw, period, fc.constantFrom('DAY', 'WEEK', 'MONTH'));

test.each(['queries', 'members', 'mood'])('%s come to what a plain loop over the values comes to', (key) => {
  const metric = CATALOG.get(key)!;
  fc.assert(
    fc.property(questions, ([values, asked, by]) => {
      const before = periodBefore(asked);
      const answer = columns({ metric, axis: axisOf(asked, by), before }, seriesOf(values), CATALOG);
      const now = during(values, asked);
      expect(answer.dates).toEqual(plainDates(asked, by));
      expect(answer.values).toEqual(answer.dates.map((date) => plainBucket(key, now, date, by)));
      expect(answer.total).toBe(plainTotal(key, now));
      expect(daysIn(before)).toBe(daysIn(asked));
      expect(answer.previousTotal).toBe(plainTotal(key, during(values, before)));
    }),
  );
});

test('a ratio of own and built-in metrics comes to its two totals, whatever is blank', () => {
  const metric = CATALOG.get('queries_a_member')!;
  fc.assert(
    fc.property(questions, ([values, asked, by]) => {
      const before = periodBefore(asked);
      const answer = columns({ metric, axis: axisOf(asked, by), before }, seriesOf(values), CATALOG);
      const [now, then] = [during(values, asked), during(values, before)];
      const has = (some: readonly Raw[], key: string) => some.some((one) => one.metric === key);
      const basisIn = (some: readonly Raw[]) => ['members', 'followers'].find((key) => has(some, key)) ?? null;
      const basis = basisIn(now) ?? basisIn(then);
      expect(answer.basis).toBe(basis);
      expect(answer.values).toEqual(
        answer.dates.map((date) => plainRatio((one) => plainBucket(one, now, date, by), basis)),
      );
      expect(answer.total).toBe(plainRatio((one) => plainTotal(one, now), basis));
      expect(answer.previousTotal).toBe(plainRatio((one) => plainTotal(one, then), basis));
    }),
  );
});

test('coverage counts the days of each source, and nothing outside of the period', () => {
  const metric = CATALOG.get('queries')!;
  fc.assert(
    fc.property(questions, ([values, asked, by]) => {
      const { coverage } = columns({ metric, axis: axisOf(asked, by) }, seriesOf(values), CATALOG);
      const told = during(values, asked).filter((one) => one.metric === 'queries');
      const expected = SOURCES.flatMap((source, index) => {
        const days = told
          .filter((one) => one.source === index)
          .map(({ day }) => day)
          .sort();
        return days.length === 0 ? [] : [{ source, days: days.length, firstDay: days[0], lastDay: days.at(-1) }];
      });
      const byText = (one: object) => JSON.stringify(one);
      const shown = coverage.map(({ source, days, firstDay, lastDay }) => ({ source, days, firstDay, lastDay }));
      expect(shown.map(byText).sort()).toEqual(expected.map(byText).sort());
    }),
  );
});
