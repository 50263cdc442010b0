import type { Effect } from '../effects';
import { rounded } from '../metrics/measure';
import { evidenceOf, indexFigure, OWN_EFFECTS, weightedMean, type Figure } from './figure';
import type { Metric } from '../metrics/metric';
import type { Reader } from './reading';
import { weightOfEffect, type Weights } from './weights';

/** What one effect gives to resonance. */
export interface ResonancePart {
  effect: Effect;
  weight: number;
  value: number | null;
  index: number | null;
}

/** What stays inside: the sum of the effects. */
export interface Resonance extends Figure {
  parts: ResonancePart[];
}

/**
 * Sums what people do for each thousand reached, effect by effect, by weight. Visibility is what that is held against, so it
 * is no part of the sum; the mean of the indices has all effects in it, and the metrics that speak of resonance itself.
 */
export function resonanceOf(
  figures: ReadonlyMap<Effect, Figure>,
  metrics: readonly Metric[],
  read: Reader,
  weights: Weights,
): Resonance {
  const own = evidenceOf('RESONANCE', metrics, read);
  const parts = OWN_EFFECTS.map((effect): ResonancePart => ({
    effect,
    weight: weightOfEffect(weights, effect),
    value: effect === 'VISIBILITY' ? null : (figures.get(effect)?.value ?? null),
    index: figures.get(effect)?.index ?? null,
  }));
  const summed = parts.filter(({ effect, weight }) => effect !== 'VISIBILITY' && weight > 0);
  const total = (part: 'value' | 'previous'): number | null => {
    const known = summed.flatMap(({ effect, weight }) => {
      const value = figures.get(effect)?.[part] ?? null;
      return value === null ? [] : [weight * value];
    });
    return known.length === 0 ? null : rounded(known.reduce((sum, one) => sum + one, 0));
  };
  const known = summed.filter(({ value }) => value !== null);
  const terms = (known.length > 0 ? known : summed).map(({ effect, weight }) =>
    weight === 1 ? effect : `${weight} × ${effect}`,
  );
  const ownIndex = indexFigure(own).index;
  return {
    value: total('value'),
    previous: total('previous'),
    ...weightedMean(
      [
        ...parts,
        { effect: 'RESONANCE' as const, weight: weightOfEffect(weights, 'RESONANCE'), index: ownIndex },
      ].flatMap(({ effect, weight, index }) =>
        index === null || weight === 0 ? [] : [{ index, weight, name: effect }],
      ),
    ),
    unit: figures.get('CONNECTIVITY')?.unit ?? '',
    formula: terms.join(' + '),
    metrics: own.filter(({ value, previous }) => value !== null || previous !== null),
    parts,
  };
}
