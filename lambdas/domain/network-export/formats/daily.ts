import type { ExportFormat } from './use';

/** Any other table with a day a row and metrics under headers that are known. What it is of, the caller has to say. */
export const DAILY: ExportFormat = {
  key: 'DAILY',
  network: null,
  owner: 'PROFILE',
  tables: [{ granularity: 'DAY', all: ['date'], none: ['post-id', 'content', 'campaign'], day: 'date' }],
};
