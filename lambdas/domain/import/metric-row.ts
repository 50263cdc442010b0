import { isDay, type Day } from '../calendar';
import { getOrAdd } from '../get-or-add';
import { composition } from '../metrics/catalog';
import type { Catalog, Metric } from '../metrics/metric';
import { rounded } from '../metrics/measure';
import { OnceFor } from '../once-for';
import { isBlank, numberOf, shown, textOf, type Cell } from './cell';
import { readPlace, type PlaceCells, type ReadPlace } from './metric-place';
import { fault, type RowFault } from './rejection';

/** Beyond this, sums would no longer be exact to the unit. */
const LARGEST_VALUE = 1e15;

/** A row of daily values as it arrives: any cell may hold anything. */
export interface MetricRowCells extends PlaceCells {
  metric?: Cell;
  date?: Cell;
  value?: Cell;
}

export interface Measurement {
  metric: string;
  day: Day;
  value: number;
}

/** What could be read of a row, part by part. */
export interface ReadMetricRow {
  index: number;
  /** One object for all rows with the same cells. */
  place: ReadPlace;
  measurement?: Measurement;
  /** What is wrong with the measurement. */
  faults: RowFault[];
}

/** Reads the cells of rows without looking anything up. The places say which brands and profiles have to be looked up. */
export function readMetricRows(rows: readonly MetricRowCells[], catalog: Catalog): ReadMetricRow[] {
  const places = new OnceFor<ReadPlace>();
  const metrics = new Map<Cell, ReadCell>();
  const days = new Map<Cell, ReadCell>();
  return rows.map((cells, index) => {
    const { brandId, brandExternalId, network, handle, profileId, campaignId } = cells;
    const place = places.get([brandId, brandExternalId, network, handle, profileId, campaignId], () =>
      readPlace(cells),
    );
    const metric = getOrAdd(metrics, cells.metric, () => readMetric(cells.metric, catalog));
    const day = getOrAdd(days, cells.date, () => readDay(cells.date));
    const value = numberOf(cells.value);
    const faults = [...metric.faults, ...day.faults, ...valueFaults(cells.value, value, catalog.get(metric.text))];
    if (faults.length > 0 || value === undefined) return { index, place, faults };
    return { index, place, measurement: { metric: metric.text, day: day.text, value: rounded(value) }, faults };
  });
}

/** The text of a cell, and what is wrong with it. */
interface ReadCell {
  text: string;
  faults: RowFault[];
}

function readMetric(cell: Cell, catalog: Catalog): ReadCell {
  const key = metricKeyOf(cell);
  return { text: key, faults: metricFaults(cell, key, catalog) };
}

function readDay(cell: Cell): ReadCell {
  const day = textOf(cell) ?? '';
  return { text: day, faults: dayFaults(cell, day) };
}

/** The key that a cell names, however it is written; empty when it names none. */
export const metricKeyOf = (cell: Cell): string => textOf(cell)?.toLowerCase() ?? '';

/** What is wrong with a value that someone wants to record, wherever it comes from. */
export const measurementFaults = ({ metric, day, value }: Measurement, catalog: Catalog): RowFault[] => [
  ...metricFaults(metric, metric, catalog),
  ...dayFaults(day, day),
  ...valueFaults(value, numberOf(value), catalog.get(metric)),
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

function valueFaults(cell: Cell, value: number | undefined, metric: Metric | undefined): RowFault[] {
  if (isBlank(cell)) {
    return [
      fault('BLANK', 'value', 'The value is blank, and blank is not zero: leave the row out if nothing is known.'),
    ];
  }
  if (value === undefined) return [fault('VALUE_NOT_A_NUMBER', 'value', `${shown(cell)} is not a number.`)];
  if (value < 0 && metric && !metric.allowsNegative) {
    return [fault('VALUE_NEGATIVE', 'value', `${metric.key} cannot be negative: ${value}.`)];
  }
  const { least, most } = metric?.range ?? { least: -LARGEST_VALUE, most: LARGEST_VALUE };
  if (value >= least && value <= most) return [];
  return [fault('VALUE_OUT_OF_RANGE', 'value', `${value} is not between ${least} and ${most}.`)];
}
