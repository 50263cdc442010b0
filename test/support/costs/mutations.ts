import { must } from '../api';
import { sampleRows } from '../samples';
import { stepContent } from '../walk';
import type { Operation } from './operation';
import { METRICS, valuesOf, type World } from './world';

const SAMPLE = sampleRows('agency-daily-values.csv');

/** The brands and profiles that the sample speaks of. */
async function brandsOfSample({ owner }: World): Promise<void> {
  await must(
    owner,
    'mutation ($rows: [BrandRowInput!]!) { importBrands(input: { rows: $rows }) { userErrors { message } } }',
    { rows: sampleRows('agency-brands.csv') },
  );
  const handles = { INSTAGRAM: 'ig', X: 'x' };
  const profiles = [0, 1, 2, 3].flatMap((number) =>
    Object.entries(handles).map(([network, name]) => {
      const handle = `${name}_${number}`;
      return { brandExternalId: `CRM-100${number}`, externalId: handle, network, handle };
    }),
  );
  await must(
    owner,
    'mutation ($rows: [ProfileRowInput!]!) { importProfiles(input: { rows: $rows }) { userErrors { message } } }',
    { rows: profiles },
  );
}

const mutation = (name: string, selection: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${selection} userErrors { code message path } } }`;

export const MUTATIONS: readonly Operation[] = [
  {
    name: 'createBrand',
    document: mutation('createBrand', 'brand { id version }'),
    variables: () => ({ input: { name: 'Olivo' } }),
    made: ({ createBrand }) => ({ brand: createBrand.brand.id }),
  },
  {
    name: 'createStrategy',
    document: mutation('createStrategy', 'strategy { id version }'),
    variables: ({ made }) => ({
      input: {
        brandId: made.brand,
        title: 'Oil for everyone',
        startsOn: '2026-01-01',
        horizons: { shortTermEndsOn: '2026-03-31', midTermEndsOn: '2026-06-30', longTermEndsOn: '2026-08-31' },
      },
    }),
    made: ({ createStrategy }) => ({ strategy: createStrategy.strategy.id }),
  },
  {
    name: 'saveStep',
    document: mutation('saveStep', 'strategy { version }'),
    variables: ({ made }) => ({ input: { strategyId: made.strategy, content: stepContent('OBJECTIVES') } }),
  },
  {
    name: 'completeStep',
    document: mutation('completeStep', 'strategy { version phase }'),
    variables: ({ made }) => ({ input: { strategyId: made.strategy, step: 'OBJECTIVES' } }),
  },
  {
    name: 'allocateResources, 1 entry',
    document: mutation('allocateResources', 'strategy { version }'),
    variables: ({ walk }) => ({
      input: {
        strategyId: walk.strategyId,
        set: [
          { horizon: 'SHORT_TERM', resource: { tool: { name: 'Editor', cost: { amount: '10', currency: 'EUR' } } } },
        ],
      },
    }),
  },
  {
    name: 'recordSpend',
    document: mutation('recordSpend', 'strategy { version budget { left { amount } } }'),
    variables: ({ walk }) => ({
      input: {
        strategyId: walk.strategyId,
        horizon: 'SHORT_TERM',
        spend: { money: { amount: '10', currency: 'EUR' } },
        note: 'Photographer',
      },
    }),
  },
  {
    name: 'requestApproval',
    document: mutation('requestApproval', 'approvals { id status }'),
    variables: ({ walk }) => ({ input: { strategyId: walk.strategyId, groups: ['MANAGEMENT'] } }),
    made: ({ requestApproval }) => ({ approval: requestApproval.approvals[0].id }),
  },
  {
    name: 'decideApproval',
    document: mutation('decideApproval', 'approval { status }'),
    variables: ({ made }) => ({ input: { id: made.approval, decision: 'APPROVE' } }),
    by: 'approver',
  },
  {
    name: 'createCampaign',
    document: mutation('createCampaign', 'campaign { id version }'),
    variables: ({ walk }) => ({
      input: {
        strategyId: walk.strategyId,
        name: 'Night of the mills',
        horizon: 'SHORT_TERM',
        startsOn: '2026-01-20',
        endsOn: '2026-03-20',
        budget: { amount: '10', currency: 'EUR' },
        tactics: [{ kind: 'EVENT', medium: 'OFFLINE', description: 'Open mill' }],
      },
    }),
    made: ({ createCampaign }) => ({ campaign: createCampaign.campaign.id }),
  },
  {
    name: 'launchCampaign',
    document: mutation('launchCampaign', 'campaign { status version }'),
    variables: ({ made }) => ({ input: { id: made.campaign, launchedOn: '2026-01-25' } }),
  },
  {
    name: 'recordMetrics, 1 value',
    document: mutation('recordMetrics', 'summary { created }'),
    variables: ({ walk }) => ({
      input: { brandId: walk.brandId, values: [{ metric: 'reach', date: '2026-09-10', value: 12_345_678 }] },
    }),
  },
  {
    name: 'importMetrics, the sample of 1,280 values',
    document: mutation('importMetrics', 'summary { created rejected }'),
    prepare: brandsOfSample,
    variables: () => ({ input: { rows: SAMPLE, errorPolicy: 'REJECT_FAILED_ROWS' } }),
    overlaps: true,
  },
  {
    name: 'importBrands, 100 rows',
    document: mutation('importBrands', 'summary { created }'),
    variables: () => ({
      input: {
        rows: Array.from({ length: 100 }, (_, index) => ({
          externalId: `CRM-${100 + index}`,
          name: `Imported ${100 + index}`,
          industry: 'food',
        })),
      },
    }),
  },
  {
    name: 'importMetrics, 10,000 values of 10 brands',
    document: mutation('importMetrics', 'summary { created rejected }'),
    variables: () => ({
      input: {
        rows: Array.from({ length: 10 }, (_, brand) =>
          valuesOf({ brandExternalId: `CRM-${100 + brand}` }, METRICS, '2026-04-01', 100),
        ).flat(),
      },
    }),
    overlaps: true,
  },
  {
    name: 'recordFeedback',
    document: mutation('recordFeedback', 'feedback { id version }'),
    variables: ({ walk }) => ({
      input: { brandId: walk.brandId, text: 'The bread was still warm.', receivedAt: '2026-09-02T08:00:00Z' },
    }),
  },
  {
    name: 'createApiKey',
    document: mutation('createApiKey', 'secret apiKey { id version }'),
    variables: () => ({ input: { name: 'Dashboard', scopes: ['brands:read'] } }),
  },
  {
    name: 'createBrand with an Idempotency-Key',
    document: mutation('createBrand', 'brand { id version }'),
    variables: () => ({ input: { name: 'Lumen' } }),
    idempotencyKey: 'lumen',
  },
  {
    name: 'the same again, replayed',
    document: mutation('createBrand', 'brand { id version }'),
    variables: () => ({ input: { name: 'Lumen' } }),
    idempotencyKey: 'lumen',
  },
];
