/** Units of the picture; it is drawn to a size of its own and scales to any. */
export const WIDTH = 1_000;
export const HEIGHT = 1_200;
export const CENTRE = { x: 500, y: 545 } as const;
export const OUTER = 315;
export const INNER = 158;
export const PLATFORM_RADIUS = 22;
export const EFFECT_RADIUS = 43;
export const RESONANCE_RADIUS = 58;

/** A place on a ring: the angle is 0 at the top and grows clockwise, in radians. */
export interface Spot {
  angle: number;
  x: number;
  y: number;
}

/** Places evenly spread on a ring. `turn` is how far the first stands from the top, in parts of the distance of two. */
export const ring = (count: number, radius: number, turn = 0): Spot[] =>
  Array.from({ length: count }, (_, index) => spot(((index + turn) / count) * 2 * Math.PI, radius));

export const spot = (angle: number, radius: number): Spot => ({
  angle,
  x: CENTRE.x + radius * Math.sin(angle),
  y: CENTRE.y - radius * Math.cos(angle),
});
