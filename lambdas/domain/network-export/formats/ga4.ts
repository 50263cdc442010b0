import type { ExportFormat } from './use';

/** Google Analytics 4: a row is a channel's total over the period that lines with `#` name, or over a day. */
export const GA4: ExportFormat = {
  key: 'GA4',
  network: 'WEBSITE',
  owner: 'BRAND',
  tables: [
    { granularity: 'PERIOD', all: ['sessions', 'channel'], none: ['impressions'], day: 'date' },
    {
      granularity: 'PERIOD',
      all: ['sessions'],
      any: ['engaged-sessions', 'conversions', 'events'],
      none: ['date', 'impressions'],
      day: 'date',
    },
    {
      granularity: 'DAY',
      all: ['sessions', 'date'],
      any: ['engaged-sessions', 'conversions', 'events'],
      none: ['impressions'],
      day: 'date',
    },
  ],
};
