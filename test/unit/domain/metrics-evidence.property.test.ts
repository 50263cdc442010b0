import * as fc from 'fast-check';
import { addDays, type Period } from '../../../lambdas/domain/calendar';
import { BUILT_IN_CATALOG } from '../../../lambdas/domain/metrics/catalog';
import { evidenceFrom } from '../../../lambdas/domain/metrics/evidence-from';
import type { MetricSource } from '../../../lambdas/domain/metrics/series';
import { stored } from '../../support/series';

/* Evidence of whole years with quarters in which nothing was told, held against plain loops over the raw values. */

const SOURCES: MetricSource[] = [
  { kind: 'BRAND' },
  { kind: 'PROFILE', id: 'prf_1' },
  { kind: 'CAMPAIGN', id: 'cmp_1' },
];
const METRICS = ['reach', 'followers'] as const;
const DAYS = 1_200;

const day = fc.nat({ max: DAYS }).map((count) => addDays('2023-10-01', count));
const raw = fc.uniqueArray(
  fc.record({
    metric: fc.constantFrom(...METRICS),
    source: fc.constantFrom(...SOURCES),
    day,
    value: fc.nat({ max: 1_000 }),
  }),
  { selector: (one) => `${one.metric} ${one.source.kind} ${one.day}`, maxLength: 12 },
);
const period = fc
  .tuple(day, fc.nat({ max: DAYS }))
  .map(([from, length]): Period => ({ from, to: addDays(from, length) }));

interface Raw {
  metric: string;
  source: MetricSource;
  day: string;
  value: number;
}

const evidenceOf = (values: readonly Raw[]) =>
  evidenceFrom(
    METRICS.flatMap((metric) =>
      SOURCES.flatMap((source) => {
        const own = values.filter((one) => one.metric === metric && one.source === source);
        return stored(metric, Object.fromEntries(own.map((one) => [one.day, one.value])), source);
      }),
    ),
    BUILT_IN_CATALOG,
  );

/** The values of a metric in a period, in order of days, source by source. */
const told = (values: readonly Raw[], metric: string, { from, to }: Period, sources: readonly MetricSource[]) =>
  sources.flatMap((source) => {
    const own = values.filter(
      (one) => one.metric === metric && one.source === source && one.day >= from && one.day <= to,
    );
    return own.length === 0 ? [] : [own.sort((one, other) => (one.day < other.day ? -1 : 1)).map(({ value }) => value)];
  });

const sum = (values: readonly (number | undefined)[]) =>
  values.length === 0 ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);

test('evidence comes to what plain loops over the values come to, however often it is asked', () => {
  fc.assert(
    fc.property(raw, period, day, (values, whole, since) => {
      const evidence = evidenceOf(values);
      const [own, campaign] = [SOURCES.slice(0, 2), SOURCES.slice(2)];
      for (const asked of [whole, { from: whole.from, to: addDays(whole.from, 40) }, whole]) {
        expect(evidence.value('reach', asked)).toBe(sum(told(values, 'reach', asked, own).flat()));
        expect(evidence.value('followers', asked)).toBe(
          sum(told(values, 'followers', asked, own).map((one) => one.at(-1))),
        );
        expect(evidence.firstValue('followers', asked)).toBe(
          sum(told(values, 'followers', asked, own).map((one) => one[0])),
        );
        expect(evidence.ofCampaign('cmp_1', 'reach', asked)).toBe(sum(told(values, 'reach', asked, campaign).flat()));
        const later = { from: since, to: '2999-12-31' };
        expect(evidence.hasValueSince('reach', since)).toBe(told(values, 'reach', later, own).length > 0);
      }
    }),
  );
});
