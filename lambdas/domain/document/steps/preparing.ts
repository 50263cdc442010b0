import { labelled, points, table, titledTable } from '../markdown';
import { platformName, segmentName, type Part } from '../material';
import { inWords } from '../words';

export const trial: Part<'TRIAL'> = (content, { plan }) => [
  labelled('First day', content.startsOn),
  labelled('Last day', content.endsOn),
  labelled(`Ended early${content.endedEarly?.on ? ` on ${content.endedEarly.on}` : ''}`, content.endedEarly?.reason),
  points(
    'Platforms tried out',
    content.trialledPlatforms.map((key) => platformName(plan, key)),
  ),
  ...titledTable(
    'Testers',
    ['Tester', 'Relation'],
    content.testers.map(({ who, relation }) => [who, inWords(relation)]),
  ),
  ...titledTable(
    'Findings',
    ['Finding', 'Platform', 'From', 'Outcome', 'Reason'],
    content.feedback.map((one) => [
      one.finding,
      one.platformKey && platformName(plan, one.platformKey),
      one.from,
      one.resolution ? inWords(one.resolution) : 'Open',
      one.reason,
    ]),
  ),
];

export const promotion: Part<'PROMOTION'> = ({ channels }, { plan }) => [
  table(
    ['Channel', 'Message', 'Segment'],
    channels.map(({ channel, message, segmentKey }) => [channel, message, segmentKey && segmentName(plan, segmentKey)]),
  ),
];
