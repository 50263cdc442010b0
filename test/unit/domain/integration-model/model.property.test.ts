import * as fc from 'fast-check';
import { EFFECTS } from '../../../../lambdas/domain/effects';
import { integrationModel } from '../../../../lambdas/domain/integration-model';
import { BUILT_IN_METRICS } from '../../../../lambdas/domain/metrics/catalog';
import { material, type SourcedValues } from '../../../support/model';

const recorded = BUILT_IN_METRICS.filter(({ kind }) => kind !== 'RATIO');
const days = fc.dictionary(
  fc.integer({ min: 1, max: 20 }).map((one) => `2026-09-${String(one).padStart(2, '0')}`),
  fc.integer({ min: 0, max: 10_000 }),
  { maxKeys: 4 },
);
const valuesOf = (keys: string[]): fc.Arbitrary<SourcedValues> => {
  const metrics = fc.dictionary(fc.constantFrom(...keys), days, { maxKeys: 12 });
  return fc.record({ ig: metrics, blog: metrics, brand: metrics, archived: metrics });
};
const anyValues = valuesOf(recorded.map(({ key }) => key));
/** A score has a scale of its own and does not grow with the audience. */
const anyCounts = valuesOf(recorded.filter(({ range }) => !range).map(({ key }) => key));

const times = (values: SourcedValues, factor: number): SourcedValues =>
  Object.fromEntries(
    Object.entries(values).map(([source, byMetric]) => [
      source,
      Object.fromEntries(
        Object.entries(byMetric).map(([metric, byDay]) => [
          metric,
          Object.fromEntries(Object.entries(byDay).map(([day, value]) => [day, value * factor])),
        ]),
      ),
    ]),
  );

describe('an integration model', () => {
  it('shares every effect out among the platforms, nothing left over and nothing twice', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { edges } = integrationModel(material(values));
        for (const effect of EFFECTS) {
          const shares = edges.flatMap((edge) => (edge.effect === effect && edge.share !== null ? [edge.share] : []));
          const sum = shares.reduce((before, one) => before + one, 0);
          expect(shares.length === 0 ? 1 : sum).toBeCloseTo(1, 4);
          expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says the same of an audience ten times as large that does ten times as much', () => {
    fc.assert(
      fc.property(anyCounts, (values) => {
        const one = integrationModel(material(values));
        const other = integrationModel(material(times(values, 10)));
        const rates = ({ effects }: ReturnType<typeof integrationModel>) =>
          effects.filter(({ effect }) => effect !== 'VISIBILITY').flatMap(({ value, index }) => [value, index]);
        const known = (figures: (number | null)[]) => figures.map((figure) => figure?.toFixed(2));
        expect(known(rates(other))).toEqual(known(rates(one)));
      }),
      { numRuns: 40 },
    );
  });

  it('knows what has data and nothing else, and never makes zero of unknown', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { effects, missing, edges } = integrationModel(material(values));
        for (const { value, metrics: used } of effects) {
          expect(value === null || used.length > 0 || value > 0).toBe(true);
          expect(used.every((one) => one.value !== null || one.previous !== null)).toBe(true);
        }
        for (const { metrics: used } of edges) expect(used.length).toBeGreaterThan(0);
        expect(missing.every(({ metrics: keys, message }) => keys.length > 0 && message !== '')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order in which values were stored', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const given = material(values);
        const figures = ({ effects }: ReturnType<typeof integrationModel>) =>
          effects.map(({ value, previous, index, formula }) => [value, previous, index, formula]);
        expect(figures(integrationModel({ ...given, series: [...given.series].reverse() }))).toEqual(
          figures(integrationModel(given)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
