import { metric, type ExportFormat } from './use';

/** LinkedIn page: what was seen day by day on one sheet, followers won on another, each without, with and by advertising. */
export const LINKEDIN_PAGE: ExportFormat = {
  key: 'LINKEDIN_PAGE',
  network: 'LINKEDIN',
  owner: 'PROFILE',
  tables: [
    { granularity: 'DAY', all: ['date', 'impressions TOTAL', 'impressions ORGANIC'], day: 'date' },
    {
      granularity: 'DAY',
      all: ['date', 'total-followers', 'organic-followers'],
      day: 'date',
      // The sheet is of new followers: their total is what the day won, not how many there are.
      columns: { 'total-followers': metric('follows') },
    },
  ],
};
