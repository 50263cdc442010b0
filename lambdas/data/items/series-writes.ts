import type { MetricSeries } from '../../domain/metrics/series';
import type { SeriesChange } from '../../usecases/ports';
import { seriesKey, seriesOfBrandsKey, type Tenant } from '../keys';
import type { Statement } from '../table-access';
import { columnsOf } from './series';

/** Sets days of a series, whether it is there or not, and returns what they had. */
export function seriesUpdate(tenant: Tenant, series: MetricSeries) {
  const set = Object.entries({ ...columnsOf(series.values), ...seriesOfBrandsKey(tenant, series) });
  return {
    Key: seriesKey(tenant, series),
    UpdateExpression: `SET ${set.map(([name]) => `#${name} = :${name}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(set.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
    ReturnValues: 'UPDATED_OLD',
  } as const;
}

/** Sets days of a series on condition that they are as they were read. A statement's text holds names of ours alone. */
export const seriesStatement = (tenant: Tenant, table: string, { series, before }: SeriesChange): Statement =>
  before ? update(tenant, table, series, before) : insertion(tenant, table, series);

/** Is refused where the series is there. */
function insertion(tenant: Tenant, table: string, series: MetricSeries): Statement {
  const item = { ...seriesKey(tenant, series), ...seriesOfBrandsKey(tenant, series), ...columnsOf(series.values) };
  return {
    Statement: `INSERT INTO "${table}" VALUE {${Object.keys(item)
      .map((name) => `'${name}':?`)
      .join(',')}}`,
    Parameters: Object.values(item),
  };
}

/** Is refused where the series is not there, or where one of the days has another value than was read. */
function update(tenant: Tenant, table: string, series: MetricSeries, before: MetricSeries): Statement {
  const { pk, sk } = seriesKey(tenant, series);
  const set = Object.entries(columnsOf(series.values));
  const read = columnsOf(before.values);
  const columns = set.map(([column]) => `"${column}"=?`);
  const conditions = set.map(([column]) => `"${column}"${read[column] === undefined ? ' IS MISSING' : '=?'}`);
  return {
    Statement: `UPDATE "${table}" SET ${columns.join(',')} WHERE ${['"pk"=?', '"sk"=?', ...conditions].join(' AND ')}`,
    Parameters: [...set.map(([, value]) => value), pk, sk, ...set.flatMap(([column]) => read[column] ?? [])],
  };
}
