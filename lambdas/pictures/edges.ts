import { linkRadial } from 'd3-shape';
import type { Edge, Link } from '../domain/integration-model/platforms';
import { CENTRE, INNER, OUTER, PLATFORM_RADIUS, spot, type Spot } from './layout';
import { element, type Svg } from './svg';
import { percent, titled } from './words';

/** How strong an edge looks, by width and by dashes, so that it needs no colour. */
export interface Strength {
  name: string;
  width: number;
  dashes?: string;
}

const KNOWN: readonly (Strength & { least: number })[] = [
  { least: 0.5, name: 'half of the effect or more', width: 8 },
  { least: 0.25, name: 'a quarter or more', width: 4.5 },
  { least: 0.1, name: 'a tenth or more', width: 2.2 },
  { least: 0, name: 'less', width: 1.6, dashes: '7 5' },
];
const UNKNOWN: Strength = { name: 'data, but no share to speak of', width: 1.4, dashes: '1 5' };

export const STRENGTHS: readonly Strength[] = [...KNOWN, UNKNOWN];

const strengthOf = (share: number | null): Strength =>
  share === null ? UNKNOWN : (KNOWN.find(({ least }) => share >= least) ?? UNKNOWN);

interface Ends {
  source: { angle: number; radius: number };
  target: { angle: number; radius: number };
}

const curve = linkRadial<Ends, Ends['source']>()
  .angle(({ angle }) => angle)
  .radius(({ radius }) => radius);

/** A line from a platform to the middle of an effect, which is drawn over it. */
export function drawEdge(edge: Edge, platform: { spot: Spot; name: string }, effect: Spot): Svg {
  const { width, dashes } = strengthOf(edge.share);
  return element(
    'path',
    {
      class: 'edge',
      d:
        curve({
          source: { angle: platform.spot.angle, radius: OUTER - PLATFORM_RADIUS },
          target: { angle: nearest(effect.angle, platform.spot.angle), radius: INNER },
        }) ?? '',
      transform: `translate(${CENTRE.x} ${CENTRE.y})`,
      'stroke-width': width,
      'stroke-dasharray': dashes,
      'stroke-linecap': 'round',
      'stroke-opacity': width >= 4 ? 0.8 : 0.65,
    },
    element('title', {}, { text: `${platform.name} → ${titled(edge.effect)}: ${percent(edge.share)}` }),
  );
}

/** The same angle, counted so that the way to the other is the short one. */
function nearest(angle: number, other: number): number {
  const turns = Math.round((other - angle) / (2 * Math.PI));
  return angle + turns * 2 * Math.PI;
}

/** A line with an arrow from a platform to another that its posts reach: it keeps to the outer ring. */
export function drawLink(link: Link, from: Spot, to: Spot): Svg {
  const apart = nearest(to.angle, from.angle) - from.angle;
  const bend = OUTER * (1 - 0.22 * Math.min(1, Math.abs(apart)));
  const middle = spot(from.angle + apart / 2, bend);
  const [start, end] = [towards(from, middle, PLATFORM_RADIUS), towards(to, middle, PLATFORM_RADIUS + 7)];
  const strength = link.strength === null ? 'shareability unknown' : `shareability ${percent(link.strength)}`;
  return element(
    'path',
    {
      class: 'link',
      d: `M${at(start)}Q${at(middle)} ${at(end)}`,
      'stroke-width': 1.6,
      'stroke-dasharray': '10 3 2 3',
      'marker-end': 'url(#arrow)',
    },
    element('title', {}, { text: `Posts reach the next platform; ${strength}` }),
  );
}

type Point = Pick<Spot, 'x' | 'y'>;

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The point at a distance from one on the way to another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length };
}
