import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chart } from './chart';

/** Where tables and charts are kept. */
export const RESULTS = join(__dirname, 'results');

/** One workload: the median of each server in milliseconds, by name. The first server is what the others are compared with. */
export interface Medians {
  workload: string;
  medians: Record<string, number>;
}

/** The middle one of some figures. */
export const medianOf = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

/** A table in Markdown: all columns but the first are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Prints a comparison as a table, and writes it as a chart: `results/<name>.svg`. */
export function publish(name: string, title: string, measured: readonly Medians[]): void {
  const servers = Object.keys(measured[0]?.medians ?? {});
  const rows = measured.map(({ workload, medians }) => {
    const times = Object.values(medians);
    return [workload, ...times.map((one) => `${one.toFixed(2)} (${(one / (times[0] ?? 1)).toFixed(2)})`)];
  });
  console.log(table([`${title} (times the first)`, ...servers], rows));
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.svg`), `${chart(title, measured)}\n`);
}
