import { getOrAdd } from '../get-or-add';
import { sourceKey, type MetricSource } from '../metrics/series';
import { OnceFor } from '../once-for';
import { brandUnknown, type BrandReference } from './brand-reference';
import { shown } from './cell';
import type { ReadPlace, SourceReference } from './metric-place';
import type { Measurement, ReadMetricRow } from './metric-row';
import { fault, isFault, type RowFault, type RowResult } from './rejection';

/** What was looked up before the rows are judged: the brands and profiles that they name. */
export interface Directory {
  /** The brand's id, why nothing is recorded of it, or nothing when it does not exist or the caller may not see it. */
  brand(reference: BrandReference): string | RowFault | undefined;
  /** The profile's id within a brand. */
  profile(brandId: string, reference: Extract<SourceReference, { kind: 'PROFILE' | 'HANDLE' }>): string | undefined;
  /** Whether the brand has the campaign. */
  hasCampaign(brandId: string, id: string): boolean;
}

/** A value of one source on one day. */
export interface MetricRow extends Measurement {
  brandId: string;
  source: MetricSource;
  /** True for a row that repeats an earlier one of the same request, value and all. */
  repeats: boolean;
}

/** Whose value it is. */
type Place = Pick<MetricRow, 'brandId' | 'source'>;

/** Judges the rows once their brands and profiles are known. */
export function judgeMetricRows(rows: readonly ReadMetricRow[], directory: Directory): RowResult<MetricRow>[] {
  const places = new Map<ReadPlace, Place | RowFault | undefined>();
  const keys = new Map<MetricSource, string>();
  const firsts = new OnceFor<{ index: number; value: number }>();
  return rows.map(({ index, place: read, measurement, faults }): RowResult<MetricRow> => {
    const externalId = read.brand?.externalId ?? null;
    const place = getOrAdd(places, read, () => findPlace(read, directory));
    if (!place || isFault(place) || !measurement || read.faults.length > 0) {
      const unknown = isFault(place) ? [place] : [];
      return { ok: false, index, externalId, faults: [...read.faults, ...faults, ...unknown] };
    }
    const { brandId, source } = place;
    const { metric, day, value } = measurement;
    // Rows may name one source in several ways.
    const key = getOrAdd(keys, source, () => sourceKey(source));
    const first = firsts.get([brandId, key, metric, day], () => ({ index, value }));
    if (first.value !== value) {
      const message = `The row with index ${first.index} gives another value for the same source, metric and day: ${first.value}.`;
      return { ok: false, index, externalId, faults: [fault('DUPLICATE_ROW', 'value', message)] };
    }
    return {
      ok: true,
      index,
      externalId,
      row: { brandId, source, metric, day, value, repeats: first.index !== index },
    };
  });
}

/** Whose value it is, or why that is not known; nothing where the cells themselves are at fault. */
function findPlace({ brand, source }: ReadPlace, directory: Directory): Place | RowFault | undefined {
  if (!brand) return undefined;
  const brandId = directory.brand(brand);
  if (brandId === undefined) return brandUnknown(brand);
  if (typeof brandId !== 'string') return brandId;
  if (!source) return undefined;
  if (source.kind === 'BRAND') return { brandId, source };
  if (source.kind === 'CAMPAIGN') {
    return directory.hasCampaign(brandId, source.id)
      ? { brandId, source }
      : fault('CAMPAIGN_UNKNOWN', 'campaignId', `The brand has no campaign ${shown(source.id)}.`);
  }
  const id = directory.profile(brandId, source);
  if (id !== undefined) return { brandId, source: { kind: 'PROFILE', id } };
  const [path, name] =
    source.kind === 'PROFILE' ? ['profileId', source.id] : ['handle', `${source.network} ${source.handle}`];
  return fault('PROFILE_UNKNOWN', path, `The brand has no profile ${shown(name)}.`);
}
