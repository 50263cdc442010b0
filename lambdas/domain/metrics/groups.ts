import type { Network } from '../profile';
import { partsOf, type Catalog, type Metric } from './metric';
import type { MetricSeries } from './series';

/** What series are counted together as: a brand, a profile, a campaign, all brands with a tag, all profiles of a network. */
export interface GroupName {
  brandId?: string;
  profileId?: string;
  campaignId?: string;
  tag?: string;
  network?: Network;
}

/** Series that are counted together, and the brands that they are of (also brands without any). */
export interface Group {
  name: GroupName;
  brandIds: readonly string[];
  series: readonly MetricSeries[];
}

/** Gathers values by a key, in the order in which the keys come. */
export function gathered<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const found = new Map<Key, Value[]>();
  for (const value of values) {
    const together = found.get(keyOf(value));
    if (together) together.push(value);
    else found.set(keyOf(value), [value]);
  }
  return found;
}

/** A group as far as its money is in one currency. */
export interface MoneyGroup extends Group {
  /** For figures that are made of money; `null` for others. */
  currency: string | null;
}

/**
 * The parts of a group whose values of a metric may be added up: all of it, unless the metric is made of money and the
 * group's brands count theirs in several currencies.
 */
export function byCurrency(
  group: Group,
  metric: Metric,
  catalog: Catalog,
  currencyOf: ReadonlyMap<string, string>,
): MoneyGroup[] {
  if (!partsOf(metric).some((key) => catalog.get(key)?.unit === 'MONEY')) return [{ ...group, currency: null }];
  const currencies = new Set(group.brandIds.flatMap((id) => currencyOf.get(id) ?? []));
  return [...currencies].sort().map((currency) => ({
    ...group,
    currency,
    series: group.series.filter(({ brandId }) => currencyOf.get(brandId) === currency),
  }));
}
