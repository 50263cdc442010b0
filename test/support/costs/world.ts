import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../../lambdas/data/client';
import { brandItem } from '../../../lambdas/data/items/brand';
import { feedbackItem } from '../../../lambdas/data/items/feedback';
import { tenantOf } from '../../../lambdas/data/keys';
import type { Brand } from '../../../lambdas/domain/brand';
import { addDays } from '../../../lambdas/domain/calendar';
import type { Feedback } from '../../../lambdas/domain/feedback/feedback';
import { newBrandId, newFeedbackId } from '../../../lambdas/shared/ids';
import { chunks, inParallel } from '../../../lambdas/shared/parallel';
import { must, type Api, type Client } from '../api';
import { recordFeedback } from '../feedback';
import { engineEndpoint, TEST_TABLE } from '../services';
import { approverBeside, createCampaign, profilesOf, walkTo, type Walk } from '../walk';
import { createWebhook } from '../webhooks';
import { planOneTask } from '../workflow';

/** An agency in which costs are measured: one brand with something of everything, and others that stand beside it. */
export interface World {
  brands: number;
  owner: Client;
  approver: Client;
  walk: Walk;
  feedbackIds: string[];
  /** Ids of what the operations themselves made, for those that come after them. */
  made: Record<string, string>;
}

const IMPORT_METRICS = `mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows }) {
  userErrors { message path } } }`;
const LARGEST_BATCH = 25;
export const PAGE = 25;
const SAID_AT = '2026-09-10T08:00:00.000Z';
/** Up to so many brands may be asked for their metrics together. */
export const MOST_BRANDS_WITH_METRICS = 1_000;
export const METRICS = [
  'reach',
  'views',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'followers',
  'impressions',
  'mentions',
];

/** Numbers of as many digits as a busy profile's. */
const value = (index: number): string => String(10_000_019 + index * 7_919);

/** Rows of an import: a value a day of each metric. */
export const valuesOf = (subject: object, metrics: readonly string[], from: string, days: number) =>
  metrics.flatMap((metric, place) =>
    Array.from({ length: days }, (_, day) => ({
      ...subject,
      metric,
      date: addDays(from, day),
      value: value(place * days + day),
    })),
  );

export async function openWorld(api: Api, brands: number): Promise<World> {
  const owner = await api.agency({ name: 'Agency of costs' });
  const walk = await walkTo(owner, 'LAUNCH');
  const [profile] = await profilesOf(walk);
  await must(
    owner,
    'mutation ($id: ID!) { requestApproval(input: { strategyId: $id, groups: [BOARD] }) { userErrors { message } } }',
    { id: walk.strategyId },
  );
  await createCampaign(walk);
  await must(owner, IMPORT_METRICS, { rows: valuesOf({ brandId: walk.brandId }, METRICS, '2025-09-01', 365) });
  await must(owner, IMPORT_METRICS, {
    rows: valuesOf({ brandId: walk.brandId, profileId: profile?.id }, ['views'], '2026-08-01', 31),
  });
  await planOneTask(walk);
  for (let count = 0; count < 3; count += 1) {
    await owner.key({ scopes: ['brands:read'] });
    await createWebhook(owner, { url: `http://127.0.0.1:9999/${count}` });
  }
  const others = await standBeside(owner, brands - 1);
  if (brands <= MOST_BRANDS_WITH_METRICS) {
    const rows = others.flatMap((id) => valuesOf({ brandId: id }, ['reach'], '2026-08-01', 31));
    if (rows.length > 0) await must(owner, IMPORT_METRICS, { rows });
  }
  // The last that happens, so that a page of the log, and what is read to see whether it is the last, holds these alone.
  const feedbackIds: string[] = [];
  for (let count = 0; count <= PAGE; count += 1) {
    api.clock.set(new Date(api.clock.now().getTime() + 1_000).toISOString());
    feedbackIds.push((await recordFeedback(walk)).id);
  }
  return { brands, owner, approver: await approverBeside(owner), walk, feedbackIds, made: {} };
}

/** Other brands, each with feedback that waits, written past the API: it takes seconds for ten thousand. */
async function standBeside({ agencyId }: Client, count: number): Promise<string[]> {
  const tenant = tenantOf(agencyId);
  const ids = Array.from({ length: count }, (_, index) => newBrandId(index));
  const items = ids.flatMap((id, index) => [brandItem(tenant, brand(id, index)), feedbackItem(tenant, feedback(id))]);
  const client = createDocumentClient({ tableName: TEST_TABLE, region: 'eu-west-1', endpoint: engineEndpoint() });
  await inParallel(chunks(items, LARGEST_BATCH), async (batch) => {
    const { UnprocessedItems = {} } = await client.send(
      new BatchWriteCommand({ RequestItems: { [TEST_TABLE]: batch.map((Item) => ({ PutRequest: { Item } })) } }),
    );
    if (Object.keys(UnprocessedItems).length > 0) throw new Error('The engine did not write everything.');
  });
  client.destroy();
  return ids;
}

/** By name it comes after the brand that is looked at. */
const brand = (id: string, index: number): Brand => ({
  id,
  name: `Panificio ${String(index).padStart(5, '0')}`,
  slug: `panificio-${String(index).padStart(5, '0')}`,
  industry: 'food',
  timeZone: 'Europe/Madrid',
  currency: 'EUR',
  tags: ['retainer'],
  createdAt: SAID_AT,
  updatedAt: SAID_AT,
  version: 1,
  openApprovals: 0,
  runningCampaigns: 0,
  comingCampaigns: 0,
});

/** Said after that of the brand that is looked at. */
const feedback = (brandId: string): Feedback => ({
  id: newFeedbackId(brandId, SAID_AT),
  brandId,
  text: 'The bread was cold.',
  receivedAt: SAID_AT,
  stages: [{ stage: 'PERCEIVED', at: SAID_AT, by: 'mem_00000000000000000000000000000000' }],
  createdAt: SAID_AT,
  updatedAt: SAID_AT,
  version: 1,
});
