import { left, type ExportFormat } from './use';

/** Meta Ads Manager: a row is the total of an ad, an ad set or a campaign over a period. */
export const META_ADS: ExportFormat = {
  key: 'META_ADS',
  network: null,
  owner: 'BRAND',
  byCampaign: true,
  tables: [
    {
      granularity: 'PERIOD',
      all: ['period-start', 'period-end', 'campaign'],
      day: 'period-end',
      columns: {
        reach: left('It counts the people that each ad reached over the whole period; they cannot be added up.'),
      },
    },
  ],
};
