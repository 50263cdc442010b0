import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chart } from './chart';
import { rounded, table, type Medians } from './report';

/** Where tables and charts are kept. */
export const RESULTS = join(__dirname, 'results');

/** Prints a comparison as a table, and writes it as a chart: `results/<name>.svg`. */
export function publish(name: string, title: string, measured: readonly Medians[]): void {
  const servers = Object.keys(measured[0]?.medians ?? {});
  const rows = measured.map(({ workload, medians }) => {
    const times = Object.values(medians);
    return [workload, ...times.map((one) => `${rounded(one)} (${rounded(one / (times[0] ?? 1))})`)];
  });
  console.log(table([`${title} (times the first)`, ...servers], rows));
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.svg`), `${chart(title, measured)}\n`);
}
