/** How fast a Lambda of ours writes and reads. */
export interface Pace {
  /** Milliseconds in which the table answers a write, as seen by the Lambda. */
  writeMs: number;
  /** Milliseconds in which it answers a batch of a hundred. */
  batchMs: number;
  /** Writes a second that the Lambda's share of a processor signs, sends and reads. */
  mostWrites: number;
  /** Items a second that it reads and parses. */
  mostReads: number;
}

/** Assumed, and on the fast side: 10,000 updates in four seconds, as the cost model has it. */
export const ASSUMED: Pace = { writeMs: 5, batchMs: 12, mostWrites: 2_500, mostReads: 10_000 };

/** How many batches are on their way at the same time. */
const WIDTH = 32;
const BATCH = 100;

/** Writes a second. @param width how many are on their way at the same time */
export const writesASecond = ({ writeMs, mostWrites }: Pace, width: number): number =>
  Math.min(mostWrites, (width * 1_000) / writeMs);

/** Items a second, in batches. */
export const readsASecond = ({ batchMs, mostReads }: Pace): number =>
  Math.min(mostReads, (WIDTH * BATCH * 1_000) / batchMs);
