import { addDays, type Day, type Period } from './calendar';

/** The three spans of a strategy, in order. Their lengths are the strategy's own: there is no fixed one. */
export const HORIZONS = ['SHORT_TERM', 'MID_TERM', 'LONG_TERM'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** The last day of each term, ascending. */
export interface Horizons {
  shortTermEndsOn: Day;
  midTermEndsOn: Day;
  longTermEndsOn: Day;
}

/** When the terms of a strategy are; the last days may not be set yet. */
export interface Terms {
  /** First day of the short term. */
  startsOn: Day;
  horizons?: Horizons;
}

/** The days of one term: it starts the day after the one before it ended; the short term starts with the strategy. */
export function termOf(horizon: Horizon, startsOn: Day, horizons: Horizons): Period {
  switch (horizon) {
    case 'SHORT_TERM':
      return { from: startsOn, to: horizons.shortTermEndsOn };
    case 'MID_TERM':
      return { from: addDays(horizons.shortTermEndsOn, 1), to: horizons.midTermEndsOn };
    case 'LONG_TERM':
      return { from: addDays(horizons.midTermEndsOn, 1), to: horizons.longTermEndsOn };
  }
}

/** A value for each of the three. */
export const byHorizon = <T>(value: (horizon: Horizon) => T): Record<Horizon, T> => ({
  SHORT_TERM: value('SHORT_TERM'),
  MID_TERM: value('MID_TERM'),
  LONG_TERM: value('LONG_TERM'),
});

/** As people say it: `short term`. */
export const horizonName = (horizon: Horizon): string => horizon.toLowerCase().replace('_', ' ');
