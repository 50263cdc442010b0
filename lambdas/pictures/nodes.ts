import type { Figure } from '../domain/integration-model/figure';
import type { Platform } from '../domain/integration-model/platforms';
import { CENTRE, EFFECT_RADIUS, OUTER, PLATFORM_RADIUS, RESONANCE_RADIUS, spot, type Spot } from './layout';
import { element, group, type Svg } from './svg';
import { cut, figure, networkSign, titled, trend } from './words';

/** More platforms than this, and their names stand like spokes, so that none covers another. */
const MOST_UPRIGHT = 8;
const LONGEST_NAME = 17;
const LONGEST_SPOKE = 14;

const label = (text: string, { x, y }: Pick<Spot, 'x' | 'y'>, more: Record<string, string | number> = {}): Svg =>
  element('text', { x, y, 'text-anchor': 'middle', ...more }, { text });

/** A platform on the outer ring with its name beside it. */
export function drawPlatform(
  { profile, audience }: Platform,
  place: Spot,
  { count, isKnown }: { count: number; isKnown: boolean },
): Svg {
  const name = `${profile.network} ${profile.handle}`;
  const reached =
    audience.value === null
      ? isKnown
        ? 'reach unknown'
        : 'nothing known'
      : `${figure(audience.value)} ${audience.unit}`;
  return group({}, [
    element('title', {}, { text: `${name}: ${reached}` }),
    element('circle', {
      class: isKnown ? 'platform' : 'unknown',
      cx: place.x,
      cy: place.y,
      r: PLATFORM_RADIUS,
    }),
    label(networkSign(profile.network), { x: place.x, y: place.y + 4.5 }, { class: 'strong' }),
    ...(count > MOST_UPRIGHT ? spokes(profile.handle, reached, place) : upright(profile.handle, reached, place)),
  ]);
}

function upright(handle: string, reached: string, { angle }: Spot): Svg[] {
  const at = spot(angle, OUTER + PLATFORM_RADIUS + 12);
  const side = Math.sin(angle);
  const anchor = side > 0.3 ? 'start' : side < -0.3 ? 'end' : 'middle';
  const height = Math.cos(angle);
  const lift = anchor === 'middle' ? (height > 0 ? -14 : 14) : height > 0.25 ? -13 : height < -0.25 ? 11 : 0;
  return [
    label(cut(handle, LONGEST_NAME), { x: at.x, y: at.y + lift }, { 'text-anchor': anchor, class: 'strong' }),
    label(reached, { x: at.x, y: at.y + lift + 15 }, { 'text-anchor': anchor, class: 'faint small' }),
  ];
}

function spokes(handle: string, reached: string, { angle }: Spot): Svg[] {
  const at = spot(angle, OUTER + PLATFORM_RADIUS + 10);
  const isLeft = Math.sin(angle) < 0;
  const degrees = (angle * 180) / Math.PI + (isLeft ? 90 : -90);
  const turned = { 'text-anchor': isLeft ? 'end' : 'start', transform: `rotate(${degrees} ${at.x} ${at.y})` };
  return [
    label(cut(handle, LONGEST_SPOKE), { x: at.x, y: at.y }, { ...turned, class: 'strong' }),
    label(reached, { x: at.x, y: at.y + 14 }, { ...turned, class: 'faint small' }),
  ];
}

/** An effect on the inner ring; with a broken line while it is unknown. */
export function drawEffect(effect: string, known: Figure, place: Spot): Svg {
  const isKnown = known.value !== null || known.index !== null;
  return group({}, [
    element('title', {}, { text: `${titled(effect)}: ${figure(known.value)} ${known.unit}` }),
    element('circle', { class: isKnown ? 'effect' : 'unknown', cx: place.x, cy: place.y, r: EFFECT_RADIUS }),
    label(titled(effect), { x: place.x, y: place.y - 10 }, { class: 'strong tiny' }),
    label(isKnown ? figure(known.value) : 'unknown', { x: place.x, y: place.y + 8 }, isKnown ? {} : { class: 'faint' }),
    label(trend(known.index), { x: place.x, y: place.y + 25 }, { class: 'small' }),
  ]);
}

/** What stays inside, in the middle. */
export function drawResonance(known: Figure): Svg {
  const { x, y } = CENTRE;
  const isKnown = known.value !== null || known.index !== null;
  return group({}, [
    element('title', {}, { text: `Resonance: ${figure(known.value)} ${known.unit}` }),
    element('circle', { class: isKnown ? 'effect' : 'unknown', cx: x, cy: y, r: RESONANCE_RADIUS }),
    label('Resonance', { x, y: y - 18 }, { class: 'strong' }),
    label(isKnown ? figure(known.value) : 'unknown', { x, y: y + 8 }, { class: isKnown ? 'large strong' : 'faint' }),
    label(trend(known.index), { x, y: y + 30 }),
  ]);
}
