import type { ExportFormat } from './use';

/** X, account overview: a row is a day, the newest first. */
export const X_OVERVIEW: ExportFormat = {
  key: 'X_OVERVIEW',
  network: 'X',
  owner: 'PROFILE',
  tables: [
    {
      granularity: 'DAY',
      all: ['date', 'impressions'],
      any: ['bookmarks', 'reposts', 'posts-made', 'media-views'],
      none: ['post-id', 'post-link'],
      day: 'date',
    },
  ],
};

/** X, content: a row is a post. */
export const X_CONTENT: ExportFormat = {
  key: 'X_CONTENT',
  network: 'X',
  owner: 'PROFILE',
  tables: [{ granularity: 'POST', all: ['post-id', 'date', 'post-link'], day: 'date' }],
};
