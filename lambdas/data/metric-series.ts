import * as z from 'zod';
import { monthsIn } from '../domain/metrics/buckets';
import { parseSourceKey, type MetricSeries } from '../domain/metrics/series';
import { chunks, inParallel } from '../shared/parallel';
import type { MetricStore, MonthRange, SeriesQuery } from '../usecases/ports';
import * as keys from './keys';
import type { Tenant } from './keys';
import { condition } from './pages';
import type { Item, TableAccess } from './table-access';

/** DynamoDB gives no more items to one request of a batch. */
const LARGEST_BATCH = 100;

/**
 * Days are attributes of their own (`d01` … `d31`). An update that sets some of them creates the item if need be and never
 * touches the other days, so two imports at once lose nothing of each other's.
 */
const DAY_ATTRIBUTE = /^d(\d\d)$/;

const item = z.object({ sk: z.string(), gsi1sk: z.string() }).catchall(z.unknown());
const values = z.record(z.string(), z.number());

export function createMetricStore(table: TableAccess, tenant: Tenant): MetricStore {
  const queryBrand = async (brandId: string, metric: string, months: MonthRange, consistent: boolean) => {
    const [first, last] = keys.monthRange(metric, months);
    return table.queryAll({
      KeyConditionExpression: 'pk = :partition AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: {
        ':partition': keys.metricPartition(tenant, brandId),
        ':first': first,
        ':last': last,
      },
      ConsistentRead: consistent,
    });
  };
  const queryMonth = (metric: string, month: string) =>
    table.queryAll(condition({ index: true, partition: keys.seriesOfBrandsIndex(tenant, metric, month) }));

  return {
    async series({ brandIds, metrics, months, consistent = false }: SeriesQuery) {
      const allMonths = monthsIn({ from: `${months.first}-01`, to: `${months.last}-01` });
      // The index is never consistent, and it holds all brands: it pays only where it saves requests.
      if (consistent || brandIds.length <= allMonths.length) {
        const wanted = brandIds.flatMap((brandId) => metrics.map((metric) => ({ brandId, metric })));
        const found = await inParallel(wanted, (one) => queryBrand(one.brandId, one.metric, months, consistent));
        return found.flat().map(readSeries);
      }
      const asked = new Set(brandIds);
      const wanted = metrics.flatMap((metric) => allMonths.map((month) => ({ metric, month })));
      const found = await inParallel(wanted, ({ metric, month }) => queryMonth(metric, month));
      return found
        .flat()
        .map(readSeries)
        .filter(({ brandId }) => asked.has(brandId));
    },

    async seriesByKey(wanted) {
      const batches = chunks(wanted, LARGEST_BATCH);
      const found = await inParallel(batches, (batch) =>
        table.getMany(batch.map((key) => keys.seriesKey(tenant, key))),
      );
      return found.flat().map((one) => one && readSeries(one));
    },

    async setValues(series) {
      const set = { ...attributesOf(series.values), ...keys.seriesOfBrandsKey(tenant, series) };
      const former = await table.update({
        Key: keys.seriesKey(tenant, series),
        UpdateExpression: `SET ${Object.keys(set)
          .map((name) => `${name} = :${name}`)
          .join(', ')}`,
        ExpressionAttributeValues: Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
        ReturnValues: 'UPDATED_OLD',
      });
      return valuesOf(former ?? {});
    },
  };
}

/** What an item is of can be read from its keys: metric and month from one, brand and source from the other. */
function readSeries(stored: Item): MetricSeries {
  const { sk, gsi1sk, ...attributes } = item.parse(stored);
  const [metric = '', month = ''] = sk.split('#', 2);
  const at = gsi1sk.indexOf('#');
  return {
    brandId: gsi1sk.slice(0, at),
    source: parseSourceKey(gsi1sk.slice(at + 1)),
    metric,
    month,
    values: valuesOf(attributes),
  };
}

const attributesOf = (days: MetricSeries['values']): Item =>
  Object.fromEntries(Object.entries(days).map(([day, value]) => [`d${day}`, value]));

const valuesOf = (attributes: Item): Record<string, number> =>
  values.parse(
    Object.fromEntries(
      Object.entries(attributes).flatMap(([name, value]) => {
        const day = DAY_ATTRIBUTE.exec(name)?.[1];
        return day === undefined ? [] : [[day, value]];
      }),
    ),
  );
