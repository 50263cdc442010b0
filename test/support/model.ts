import { loopOf } from '../../lambdas/domain/feedback/loop';
import type { ModelMaterial } from '../../lambdas/domain/integration-model';
import { NO_OWN_WEIGHTS } from '../../lambdas/domain/integration-model/weights';
import { BUILT_IN_CATALOG } from '../../lambdas/domain/metrics/catalog';
import { seriesOf } from '../../lambdas/domain/metrics/recording';
import type { MetricSource } from '../../lambdas/domain/metrics/series';
import { profile } from './plan';

/** Ten days of September, and the ten before them. */
export const NOW = { from: '2026-09-11', to: '2026-09-20' };
export const BEFORE = { from: '2026-09-01', to: '2026-09-10' };

/** Values by source (the id of a profile, or `brand`), metric and day. */
export type SourcedValues = Record<string, Record<string, Record<string, number>>>;

const sourceOf = (name: string): MetricSource => (name === 'brand' ? { kind: 'BRAND' } : { kind: 'PROFILE', id: name });

/** Everything a model is computed from, with two profiles that reach each other. */
export function material(values: SourcedValues, changes: Partial<ModelMaterial> = {}): ModelMaterial {
  const recorded = Object.entries(values).flatMap(([source, metrics]) =>
    Object.entries(metrics).flatMap(([metric, days]) =>
      Object.entries(days).map(([day, value]) => ({
        brandId: 'brand-1',
        source: sourceOf(source),
        metric,
        day,
        value,
      })),
    ),
  );
  return {
    periods: { now: NOW, before: BEFORE },
    profiles: [profile('ig', 'INSTAGRAM', { postsTo: ['blog'] }), profile('blog', 'BLOG', { postsTo: [] })],
    series: seriesOf(recorded),
    catalog: BUILT_IN_CATALOG,
    weights: NO_OWN_WEIGHTS,
    loop: loopOf([]),
    previousLoop: loopOf([]),
    ...changes,
  };
}
