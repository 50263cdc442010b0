import type { RecordedMetric } from '../metric';
import { but, level, SOCIAL, sum } from './define';

/** What people do with what they see, and how they speak of it. */
export const INTERACTION: readonly RecordedMetric[] = [
  sum({
    key: 'reactions',
    name: 'Reactions',
    networks: ['FACEBOOK', 'LINKEDIN', 'WHATSAPP'],
    effect: 'INTERACTION',
    review: 'SHORT_TERM',
    formula: 'Reactions of every sort, where a network has several; its likes are among them and not recorded again',
  }),
  sum({
    key: 'likes',
    name: 'Likes',
    networks: but('FACEBOOK', 'LINKEDIN', 'WHATSAPP'),
    effect: 'INTERACTION',
    review: 'SHORT_TERM',
    formula: 'Likes, where a network has no other reaction',
  }),
  sum({
    key: 'comments',
    name: 'Comments',
    networks: [...SOCIAL, 'BLOG'],
    effect: 'FEEDBACK',
    review: 'SHORT_TERM',
    formula: 'Comments and replies',
  }),
  sum({
    key: 'shares',
    name: 'Shares',
    networks: [...SOCIAL, 'BLOG'],
    effect: 'CONNECTIVITY',
    review: 'SHORT_TERM',
    formula: 'Times that people passed content on: shares, reposts, quotes',
  }),
  sum({
    key: 'saves',
    name: 'Saves',
    networks: ['FACEBOOK', 'INSTAGRAM', 'X', 'LINKEDIN', 'TIKTOK', 'PINTEREST'],
    effect: 'INTERACTION',
    review: 'SHORT_TERM',
    formula: 'Times that people kept content for later: saves, bookmarks',
  }),
  sum({
    key: 'mentions',
    name: 'Mentions',
    networks: [...SOCIAL, 'BLOG'],
    effect: 'EXPOSURE',
    review: 'SHORT_TERM',
    formula: 'Times that people spoke of the brand',
  }),
  level(
    {
      key: 'sentiment',
      name: 'Sentiment',
      unit: 'SCORE',
      effect: 'TRUST',
      review: 'MID_TERM',
      formula: 'How people speak of the brand, from -1 (badly) to 1 (well); several sources give their mean',
      allowsNegative: true,
      range: { least: -1, most: 1 },
    },
    'MEAN',
  ),
  sum({
    key: 'opinion_leader_mentions',
    name: 'Mentions by opinion leaders',
    effect: 'AUTHORITY',
    review: 'MID_TERM',
    formula: 'Times that people whom others listen to spoke of the brand',
  }),
];
