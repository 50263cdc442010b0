import type { Period } from '../../domain/calendar';
import { type Quarter, quarterOf } from '../../domain/metrics/buckets';
import type { Breakdown } from '../../domain/metrics/period-totals';
import type { Post } from '../../domain/metrics/posts';
import { ownPartOf, shardOf } from '../../shared/ids';
import type { SeriesKey } from '../../usecases/ports';
import { sourceText, toldText } from '../source-text';
import { brandPartition } from './brand';
import type { IndexKey, Key, Tenant } from './tenant';

/* A brand's metrics: one item a metric, quarter and source, so that a metric's quarters are one query. */
export const metricPartition = (tenant: Tenant, brandId: string): string => `${brandPartition(tenant, brandId)}#METRIC`;
export const seriesKey = (tenant: Tenant, series: SeriesKey): Key => ({
  pk: metricPartition(tenant, series.brandId),
  sk: `${series.metric}#${series.quarter}#${toldText(series)}`,
});
/** The sort keys of a metric's quarters, from first to last: `$` is the character after `#`. */
export const quarterRange = (metric: string, { from, to }: Period): [string, string] => [
  `${metric}#${quarterOf(from)}#`,
  `${metric}#${quarterOf(to)}$`,
];
/* The same series of all brands, by metric, quarter and shard. */
export const seriesOfBrandsIndex = (tenant: Tenant, metric: string, quarter: Quarter, shard: string): string =>
  `${tenant}#METRIC#${metric}#${quarter}#${shard}`;
export const seriesOfBrandsKey = (tenant: Tenant, series: SeriesKey): IndexKey => ({
  gsi1pk: seriesOfBrandsIndex(tenant, series.metric, series.quarter, shardOf(series.brandId)),
  gsi1sk: `${series.brandId}#${toldText(series)}`,
});

/* What series are rolled up from: a profile's posts, and the breakdowns of a source that totals of periods are told of. */
export const postsPartition = (tenant: Tenant, brandId: string, profileId: string): string =>
  `${brandPartition(tenant, brandId)}#POSTS#${ownPartOf(profileId)}`;
export const postKey = (
  tenant: Tenant,
  { id, brandId, profileId }: Pick<Post, 'id' | 'brandId' | 'profileId'>,
): Key => ({
  pk: postsPartition(tenant, brandId, profileId),
  sk: id.slice(-32),
});
/** A profile's posts by the day they were published on. */
export const postByDayKey = (tenant: Tenant, { id, brandId, profileId, publishedOn }: Post): IndexKey => ({
  gsi1pk: postsPartition(tenant, brandId, profileId),
  gsi1sk: `${publishedOn}#${id.slice(-32)}`,
});
/** The places of posts from one day to another, in the index: `$` comes after `#`, and `:` after every digit. */
export const postRange = ({ from, to }: Partial<Period>): { from: string; until: string } => ({
  from: from ?? '0',
  until: to ? `${to}$` : ':',
});
/** Its sort key begins those of all external ids that begin like this one. */
export const breakdownKey = (
  tenant: Tenant,
  { brandId, source, externalId }: Omit<Breakdown, 'periods' | 'version'>,
): Key => ({
  pk: `${brandPartition(tenant, brandId)}#PERIODS`,
  sk: `${sourceText(source)}#${externalId}`,
});
