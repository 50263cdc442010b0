import type { Effect } from '../effects';
import type { FeedbackLoop } from '../feedback/loop';
import type { Catalog } from '../metrics/metric';
import { withoutCampaigns, type MetricSeries } from '../metrics/series';
import type { Profile } from '../profile';
import { chainOf, type ChainLink } from './chain';
import { actionsOf, audienceOf, effectFigure, evidenceOf, OWN_EFFECTS, type Actions, type Figure } from './figure';
import { missingFrom, type Missing } from './missing';
import { connectivityOf, edgesFrom, platformOf, type Connectivity, type Edge, type Platform } from './platforms';
import { readerOf, type Periods, type Reader } from './reading';
import { resonanceOf, type Resonance } from './resonance';
import type { Weights } from './weights';

/** What a model is computed from. */
export interface ModelMaterial {
  periods: Periods;
  /** Those in use. */
  profiles: readonly Profile[];
  /** What was recorded of the brand, in both periods. */
  series: readonly MetricSeries[];
  catalog: Catalog;
  weights: Weights;
  /** What was made of the feedback of each period. */
  loop: FeedbackLoop;
  previousLoop: FeedbackLoop;
}

/** Platforms outside, effects inside, and what goes from one to the other. */
export interface IntegrationModel {
  periods: Periods;
  platforms: Platform[];
  effects: (Figure & { effect: Effect })[];
  edges: Edge[];
  connectivity: Connectivity;
  chain: ChainLink[];
  resonance: Resonance;
  loop: FeedbackLoop;
  previousLoop: FeedbackLoop;
  missing: Missing[];
}

/** The integration model of a brand over a period, held against another. */
export function integrationModel(material: ModelMaterial): IntegrationModel {
  const { periods, profiles, catalog, weights, loop, previousLoop } = material;
  const metrics = [...catalog.values()];
  const series = withoutCampaigns(material.series);
  const reader = (own: readonly MetricSeries[]): Reader => readerOf(own, periods, catalog, weights);
  const brand = reader(series);
  const bySource = groupedByProfile(series, profiles);
  const readers = new Map([...bySource].map(([profileId, own]) => [profileId, reader(own)]));

  const platforms = profiles.map((profile) => platformOf(profile, readers.get(profile.id) ?? reader([])));
  const actions = new Map(
    OWN_EFFECTS.map((effect): [Effect, Actions] => [
      effect,
      actionsFor(effect, actionsOf(evidenceOf(effect, metrics, brand)), brand, material),
    ]),
  );
  const figures = new Map(
    OWN_EFFECTS.map((effect) => [effect, effectFigure(effect, metrics, brand, actions.get(effect))]),
  );
  const resonance = resonanceOf(figures, metrics, brand, weights);
  return {
    periods,
    platforms,
    effects: [
      ...[...figures].map(([effect, figure]) => ({ effect, ...figure })),
      { effect: 'RESONANCE', ...resonance },
    ],
    edges: [...readers].flatMap(([profileId, platform]) => edgesFrom(profileId, metrics, { platform, brand })),
    connectivity: connectivityOf(platforms),
    chain: chainOf(actions, loop),
    resonance,
    loop,
    previousLoop,
    missing: missingFrom(actions, metrics, new Set(profiles.map(({ network }) => network)), weights),
  };
}

/** Visibility is the people reached themselves. Where no comments were recorded, items of feedback speak for feedback. */
function actionsFor(effect: Effect, counted: Actions, read: Reader, { loop, previousLoop }: ModelMaterial): Actions {
  if (effect === 'VISIBILITY') {
    const audience = audienceOf(read);
    return {
      value: audience?.value ?? null,
      previous: audience?.previous ?? null,
      sum: audience?.metric.key ?? '',
    };
  }
  if (effect !== 'FEEDBACK' || counted.value !== null || loop.received === 0) return counted;
  return { value: loop.received, previous: previousLoop.received || null, sum: 'items of feedback' };
}

/** The series of each profile in use, in the order of the profiles; under `null` all others. */
function groupedByProfile(
  series: readonly MetricSeries[],
  profiles: readonly Profile[],
): Map<string | null, MetricSeries[]> {
  const groups = new Map<string | null, MetricSeries[]>(profiles.map(({ id }) => [id, []]));
  for (const one of series) {
    const id = one.source.kind === 'PROFILE' && groups.has(one.source.id) ? one.source.id : null;
    const group = groups.get(id) ?? [];
    group.push(one);
    groups.set(id, group);
  }
  return groups;
}
