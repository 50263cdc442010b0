import type { Subject } from './subject';

export interface Ids {
  strategy: string;
  brand: string;
}

const METRICS = [
  'reach',
  'impressions',
  'views',
  'followers',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'mentions',
];
const FIRST_DAY = Date.UTC(2025, 7, 1);
const DAY_MS = 86_400_000;
const dayAt = (place: number) => new Date(FIRST_DAY + place * DAY_MS).toISOString().slice(0, 10);

async function must(subject: Subject, query: string, variables: Record<string, unknown>) {
  const { data, errors } = JSON.parse(await subject.run(query, variables)) as {
    data: Record<string, never>;
    errors?: unknown;
  };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** A hundred brands, a strategy, and a year of ten metrics. */
export async function seed(subject: Subject): Promise<Ids> {
  const rows = Array.from({ length: 100 }, (_, place) => ({ externalId: `CRM-${place}`, name: `Brand ${place}` }));
  await must(
    subject,
    'mutation ($rows: [BrandRowInput!]!) { importBrands(input: { rows: $rows }) { summary { created } } }',
    { rows },
  );
  const { brand } = (await must(subject, '{ brand(by: { externalId: "CRM-0" }) { id } }', {})) as unknown as {
    brand: { id: string };
  };
  const { createStrategy } = (await must(
    subject,
    'mutation ($brand: ID!) { createStrategy(input: { brandId: $brand, title: "Bench", horizons: { shortTermEndsOn: "2027-03-31", midTermEndsOn: "2027-12-31", longTermEndsOn: "2029-12-31" } }) { strategy { id } userErrors { message } } }',
    { brand: brand.id },
  )) as unknown as { createStrategy: { strategy: { id: string } } };
  const values = METRICS.flatMap((metric) =>
    Array.from({ length: 365 }, (_, day) => ({
      brandExternalId: 'CRM-0',
      metric,
      date: dayAt(day),
      value: String(day * 7),
    })),
  );
  await must(
    subject,
    'mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows }) { summary { created rejected } } }',
    { rows: values },
  );
  return { strategy: createStrategy.strategy.id, brand: brand.id };
}

/** What has a default within an input is said all the same: the compiler of mercurius knows none. */
export const WORKLOADS = ({ strategy, brand }: Ids) => [
  { name: 'hello', query: '{ __typename }', variables: {} },
  {
    name: 'portfolio of 100 brands',
    query: `{ portfolio(first: 100) { nodes { brand { id name } strategyTitle currentStep phase progress { completed total }
      openApprovals runningCampaigns comingCampaigns lastMovedAt } pageInfo { hasNextPage endCursor } } }`,
    variables: {},
  },
  {
    name: 'whole strategy',
    query: `query ($id: ID!) { strategy(id: $id) { id title status phase progress { completed }
      steps { key letter position status requirements { code message met } } } }`,
    variables: { id: strategy },
  },
  {
    name: 'metrics, 10 × 365 days',
    query: `query ($input: MetricsQuery!) { metrics(input: $input) { metric { key } dates values total } }`,
    variables: {
      input: {
        of: { brandIds: [brand] },
        metrics: METRICS,
        from: dayAt(0),
        to: dayAt(364),
        by: 'DAY',
        comparePrevious: false,
      },
    },
  },
];
