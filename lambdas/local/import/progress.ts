import { SingleBar } from 'cli-progress';

/** Shows how far a part of the work is: a bar on a terminal, else a line now and then. */
export interface Progress {
  /** @param rows how many rows were handled so far */
  show(done: number, rows: number): void;
  end(): void;
}

const LINE_EVERY_MS = 5_000;

/** Begins a part of the work that is done when `total` is reached. It is shown beside what the command prints. */
export function beginProgress(title: string, total: number): Progress {
  const bar = new SingleBar({
    format: `${title.padEnd(9)} {bar} {percentage} %  {rows} rows  {duration_formatted}`,
    stream: process.stderr,
    barsize: 30,
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: LINE_EVERY_MS,
  });
  bar.start(Math.max(total, 1), 0, { rows: '0' });
  let furthest = 0;
  return {
    show(done, rows) {
      furthest = Math.max(furthest, done);
      bar.update(furthest, { rows: rows.toLocaleString('en') });
    },
    end: () => bar.stop(),
  };
}
