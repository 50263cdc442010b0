import { METRICS, metricRows } from './metric-rows';
import { WAITING_STEP, YEAR, type Seeded } from './seed';

export interface Workload {
  name: string;
  /** Of which type its root fields are. */
  root: 'Query' | 'Mutation';
  /** The body of the POST. */
  body: string;
}

const PORTFOLIO = `{ portfolio(first: 100) { nodes { brand { id name } strategyTitle currentStep phase
  progress { completed total } openApprovals runningCampaigns comingCampaigns lastMovedAt }
  pageInfo { hasNextPage endCursor } } }`;
const STRATEGY = `query ($id: ID!) { strategy(id: $id) { id title status phase progress { completed }
  steps { key letter position status requirements { code message met } } } }`;
const READ_METRICS = `query ($input: MetricsQuery!) { metrics(input: $input) { metric { key } dates values total } }`;
const COMPLETE_STEP = `mutation ($input: CompleteStepInput!) { completeStep(input: $input) {
  strategy { id status phase } userErrors { code message path } } }`;
const IMPORT_METRICS = `mutation ($input: ImportMetricsInput!) { importMetrics(input: $input) { applied
  summary { received created updated unchanged rejected } rejections { index } userErrors { code message path } } }`;

export const portfolio: Workload = {
  name: 'portfolio of 100 brands',
  root: 'Query',
  body: JSON.stringify({ query: PORTFOLIO }),
};

/** What has a default within an input is said all the same: the compiler of mercurius knows none. */
export const workloadsOf = ({ brandIds: [brandId], strategyId }: Seeded): Workload[] => [
  { name: 'hello', root: 'Query', body: JSON.stringify({ query: '{ __typename }' }) },
  portfolio,
  {
    name: 'whole strategy',
    root: 'Query',
    body: JSON.stringify({ query: STRATEGY, variables: { id: strategyId } }),
  },
  {
    name: 'metrics, 10 × 365 days',
    root: 'Query',
    body: JSON.stringify({
      query: READ_METRICS,
      variables: {
        input: { of: { brandIds: [brandId] }, metrics: METRICS, ...YEAR, by: 'DAY', comparePrevious: false },
      },
    }),
  },
  {
    name: 'completeStep',
    root: 'Mutation',
    body: JSON.stringify({ query: COMPLETE_STEP, variables: { input: { strategyId, step: WAITING_STEP } } }),
  },
  {
    name: 'importMetrics, 10,000 values',
    root: 'Mutation',
    body: JSON.stringify({
      query: IMPORT_METRICS,
      variables: { input: { rows: TEN_THOUSAND, errorPolicy: 'REJECT_EVERYTHING', dryRun: false } },
    }),
  },
];

const TEN_THOUSAND = metricRows(
  Array.from({ length: 10 }, (_, place) => `CRM-${place}`),
  '2026-01-01',
  100,
);
