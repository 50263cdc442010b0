import { isDay, type Day } from '../calendar';
import { composition } from '../metrics/catalog';
import type { Catalog } from '../metrics/metric';
import { rounded } from '../metrics/measure';
import { networkSchema, type Network } from '../profile';
import { NO_BRAND, type BrandReference } from './brand-reference';
import { isBlank, numberOf, shown, textOf, type Cell } from './cell';
import { fault, type RowFault } from './rejection';

/** Beyond this, sums would no longer be exact to the unit. */
const LARGEST_VALUE = 1e15;

/** A row of daily values as it arrives: any cell may hold anything. */
export interface MetricRowCells {
  brandId?: Cell;
  brandExternalId?: Cell;
  network?: Cell;
  handle?: Cell;
  profileId?: Cell;
  campaignId?: Cell;
  metric?: Cell;
  date?: Cell;
  value?: Cell;
}

/** Which of the brand's sources a row speaks of. */
export type SourceReference =
  | { kind: 'BRAND' }
  | { kind: 'PROFILE'; id: string }
  | { kind: 'HANDLE'; network: Network; handle: string }
  | { kind: 'CAMPAIGN'; id: string };

export interface Measurement {
  metric: string;
  day: Day;
  value: number;
}

/** What could be read of a row, part by part, and all that is wrong with it. */
export interface ReadMetricRow {
  index: number;
  brand?: BrandReference;
  source?: SourceReference;
  measurement?: Measurement;
  faults: RowFault[];
}

/** Reads the cells of one row without looking anything up. */
export function readMetricRow(cells: MetricRowCells, index: number, catalog: Catalog): ReadMetricRow {
  const faults: RowFault[] = [];
  const brand = readBrand(cells, faults);
  const source = readSource(cells, faults);
  const measurement = readMeasurement(cells, catalog, faults);
  return { index, brand, source, measurement, faults };
}

function readBrand(cells: MetricRowCells, faults: RowFault[]): BrandReference | undefined {
  const [brandId, externalId] = [textOf(cells.brandId), textOf(cells.brandExternalId)];
  if (brandId !== undefined || externalId !== undefined) return { brandId, externalId };
  faults.push(NO_BRAND);
  return undefined;
}

function readSource(cells: MetricRowCells, faults: RowFault[]): SourceReference | undefined {
  if (!isBlank(cells.campaignId)) return readCampaign(cells, faults);
  const profileId = textOf(cells.profileId);
  if (profileId !== undefined) return { kind: 'PROFILE', id: profileId };
  if (!isBlank(cells.profileId)) {
    faults.push(fault('PROFILE_UNKNOWN', 'profileId', 'The profile is not named by text.'));
    return undefined;
  }
  if (isBlank(cells.network) && isBlank(cells.handle)) return { kind: 'BRAND' };
  const network = readNetwork(cells, faults);
  const handle = textOf(cells.handle);
  if (handle === undefined) {
    faults.push(
      isBlank(cells.handle)
        ? fault('BLANK', 'handle', 'A network is named without a handle: give both, or neither for the brand itself.')
        : fault('PROFILE_UNKNOWN', 'handle', 'The handle is no text.'),
    );
  }
  return network !== undefined && handle !== undefined ? { kind: 'HANDLE', network, handle } : undefined;
}

function readCampaign(cells: MetricRowCells, faults: RowFault[]): SourceReference | undefined {
  const id = textOf(cells.campaignId);
  if (id === undefined) faults.push(fault('CAMPAIGN_UNKNOWN', 'campaignId', 'The campaign is not named by text.'));
  const isOfProfile = [cells.profileId, cells.network, cells.handle].some((cell) => !isBlank(cell));
  if (isOfProfile) {
    faults.push(fault('INVALID', 'campaignId', 'A value belongs to a campaign or to a profile: name one of them.'));
  }
  return id === undefined || isOfProfile ? undefined : { kind: 'CAMPAIGN', id };
}

function readNetwork(cells: MetricRowCells, faults: RowFault[]): Network | undefined {
  if (isBlank(cells.network)) {
    faults.push(
      fault('BLANK', 'network', 'A handle is named without a network: give both, or neither for the brand itself.'),
    );
    return undefined;
  }
  const network = networkSchema.safeParse(textOf(cells.network)?.toUpperCase());
  if (!network.success) {
    faults.push(fault('NETWORK_UNKNOWN', 'network', `There is no network called ${shown(cells.network)}.`));
  }
  return network.data;
}

/** The key that a cell names, however it is written; empty when it names none. */
export const metricKeyOf = (cell: Cell): string => textOf(cell)?.toLowerCase() ?? '';

function readMeasurement(cells: MetricRowCells, catalog: Catalog, faults: RowFault[]): Measurement | undefined {
  const before = faults.length;
  const metric = metricKeyOf(cells.metric);
  const day = textOf(cells.date) ?? '';
  faults.push(
    ...metricFaults(cells.metric, metric, catalog),
    ...dayFaults(cells.date, day),
    ...valueFaults(cells.value, metric, catalog),
  );
  const value = numberOf(cells.value);
  return faults.length > before || value === undefined ? undefined : { metric, day, value: rounded(value) };
}

/** What is wrong with a value that someone wants to record, wherever it comes from. */
export const measurementFaults = ({ metric, day, value }: Measurement, catalog: Catalog): RowFault[] => [
  ...metricFaults(metric, metric, catalog),
  ...dayFaults(day, day),
  ...valueFaults(value, metric, catalog),
];

function metricFaults(cell: Cell, key: string, catalog: Catalog): RowFault[] {
  if (isBlank(cell)) return [fault('BLANK', 'metric', 'The row names no metric.')];
  const metric = catalog.get(key);
  if (!metric) return [fault('METRIC_UNKNOWN', 'metric', `There is no metric called ${shown(cell)} in the catalogue.`)];
  if (metric.kind !== 'RATIO') return [];
  return [
    fault(
      'METRIC_COMPUTED',
      'metric',
      `${key} is computed, not recorded: ${composition(metric)}. Record those instead.`,
    ),
  ];
}

function dayFaults(cell: Cell, day: string): RowFault[] {
  if (isBlank(cell)) return [fault('BLANK', 'date', 'The row has no date.')];
  if (isDay(day)) return [];
  return [fault('DATE_IMPOSSIBLE', 'date', `${shown(cell)} is no day that exists, written like 2026-08-31.`)];
}

function valueFaults(cell: Cell, key: string, catalog: Catalog): RowFault[] {
  if (isBlank(cell)) {
    return [
      fault('BLANK', 'value', 'The value is blank, and blank is not zero: leave the row out if nothing is known.'),
    ];
  }
  const value = numberOf(cell);
  if (value === undefined) return [fault('VALUE_NOT_A_NUMBER', 'value', `${shown(cell)} is not a number.`)];
  const metric = catalog.get(key);
  if (value < 0 && metric && !metric.allowsNegative) {
    return [fault('VALUE_NEGATIVE', 'value', `${key} cannot be negative: ${value}.`)];
  }
  const { least, most } = metric?.range ?? { least: -LARGEST_VALUE, most: LARGEST_VALUE };
  if (value >= least && value <= most) return [];
  return [fault('VALUE_OUT_OF_RANGE', 'value', `${value} is not between ${least} and ${most}.`)];
}
