import { left, type ExportFormat } from './use';

const NET = left('It is the difference of subscribers won and lost, and the catalogue counts the two apart.');

/** YouTube Studio, content: a row is a video; the total of all stands first. */
export const YOUTUBE_CONTENT: ExportFormat = {
  key: 'YOUTUBE_CONTENT',
  network: 'YOUTUBE',
  owner: 'PROFILE',
  tables: [
    {
      granularity: 'POST',
      all: ['content', 'video-publish-time'],
      day: 'video-publish-time',
      // French has one word for subscribers and followers.
      columns: { subscribers: NET, followers: NET },
    },
  ],
};
