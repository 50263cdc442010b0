import { joined, table } from '../domain/document/markdown';
import { EFFECTS } from '../domain/effects';
import type { IntegrationModel } from '../domain/integration-model';
import { figure, percent, titled } from './words';

/** A picture says no more than this names, for those who read it by ear. */
const MOST_EDGES = 5;

/** The picture in a few sentences. */
export function describe({ effects, edges, platforms, missing, loop, periods }: IntegrationModel): string {
  const names = new Map(platforms.map(({ profile }) => [profile.id, `${profile.network} ${profile.handle}`]));
  const known = effects.flatMap(({ effect, value, index }) =>
    value === null && index === null
      ? []
      : [`${titled(effect)} ${figure(value)}${index === null ? '' : ` (index ${Math.round(index)})`}`],
  );
  const strongest = [...edges]
    .filter(({ share, profileId }) => share !== null && profileId !== null)
    .sort((one, other) => (other.share ?? 0) - (one.share ?? 0))
    .slice(0, MOST_EDGES)
    .map(
      ({ profileId, effect, share }) => `${names.get(profileId ?? '')} brings ${percent(share)} of ${titled(effect)}`,
    );
  return [
    `Two rings: ${platforms.length} platforms outside, ten effects inside, from ${periods.now.from} to ${periods.now.to}.`,
    known.length > 0 ? `Effects: ${known.join(', ')}.` : 'No effect is known yet.',
    strongest.length > 0 ? `Strongest: ${strongest.join('; ')}.` : '',
    `Feedback: ${loop.received} received, ${loop.answered} answered.`,
    missing[0]?.message ?? '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The picture as two tables, Markdown: the effects with their figures, and what each platform brings of each. */
export function tablesOf({ effects, edges, platforms }: IntegrationModel): string {
  const shareOf = (profileId: string | null, effect: string) =>
    edges.find((edge) => edge.profileId === profileId && edge.effect === effect)?.share ?? null;
  const inside = EFFECTS.filter((effect) => effect !== 'RESONANCE');
  const rowOf = (name: string, profileId: string | null) => [
    name,
    ...inside.map((effect) => percent(shareOf(profileId, effect))),
  ];
  const remains = edges.some(({ profileId }) => profileId === null);
  return joined([
    table(
      ['Effect', { right: 'Figure' }, 'Unit', { right: 'Before' }, { right: 'Index' }],
      effects.map(({ effect, value, previous, index, unit }) => [
        titled(effect),
        figure(value),
        unit,
        figure(previous),
        index === null ? undefined : String(Math.round(index)),
      ]),
    ),
    table(
      ['Platform', ...inside.map((effect) => ({ right: titled(effect) }))],
      [
        ...platforms.map(({ profile }) => rowOf(`${profile.network} ${profile.handle}`, profile.id)),
        ...(remains ? [rowOf('The brand itself and archived profiles', null)] : []),
      ],
    ),
  ]);
}
