import { BRAND, TERMS } from './mercado-olivo';
import { INTERACTIONS, recorded } from './mercado-olivo/figures';
import { level, sum, valuesInFile } from './samples';

/*
 * What the reviews have to find, computed from the sheet with the daily values and from what the demo itself recorded,
 * without the server's code.
 */

/** A term's facts by key; `null` where nothing was recorded. */
export type ExpectedFacts = Record<string, number | null>;

const figuresOf = (from: string, to: string) => {
  const inFile = (metric: string) => valuesInFile(BRAND.externalId, metric, from, to);
  const own = (metric: string) => recorded(metric, from, to);
  const interactions = sum(inFile('shares')) + INTERACTIONS.reduce((total, metric) => total + own(metric), 0);
  return { inFile, own, interactions };
};

export function shortTermExpected(): ExpectedFacts {
  const { inFile, own, interactions } = figuresOf(TERMS.startsOn, TERMS.shortTermEndsOn);
  return {
    COMMUNITY_GROWTH: level(inFile('followers'), 'last') - level(inFile('followers'), 'first'),
    INTERACTIONS: interactions,
    MENTIONS: own('mentions'),
    FEEDBACK: own('comments'),
    TRAFFIC: own('sessions'),
    CONVERSIONS: own('conversions'),
  };
}

/** The mid term begins the day after the short term ended. */
const MID_TERM_STARTS_ON = '2026-08-15';

export function midTermExpected(): ExpectedFacts {
  const { inFile, own, interactions } = figuresOf(MID_TERM_STARTS_ON, TERMS.midTermEndsOn);
  return {
    ENGAGEMENT: interactions / sum(inFile('reach')),
    LOYALTY: own('returning_customers'),
    REACH: sum(inFile('reach')),
    SENTIMENT: own('sentiment'),
    SALES: own('sales'),
    EFFORT_AGAINST_REWARD: own('revenue') / own('hours_worked'),
    // Nobody counted them.
    OPINION_LEADERS: null,
  };
}
