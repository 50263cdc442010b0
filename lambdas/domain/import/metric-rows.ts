import type { Catalog } from '../metrics/metric';
import { sourceKey, type MetricSource } from '../metrics/series';
import { brandUnknown, type BrandReference } from './brand-reference';
import { shown } from './cell';
import { readMetricRow, type MetricRowCells, type Measurement, type ReadMetricRow } from './metric-row';
import { fault, type RowFault, type RowResult } from './rejection';
import type { SourceReference } from './metric-row';

/** What was looked up before the rows are judged: the brands and profiles that they name. */
export interface Directory {
  /** The brand's id, or nothing when it does not exist or the caller may not see it. */
  brand(reference: BrandReference): string | undefined;
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

/** Reads the cells of every row. The result says which brands and profiles have to be looked up. */
export const readMetricRows = (rows: readonly MetricRowCells[], catalog: Catalog): ReadMetricRow[] =>
  rows.map((cells, index) => readMetricRow(cells, index, catalog));

/** Judges the rows once their brands and profiles are known. */
export function judgeMetricRows(rows: readonly ReadMetricRow[], directory: Directory): RowResult<MetricRow>[] {
  const firsts = new Map<string, { index: number; value: number }>();
  return rows.map((row): RowResult<MetricRow> => {
    const externalId = row.brand?.externalId ?? null;
    const faults = [...row.faults];
    const place = findPlace(row, directory, faults);
    if (faults.length > 0 || !place || !row.measurement) return { ok: false, index: row.index, externalId, faults };

    const { metric, day, value } = row.measurement;
    const slot = [place.brandId, sourceKey(place.source), metric, day].join(' ');
    const first = firsts.get(slot);
    if (!first) firsts.set(slot, { index: row.index, value });
    if (first && first.value !== value) {
      const message = `The row with index ${first.index} gives another value for the same source, metric and day: ${first.value}.`;
      return { ok: false, index: row.index, externalId, faults: [fault('DUPLICATE_ROW', 'value', message)] };
    }
    return {
      ok: true,
      index: row.index,
      externalId,
      row: { ...place, metric, day, value, repeats: first !== undefined },
    };
  });
}

function findPlace(
  { brand, source }: ReadMetricRow,
  directory: Directory,
  faults: RowFault[],
): { brandId: string; source: MetricSource } | undefined {
  if (!brand) return undefined;
  const brandId = directory.brand(brand);
  if (brandId === undefined) {
    faults.push(brandUnknown(brand));
    return undefined;
  }
  if (!source) return undefined;
  if (source.kind === 'BRAND') return { brandId, source };
  if (source.kind === 'CAMPAIGN') {
    if (directory.hasCampaign(brandId, source.id)) return { brandId, source };
    faults.push(fault('CAMPAIGN_UNKNOWN', 'campaignId', `The brand has no campaign ${shown(source.id)}.`));
    return undefined;
  }
  const id = directory.profile(brandId, source);
  if (id !== undefined) return { brandId, source: { kind: 'PROFILE', id } };
  const [path, name] =
    source.kind === 'PROFILE' ? ['profileId', source.id] : ['handle', `${source.network} ${source.handle}`];
  faults.push(fault('PROFILE_UNKNOWN', path, `The brand has no profile ${shown(name)}.`));
  return undefined;
}
