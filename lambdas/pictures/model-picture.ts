import type { IntegrationModel } from '../domain/integration-model';
import type { PictureTheme } from '../domain/integration-model/picture-link';
import { describe } from './alternative';
import { drawEdge, drawLink } from './edges';
import { CENTRE, HEIGHT, INNER, OUTER, ring, WIDTH, type Spot } from './layout';
import { ARROW, drawLegend, PAPER, ringAt } from './legend';
import { drawEffect, drawPlatform, drawResonance } from './nodes';
import { element, group, type Svg } from './svg';
import { styleOf } from './theme';
import { cut } from './words';

export interface ModelPicture {
  brandName: string;
  model: IntegrationModel;
  theme: PictureTheme;
}

/** What stands on the outer ring: profiles, and what belongs to none of them where there is such. */
interface Outside {
  spot: Spot;
  name: string;
}

/** The integration model as a picture, SVG: platforms on the outer ring, effects on the inner one, resonance in the middle. */
export function drawModel({ brandName, model, theme }: ModelPicture): string {
  const { platforms, effects, edges, connectivity, resonance, loop, periods } = model;
  const inside = effects.filter(({ effect }) => effect !== 'RESONANCE');
  const effectSpots = new Map(ring(inside.length, INNER).map((spot, index) => [inside[index]?.effect, spot]));
  const outside = outsideOf(model);
  const spotOf = (profileId: string | null): Outside | undefined => outside.get(profileId);

  const drawnEdges = [...edges]
    .sort((one, other) => (one.share ?? 0) - (other.share ?? 0))
    .flatMap((edge): Svg[] => {
      const [platform, effect] = [spotOf(edge.profileId), effectSpots.get(edge.effect)];
      return platform && effect ? [drawEdge(edge, platform, effect)] : [];
    });
  const drawnLinks = connectivity.links.flatMap((link): Svg[] => {
    const [from, to] = [spotOf(link.fromProfileId), spotOf(link.toProfileId)];
    return from && to ? [drawLink(link, from.spot, to.spot)] : [];
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: 'img',
      'aria-labelledby': 'model-title model-description',
    },
    element('title', { id: 'model-title' }, { text: `Human media integration model of ${brandName}` }),
    element('desc', { id: 'model-description' }, { text: describe(model) }),
    styleOf(theme),
    element('defs', {}, ARROW),
    PAPER,
    text(CENTRE.x, 38, cut(brandName, 60), 'large strong'),
    text(
      CENTRE.x,
      60,
      `${periods.now.from} – ${periods.now.to}, against ${periods.before.from} – ${periods.before.to}`,
      'faint',
    ),
    ringAt(OUTER),
    group({}, drawnLinks),
    group({}, drawnEdges),
    group(
      {},
      inside.flatMap((one) => {
        const spot = effectSpots.get(one.effect);
        return spot ? [drawEffect(one.effect, one, spot)] : [];
      }),
    ),
    drawResonance(resonance),
    group(
      {},
      platforms.flatMap((platform) => {
        const at = spotOf(platform.profile.id);
        return at
          ? [
              drawPlatform(platform, at.spot, {
                count: outside.size,
                isKnown: edges.some(({ profileId }) => profileId === platform.profile.id),
              }),
            ]
          : [];
      }),
    ),
    ...(platforms.length === 0 ? [text(CENTRE.x, CENTRE.y - OUTER - 10, 'No platforms yet', 'faint')] : []),
    drawLegend(loop),
  );
}

const text = (x: number, y: number, written: string, className: string): Svg =>
  element('text', { x, y, 'text-anchor': 'middle', class: className }, { text: written });

function outsideOf({ platforms }: IntegrationModel): Map<string | null, Outside> {
  const spots = ring(platforms.length, OUTER, platforms.length > 1 ? 0.5 : 0);
  return new Map(
    platforms.flatMap(({ profile }, index) => {
      const spot = spots[index];
      return spot ? [[profile.id, { spot, name: `${profile.network} ${profile.handle}` }]] : [];
    }),
  );
}
