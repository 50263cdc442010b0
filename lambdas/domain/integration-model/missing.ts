import type { Effect } from '../effects';
import type { Metric } from '../metrics/metric';
import type { Network } from '../profile';
import { AUDIENCE_METRICS, countsActions, OWN_EFFECTS, type Actions } from './figure';
import { weightOfMetric, type Weights } from './weights';

/** What has to be recorded before an effect is known. */
export interface Missing {
  effect: Effect;
  /** Any one of these metrics is enough; those first that the brand's own networks give. */
  metrics: string[];
  message: string;
}

/** What to record, in the order of the chain: the first is what everything else is held against. */
export function missingFrom(
  actions: ReadonlyMap<Effect, Actions>,
  metrics: readonly Metric[],
  networks: ReadonlySet<Network>,
  weights: Weights,
): Missing[] {
  const given = (metric: Metric) => metric.networks.length === 0 || metric.networks.some((one) => networks.has(one));
  return OWN_EFFECTS.filter((effect) => typeof actions.get(effect)?.value !== 'number').map((effect) => {
    const candidates = metrics.filter((metric) =>
      effect === 'VISIBILITY'
        ? (AUDIENCE_METRICS as readonly string[]).includes(metric.key)
        : metric.effect === effect && countsActions(metric) && weightOfMetric(weights, metric) > 0,
    );
    const keys = [...candidates.filter(given), ...candidates.filter((metric) => !given(metric))].map(({ key }) => key);
    return { effect, metrics: keys, message: messageFor(effect, keys) };
  });
}

function messageFor(effect: Effect, keys: readonly string[]): string {
  if (keys.length === 0) return `No metric counts for ${effect}: give one of them a weight, or define one.`;
  const named = keys.slice(0, 5).join(', ');
  return effect === 'VISIBILITY'
    ? `Record ${named} first: all other effects are held against the people reached.`
    : `Record one of ${named}: so far nothing is known of ${effect}.`;
}
