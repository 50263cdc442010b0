import { quartersIn } from '../domain/metrics/buckets';
import type { MetricSeries } from '../domain/metrics/series';
import { shardOf } from '../shared/ids';
import { inParallel } from '../shared/parallel';
import type { MetricStore, SeriesChange, SeriesQuery } from '../usecases/ports';
import { readOwnMetrics } from './items/own-metrics';
import { readSeries, valuesIn } from './items/series';
import { seriesStatement, seriesUpdate } from './items/series-writes';
import * as keys from './keys';
import type { Tenant } from './keys';
import { condition } from './pages';
import type { Outcome, TableAccess } from './table-access';

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

  /** Writes in one request the series that still are as they were read. */
  const together = (changes: readonly SeriesChange[]): Promise<Outcome[]> =>
    changes.length > 1
      ? table.writeEach(changes.map((change) => seriesStatement(tenant, table.tableName, change)))
      : Promise.resolve([]);
  /** Returns what its days had; nothing where a try that got no answer may have set them. */
  const setAlone = async (series: MetricSeries) => {
    const { former = {}, retried } = await table.update(seriesUpdate(tenant, series));
    return retried ? undefined : valuesIn(former);
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

    async setValues(changes) {
      const outcomes = await together(changes);
      return inParallel([...changes.entries()], async ([index, { series, before }]) => {
        const read = before?.values ?? [];
        const outcome = outcomes[index];
        if (outcome === 'DONE') return read;
        const former = await setAlone(series);
        return (outcome === 'UNKNOWN' ? undefined : former) ?? read;
      });
    },
  };
}
