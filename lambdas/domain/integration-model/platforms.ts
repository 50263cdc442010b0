import { EFFECTS, type Effect } from '../effects';
import { unreachedProfiles } from '../connectivity';
import { rounded } from '../metrics/measure';
import type { Metric } from '../metrics/metric';
import type { Profile } from '../profile';
import { audienceOf, effectFigure, evidenceOf, ratioFormula, unitOfAudience, type Figure } from './figure';
import type { MetricReading, Reader } from './reading';

/** A profile as a means to the effects. */
export interface Platform {
  profile: Profile;
  /** The people reached on it, or what stands for them. */
  audience: Figure;
  /** Shares ÷ people reached. `basis` is what stood below the line. */
  shareability: Figure & { basis: string | null };
}

/** What one platform does for one effect. */
export interface Edge extends Figure {
  /** `null` stands for what belongs to no profile in use: the brand itself, and archived profiles. */
  profileId: string | null;
  effect: Effect;
  /** Its part of what all platforms do for the effect, from 0 to 1; the parts of an effect add up to 1. */
  share: number | null;
  previousShare: number | null;
  shareFormula: string;
}

/** One profile's posts reach another. */
export interface Link {
  fromProfileId: string;
  toProfileId: string;
  /** The shareability of where it starts: what people pass on there can travel along it. */
  strength: number | null;
}

/** How well the platforms are joined. */
export interface Connectivity {
  links: Link[];
  /** Links that there could be: one from every platform to every other. */
  possible: number;
  /** Links ÷ possible links; `null` for fewer than two platforms. */
  density: number | null;
  /** Whether the links join all platforms into one web. */
  connected: boolean;
  unconnectedProfileIds: string[];
  /** The mean strength of the links whose strength is known. */
  meanStrength: number | null;
}

const shareabilityReading = (read: Reader): MetricReading | undefined => read('shareability');

export function platformOf(profile: Profile, read: Reader): Platform {
  const audience = audienceOf(read);
  const shareability = shareabilityReading(read);
  return {
    profile,
    audience: {
      value: audience?.value ?? null,
      previous: audience?.previous ?? null,
      index: audience?.index ?? null,
      unit: unitOfAudience(audience),
      formula: audience?.metric.key ?? 'reach, or else impressions, or else views',
      indexFormula: audience && audience.index !== null ? `index of ${audience.metric.key}` : '',
      metrics: audience ? [audience] : [],
    },
    shareability: {
      value: shareability?.value ?? null,
      previous: shareability?.previous ?? null,
      index: shareability?.index ?? null,
      basis: shareability?.basis ?? null,
      unit: `shares per ${shareability?.basis === 'impressions' ? 'impression' : shareability?.basis === 'views' ? 'view' : 'person reached'}`,
      formula: shareability ? ratioFormula(shareability) : 'shares ÷ reach',
      indexFormula: shareability && shareability.index !== null ? 'index of shareability' : '',
      metrics: ['shares', shareability?.basis ?? ''].flatMap((key) => known(read(key))),
    },
  };
}

const known = (reading: MetricReading | undefined): MetricReading[] =>
  reading && (reading.value !== null || reading.previous !== null) ? [reading] : [];

/** The edges from one platform: to every effect that it gave a metric of. */
export function edgesFrom(
  profileId: string | null,
  metrics: readonly Metric[],
  { platform, brand }: { platform: Reader; brand: Reader },
): Edge[] {
  return EFFECTS.flatMap((effect): Edge[] => {
    const evidence = evidenceOf(effect, metrics, platform);
    if (!evidence.some(({ value, previous }) => value !== null || previous !== null)) return [];
    const whole = evidenceOf(effect, metrics, brand);
    return [
      {
        profileId,
        effect,
        ...effectFigure(effect, metrics, platform),
        share: shareOf(evidence, whole, 'value'),
        previousShare: shareOf(evidence, whole, 'previous'),
        shareFormula: shareFormula(whole),
      },
    ];
  });
}

/** A mean over platforms and a ratio of totals have no parts; nothing and less than nothing cannot be shared out. */
const isDivisible = ({ metric }: MetricReading): boolean =>
  metric.kind === 'SUM' || (metric.kind === 'LAST' && metric.acrossSources === 'SUM');

const divided = (whole: readonly MetricReading[], part: 'value' | 'previous'): MetricReading[] =>
  whole.filter((reading) => isDivisible(reading) && (reading[part] ?? 0) > 0);

/** Its part of each metric of the effect, and of these the mean by weight. */
function shareOf(
  own: readonly MetricReading[],
  whole: readonly MetricReading[],
  part: 'value' | 'previous',
): number | null {
  const parts = divided(whole, part);
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const any = own.some((reading) => isDivisible(reading) && reading[part] !== null);
  if (weights === 0 || !any) return null;
  const sum = parts.reduce((before, all) => {
    const mine = own.find(({ metric }) => metric.key === all.metric.key)?.[part] ?? 0;
    return before + (all.weight * mine) / (all[part] ?? 1);
  }, 0);
  return rounded(sum / weights);
}

function shareFormula(whole: readonly MetricReading[]): string {
  const parts = divided(whole, 'value');
  if (parts.length === 0) return '';
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const terms = parts.map(({ weight, metric }) => `${weight === 1 ? '' : `${weight} × `}${metric.key} ÷ its total`);
  return `(${terms.join(' + ')}) ÷ ${weights}`;
}

export function connectivityOf(platforms: readonly Platform[]): Connectivity {
  const ids = new Set(platforms.map(({ profile }) => profile.id));
  const links = platforms.flatMap(({ profile, shareability }) =>
    [...new Set(profile.postsTo)]
      .filter((to) => ids.has(to) && to !== profile.id)
      .map((to): Link => ({ fromProfileId: profile.id, toProfileId: to, strength: shareability.value })),
  );
  const strengths = links.flatMap(({ strength }) => strength ?? []);
  const possible = platforms.length * Math.max(0, platforms.length - 1);
  const unconnected = unreachedProfiles(platforms.map(({ profile }) => profile));
  return {
    links,
    possible,
    density: possible > 0 ? rounded(links.length / possible) : null,
    connected: unconnected.length === 0,
    unconnectedProfileIds: unconnected.map(({ id }) => id),
    meanStrength:
      strengths.length > 0 ? rounded(strengths.reduce((sum, one) => sum + one, 0) / strengths.length) : null,
  };
}
