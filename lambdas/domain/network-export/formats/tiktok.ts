import { metric, type ExportFormat } from './use';

/** TikTok Studio, overview: a row is a day, without its year. */
export const TIKTOK_OVERVIEW: ExportFormat = {
  key: 'TIKTOK_OVERVIEW',
  network: 'TIKTOK',
  owner: 'PROFILE',
  tables: [
    {
      granularity: 'DAY',
      all: ['date', 'video-views', 'profile-visits'],
      none: ['impressions', 'post-id'],
      day: 'date',
      // Everything on TikTok is a video: its views are the views of the content.
      columns: { 'video-views': metric('views') },
    },
  ],
};

/** TikTok Studio, followers: how many there were at the end of each day. */
export const TIKTOK_FOLLOWERS: ExportFormat = {
  key: 'TIKTOK_FOLLOWERS',
  network: 'TIKTOK',
  owner: 'PROFILE',
  tables: [{ granularity: 'DAY', all: ['date', 'followers', 'follower-change'], day: 'date' }],
};
