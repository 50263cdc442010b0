import type { Operation } from './operation';
import { METRICS, MOST_BRANDS_WITH_METRICS, PAGE } from './world';

const ONE_BRAND_ONLY = 'a page holds as many brands as there are';

const metricsOf = 'query ($input: MetricsQuery!) { metrics(input: $input) { metric { key } dates values total } }';

export const QUERIES: readonly Operation[] = [
  { name: 'viewer', document: '{ viewer { member { id role } agency { name } scopes } }' },
  {
    name: 'portfolio, page of 50',
    document: `{ portfolio(first: 50) { nodes { brand { id name } strategyTitle currentLetter phase
      progress { completed total } openApprovals budget { horizon planned { amount } left { amount } } runningCampaigns }
      pageInfo { hasNextPage endCursor } } }`,
    differs: ONE_BRAND_ONLY,
  },
  {
    name: 'brands, page of 50',
    document: '{ brands(first: 50) { nodes { id name industry tags version } pageInfo { hasNextPage endCursor } } }',
    differs: ONE_BRAND_ONLY,
  },
  {
    name: 'brand with profiles and strategy',
    document: `query ($id: ID!) { brand(by: { id: $id }) { name currency currentStrategy { title phase }
      profiles { nodes { network handle missingCriteria } } } }`,
    variables: ({ walk }) => ({ id: walk.brandId }),
  },
  {
    name: 'whole strategy',
    document: `query ($id: ID!) { strategy(id: $id) { title phase
      steps { key status requirements { code message met } content { __typename } }
      allocations { label cost { amount } } budget { left { amount } } approvals { group status } } }`,
    variables: ({ walk }) => ({ id: walk.strategyId }),
  },
  {
    name: 'strategy, its head and steps',
    document: 'query ($id: ID!) { strategy(id: $id) { title phase steps { key status completedAt } } }',
    variables: ({ walk }) => ({ id: walk.strategyId }),
  },
  {
    name: 'approvals',
    document: '{ approvals { nodes { id group status requestedAt dueOn waitingDays } } }',
  },
  {
    name: 'campaigns',
    document: '{ campaigns { nodes { id name status startsOn endsOn budget { amount } } } }',
  },
  {
    name: 'metrics, 1 series × 31 days',
    document: metricsOf,
    variables: ({ walk }) => ({
      input: { of: { brandIds: [walk.brandId] }, metrics: ['reach'], from: '2026-08-01', to: '2026-08-31' },
    }),
  },
  {
    name: 'metrics, 10 series × 365 days',
    document: metricsOf,
    variables: ({ walk }) => ({
      input: {
        of: { brandIds: [walk.brandId] },
        metrics: METRICS,
        from: '2025-09-01',
        to: '2026-08-31',
        comparePrevious: false,
      },
    }),
  },
  {
    name: 'metrics of all brands, 1 × 31 days',
    document: 'query ($input: MetricsQuery!) { metrics(input: $input) { brandId dates values total rank } }',
    variables: () => ({
      input: {
        of: { allBrands: { groupBy: 'BRAND' } },
        metrics: ['reach'],
        from: '2026-08-01',
        to: '2026-08-31',
      },
    }),
    mostBrands: MOST_BRANDS_WITH_METRICS,
    differs: 'it gives a series for each brand; more than 1,000 are refused',
  },
  {
    name: 'integrationModel, 31 days',
    document: `query ($id: ID!) { integrationModel(brandId: $id, from: "2026-08-01", to: "2026-08-31") {
      platforms { profile { handle } audience { value index } } effects { effect value index }
      edges { effect share value } resonance { value index } loop { received answered } } }`,
    variables: ({ walk }) => ({ id: walk.brandId }),
  },
  {
    name: 'feedback inbox, page of 25',
    document: '{ feedback { nodes { id text stage receivedAt brand { name } } pageInfo { hasNextPage endCursor } } }',
  },
  {
    name: 'agenda of a day',
    document: '{ agenda(date: "2026-09-16") { date tasks { id title priority startsAt endsAt status } } }',
  },
  {
    name: 'auditLog, page of 25',
    document: '{ auditLog { nodes { id at operation outcome subjectIds } pageInfo { hasNextPage endCursor } } }',
  },
  { name: 'apiKeys', document: '{ apiKeys { nodes { id name scopes status lastUsedAt } } }' },
  { name: 'webhooks', document: '{ webhooks { id url events status } }' },
  {
    name: 'node',
    document: 'query ($id: ID!) { node(id: $id) { id ... on Brand { name } } }',
    variables: ({ walk }) => ({ id: walk.brandId }),
  },
  {
    name: 'nodes, 25 pieces of feedback',
    document: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Feedback { text } } }',
    variables: ({ feedbackIds }) => ({ ids: feedbackIds.slice(0, PAGE) }),
  },
];
