import type { Campaign } from '../../../lambdas/domain/campaign';
import { BUILT_IN_CATALOG } from '../../../lambdas/domain/metrics/catalog';
import { resultsOf } from '../../../lambdas/domain/metrics/campaign-results';
import { evidenceFrom } from '../../../lambdas/domain/metrics/evidence-from';
import { launchCampaign } from '../../support/plan';
import { stored } from '../../support/series';

const LEADS = BUILT_IN_CATALOG.get('leads')!;
const TODAY = '2030-01-01';

const result = (campaign: Campaign, days: Record<string, number>) => {
  const series = stored('leads', days, { kind: 'CAMPAIGN', id: campaign.id });
  return resultsOf(campaign, [LEADS], evidenceFrom(series, BUILT_IN_CATALOG), TODAY)[0];
};

test('a launched campaign without recorded spend costs its budget', () => {
  const campaign = launchCampaign({ budget: { minor: 50_000n, currency: 'EUR' } });
  const first = campaign.startsOn;
  expect(result(campaign, { [first]: 100 })).toMatchObject({ total: 100, costPerResult: 5, costBasis: 'BUDGET' });
  expect(result({ ...campaign, launchedOn: undefined }, { [first]: 100 })).toMatchObject({ costBasis: null });
});

test('values count from the first day of a campaign, planned or real', () => {
  const campaign = launchCampaign({ startsOn: '2026-08-10', launchedOn: '2026-08-05' });
  expect(result(campaign, { '2026-08-04': 1, '2026-08-05': 10 })?.total).toBe(10);
  expect(result({ ...campaign, launchedOn: '2026-08-20' }, { '2026-08-09': 1, '2026-08-10': 10 })?.total).toBe(10);
});
