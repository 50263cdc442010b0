import { quartersIn } from '../domain/metrics/buckets';
import { shardOf } from '../shared/ids';
import { inParallel } from '../shared/parallel';
import type { MetricStore, SeriesQuery } from '../usecases/ports';
import { readOwnMetrics } from './items/own-metrics';
import { columnsOf, readSeries, valuesIn } from './items/series';
import * as keys from './keys';
import type { Tenant } from './keys';
import { condition } from './pages';
import type { TableAccess } from './table-access';

export function createMetricStore(table: TableAccess, tenant: Tenant): MetricStore {
  const queryBrand = async (brandId: string, metric: string, { period, consistent }: SeriesQuery) => {
    const [first, last] = keys.quarterRange(metric, period);
    return table.queryAll({
      KeyConditionExpression: 'pk = :partition AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: {
        ':partition': keys.metricPartition(tenant, brandId),
        ':first': first,
        ':last': last,
      },
      ConsistentRead: consistent === true,
    });
  };
  const agencySeries: MetricStore['agencySeries'] = async ({ metrics, period }, shards) => {
    const partitions = metrics.flatMap((metric) =>
      quartersIn(period).flatMap((quarter) =>
        shards.map((shard) => keys.seriesOfBrandsIndex(tenant, metric, quarter, shard)),
      ),
    );
    const found = await inParallel(partitions, (partition) => table.queryAll(condition({ index: true, partition })));
    return found.flat().map(readSeries);
  };

  return {
    async ownMetrics() {
      return readOwnMetrics(await table.get(keys.ownMetricsKey(tenant)));
    },

    agencySeries,

    async series(query: SeriesQuery) {
      const { brandIds, metrics, period, consistent } = query;
      const shards = [...new Set(brandIds.map(shardOf))];
      // The index is never consistent, and it holds all brands: it pays only where it saves requests.
      if (consistent || brandIds.length <= quartersIn(period).length * shards.length) {
        const wanted = brandIds.flatMap((brandId) => metrics.map((metric) => ({ brandId, metric })));
        const found = await inParallel(wanted, ({ brandId, metric }) => queryBrand(brandId, metric, query));
        return found.flat().map(readSeries);
      }
      const asked = new Set(brandIds);
      return (await agencySeries(query, shards)).filter(({ brandId }) => asked.has(brandId));
    },

    async seriesByKey(wanted) {
      const found = await table.getMany(wanted.map((key) => keys.seriesKey(tenant, key)));
      return found.map((one) => one && readSeries(one));
    },

    async setValues(series) {
      const columns = Object.entries(columnsOf(series.values));
      const place = Object.entries(keys.seriesOfBrandsKey(tenant, series));
      const { former, retried } = await table.update({
        Key: keys.seriesKey(tenant, series),
        UpdateExpression: `SET ${[...columns, ...place].map(([name]) => `#${name} = :${name}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries([...columns, ...place].map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(
          [...columns, ...place].map(([name, value]) => [`:${name}`, value]),
        ),
        ReturnValues: 'UPDATED_OLD',
      });
      return retried ? undefined : valuesIn(former ?? {});
    },
  };
}
