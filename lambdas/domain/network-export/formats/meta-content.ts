import { metric, type ExportFormat } from './use';

/** Meta Business Suite, content: a row is a post of Facebook or Instagram with the values of its life. */
export const META_CONTENT: ExportFormat = {
  key: 'META_CONTENT',
  network: null,
  owner: 'PROFILE',
  tables: [
    {
      granularity: 'POST',
      all: ['post-id', 'publish-time', 'permalink'],
      day: 'publish-time',
      // Some languages have one word for both, and a post has no followers but those that it won.
      columns: { followers: metric('follows') },
    },
  ],
};
