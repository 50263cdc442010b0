/** What a request asked of the table. Capacity is what the engine itself reports. */
export interface Consumption {
  requests: number;
  /** Length of the longest chain of requests that waited for one another. */
  roundTrips: number;
  readUnits: number;
  writeUnits: number;
}

export interface Meter {
  /** Counts a request; the returned function takes its capacity when the answer is there. */
  start(): (units: { read?: number; write?: number }) => void;
  total(): Consumption;
}

export function createMeter(): Meter {
  const total: Consumption = { requests: 0, roundTrips: 0, readUnits: 0, writeUnits: 0 };
  let finishedTrips = 0;
  return {
    start() {
      const trip = finishedTrips + 1;
      total.requests += 1;
      total.roundTrips = Math.max(total.roundTrips, trip);
      return ({ read = 0, write = 0 }) => {
        finishedTrips = Math.max(finishedTrips, trip);
        total.readUnits += read;
        total.writeUnits += write;
      };
    },
    total: () => ({ ...total }),
  };
}
