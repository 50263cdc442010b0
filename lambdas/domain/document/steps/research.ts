import { labelled, points, titledTable } from '../markdown';
import { platformName, segmentName, type Part } from '../material';

export const research: Part<'RESEARCH'> = ({ segments, map, ...content }, { plan }) => [
  ...titledTable(
    'Audience',
    ['Segment', 'Likes', 'Habits', 'Needs', 'Profile'],
    segments.map((one) => [one.name, one.likes.join('; '), one.habits.join('; '), one.needs.join('; '), one.profile]),
  ),
  ...titledTable(
    'Audience map',
    ['Segment', 'Platform', 'How they are met'],
    map.map(({ segmentKey, platformKey, how }) => [
      segmentName(plan, segmentKey),
      platformName(plan, platformKey),
      how,
    ]),
  ),
  points('Competition', content.competition),
  points('Limitations', content.limitations),
  labelled('Market', content.market),
  labelled('Platforms', content.platformFindings),
  points('Singularities', content.singularities),
];
