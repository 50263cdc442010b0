import type { RecordedMetric } from '../metric';
import { but, level, SOCIAL, sum } from './define';

/** How far a brand is seen, and who stays with it. */
export const ATTENTION: readonly RecordedMetric[] = [
  sum({
    key: 'impressions',
    name: 'Impressions',
    networks: but('TIKTOK', 'WHATSAPP', 'BLUESKY'),
    effect: 'VISIBILITY',
    review: 'MID_TERM',
    formula: 'Times that content was shown, to the same person as often as it happened',
    // Meta's networks count views instead; others still give impressions, so both stay in the catalogue.
    replacedBy: 'views',
  }),
  sum({
    key: 'views',
    name: 'Views',
    networks: ['FACEBOOK', 'INSTAGRAM', 'THREADS', 'TIKTOK', 'YOUTUBE', 'BLOG', 'WEBSITE'],
    effect: 'VISIBILITY',
    review: 'MID_TERM',
    formula: 'Times that content was played or displayed',
  }),
  sum({
    key: 'video_views',
    name: 'Video views',
    networks: but('THREADS', 'WHATSAPP', 'BLUESKY'),
    effect: 'VISIBILITY',
    review: 'MID_TERM',
    formula: "Plays of videos, as the network defines one; part of 'views' where it gives both",
  }),
  sum({
    key: 'watch_time',
    name: 'Watch time',
    unit: 'SECONDS',
    networks: ['FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'TIKTOK', 'YOUTUBE'],
    effect: 'INTERACTION',
    review: 'MID_TERM',
    formula: 'Time that videos were watched, in seconds',
  }),
  sum({
    key: 'reach',
    name: 'Reach',
    unit: 'PEOPLE',
    networks: ['FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'TIKTOK', 'PINTEREST', 'YOUTUBE', 'X'],
    effect: 'VISIBILITY',
    review: 'MID_TERM',
    formula: 'People reached on each day, added up: someone reached on two days counts for both',
  }),
  level(
    {
      key: 'followers',
      name: 'Followers',
      unit: 'PEOPLE',
      networks: SOCIAL,
      effect: 'CONNECTIVITY',
      review: 'SHORT_TERM',
      formula: 'Size of the community at the end of the day; profiles add up',
    },
    'SUM',
  ),
  sum({
    key: 'follows',
    name: 'New followers',
    unit: 'PEOPLE',
    networks: SOCIAL,
    effect: 'CONNECTIVITY',
    review: 'SHORT_TERM',
    formula: 'People who started to follow',
  }),
  sum({
    key: 'unfollows',
    name: 'Lost followers',
    unit: 'PEOPLE',
    networks: ['FACEBOOK', 'INSTAGRAM', 'X', 'TIKTOK', 'YOUTUBE'],
    effect: 'CONNECTIVITY',
    review: 'SHORT_TERM',
    formula: 'People who stopped following',
    lowerIsBetter: true,
  }),
];
