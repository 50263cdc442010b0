import { maySee } from '../../domain/access';
import type { Brand } from '../../domain/brand';
import { gathered, type Group } from '../../domain/metrics/groups';
import { withoutCampaigns, type MetricSeries } from '../../domain/metrics/series';
import { NETWORKS, type Network } from '../../domain/profile';
import { fail, invalid, ok, type Result } from '../../domain/result';
import { FIRST_SHARD, shardOf } from '../../shared/ids';
import type { SeriesQuery } from '../ports';
import type { Session } from '../session';

type Grouping = 'BRAND' | 'TAG' | 'NETWORK';

/** Which of the agency's brands to look at, and what to count together. */
export interface AllBrandsQuestion {
  tag?: string | null;
  network?: Network | null;
  groupBy?: Grouping | null;
}

/** So many brands are read in one query, and so many series still make an answer. */
const MOST_BRANDS = 1_000;

export interface Found {
  groups: Group[];
  brands: readonly Brand[];
}

/**
 * The series of all brands that the caller may see, archived ones aside, grouped. Brands and series are read at the same
 * time: a query for the brands, and one a recorded metric and stored quarter. An agency of more than a hundred brands has
 * further shards of each, which are read after that, and for networks the profiles that gave data, a hundred a request.
 */
export async function readAllBrands(
  session: Session,
  { tag, network, groupBy }: AllBrandsQuestion,
  wanted: Pick<SeriesQuery, 'metrics' | 'period'>,
): Promise<Result<Found>> {
  const [visible, first] = await Promise.all([visibleBrands(session), readSeries(session, wanted)]);
  const brands = visible.filter(({ archivedAt, tags }) => !archivedAt && (!tag || tags.includes(tag)));
  if (visible.length > MOST_BRANDS) {
    return fail(invalid(`At most ${MOST_BRANDS} brands are compared at once.`, ['input', 'of', 'allBrands']));
  }
  const all = [...first, ...(await readLaterShards(session, wanted, brands))];
  const ids = new Set(brands.map(({ id }) => id));
  const series = withoutCampaigns(all.filter(({ brandId }) => ids.has(brandId)));
  const byNetwork = network || groupBy === 'NETWORK';
  const networkOf = byNetwork ? await readNetworks(session, series) : () => undefined;
  const counted = network ? series.filter((one) => networkOf(one) === network) : series;
  return ok({ brands, groups: grouped(brands, counted, groupBy ?? 'BRAND', tag ?? undefined, networkOf) });
}

function grouped(
  brands: readonly Brand[],
  series: readonly MetricSeries[],
  by: Grouping,
  tag: string | undefined,
  networkOf: (series: MetricSeries) => Network | undefined,
): Group[] {
  const ofBrands = (members: readonly Brand[]) => {
    const brandIds = new Set(members.map(({ id }) => id));
    return { brandIds: [...brandIds], series: series.filter(({ brandId }) => brandIds.has(brandId)) };
  };
  switch (by) {
    case 'BRAND': {
      const byBrand = gathered(series, ({ brandId }) => brandId);
      return brands.map(({ id }) => ({ name: { brandId: id }, brandIds: [id], series: byBrand.get(id) ?? [] }));
    }
    case 'TAG': {
      const tags = tag === undefined ? [...new Set(brands.flatMap((brand) => brand.tags))].sort() : [tag];
      return tags.map((one) => ({
        name: { tag: one },
        ...ofBrands(brands.filter(({ tags: own }) => own.includes(one))),
      }));
    }
    case 'NETWORK': {
      const byNetwork = gathered(series, networkOf);
      return NETWORKS.flatMap((network) => {
        const own = byNetwork.get(network);
        return own
          ? [{ name: { network }, brandIds: [...new Set(own.map(({ brandId }) => brandId))], series: own }]
          : [];
      });
    }
  }
}

/** One more than may be compared, so that it is seen when there are too many. */
async function visibleBrands({ caller, store }: Session): Promise<Brand[]> {
  if (caller.brandIds) {
    return (await store.brandsById([...caller.brandIds])).flatMap((brand) => brand ?? []);
  }
  const { items } = await store.brands({
    first: MOST_BRANDS + 1,
    sort: { field: 'CREATED_AT', direction: 'ASC' },
    accept: (brand) => maySee(caller, brand.id),
  });
  return items;
}

/** Who is limited to a few brands has only these read. Of all brands it is the first shard: which more there are, the brands tell. */
const readSeries = ({ caller, store }: Session, wanted: Pick<SeriesQuery, 'metrics' | 'period'>) =>
  caller.brandIds
    ? store.series({ ...wanted, brandIds: [...caller.brandIds] })
    : store.agencySeries(wanted, [FIRST_SHARD]);

async function readLaterShards(
  { caller, store }: Session,
  wanted: Pick<SeriesQuery, 'metrics' | 'period'>,
  brands: readonly Brand[],
): Promise<MetricSeries[]> {
  if (caller.brandIds) return [];
  const shards = new Set(brands.map(({ id }) => shardOf(id)));
  shards.delete(FIRST_SHARD);
  return store.agencySeries(wanted, [...shards]);
}

async function readNetworks({ store }: Session, series: readonly MetricSeries[]) {
  const ids = [...new Set(series.flatMap(({ source }) => (source.kind === 'PROFILE' ? source.id : [])))];
  const profiles = await store.profilesById(ids);
  const networks = new Map(profiles.flatMap((profile) => (profile ? [[profile.id, profile.network] as const] : [])));
  return ({ source }: MetricSeries) => (source.kind === 'PROFILE' ? networks.get(source.id) : undefined);
}
