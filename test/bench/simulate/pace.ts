/** How fast a Lambda of ours writes and reads. */
export interface Pace {
  /** Milliseconds in which the table answers a write, as seen by the Lambda. */
  writeMs: number;
  /** Milliseconds in which it answers a batch of a hundred. */
  batchMs: number;
  /** Milliseconds in which it answers twenty-five writes in one request. */
  writesMs: number;
  /** Writes a second that the Lambda's share of a processor signs, sends and reads, each in a request of its own. */
  mostWrites: number;
  /** The same with twenty-five in a request. */
  mostTogether: number;
  /** Items a second that it reads and parses. */
  mostReads: number;
}

/** Assumed, and on the fast side: 10,000 updates in four seconds, as the cost model has it; together, at a fifth of the work. */
export const ASSUMED: Pace = {
  writeMs: 5,
  batchMs: 12,
  writesMs: 10,
  mostWrites: 2_500,
  mostTogether: 12_500,
  mostReads: 10_000,
};

/** How many batches are on their way at the same time. */
const WIDTH = 32;
const BATCH = 100;

/** Writes a second, with `inOne` in a request and `width` requests on their way at the same time. */
export const writesASecond = (pace: Pace, { width, inOne }: { width: number; inOne: number }): number =>
  inOne > 1
    ? Math.min(pace.mostTogether, (width * inOne * 1_000) / pace.writesMs)
    : Math.min(pace.mostWrites, (width * 1_000) / pace.writeMs);

/** Items a second, in batches. */
export const readsASecond = ({ batchMs, mostReads }: Pace): number =>
  Math.min(mostReads, (WIDTH * BATCH * 1_000) / batchMs);
