/** What this project's server is called among others. */
export const OURS = 'Resonance';

/** One workload: the median of each server in milliseconds, by name. The first server is what the others are compared with. */
export interface Medians {
  workload: string;
  medians: Record<string, number>;
}

/** The middle one of some figures. */
export const medianOf = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

/** Three digits of a figure, whether it is large or small. */
export const rounded = (figure: number): string => String(Number(figure.toPrecision(3)));

/** A table in Markdown: all columns but the first are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
