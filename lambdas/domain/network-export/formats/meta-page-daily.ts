import type { ExportFormat } from './use';

/** Meta Business Suite, page: one metric a table, named on the line above it. */
export const META_PAGE_DAILY: ExportFormat = {
  key: 'META_PAGE_DAILY',
  network: null,
  owner: 'PROFILE',
  tables: [{ granularity: 'DAY', all: ['date', 'primary'], day: 'date' }],
};
