import { daysIn, type Day } from '../calendar';
import { dayOf } from './dates';
import type { FileProblem } from './table';

/** A day of a year that the file does not name. */
export interface YearlessDay {
  month: number;
  date: number;
}

export interface YearQuestion {
  /** In the order of the file. */
  days: readonly YearlessDay[];
  /** The year of the file's last day, if the caller said it. */
  given?: number;
  today: Day;
}

/** How the years were found: the first and the last day, or what to ask the caller. */
export type YearAnswer =
  { ok: true; dayOf(day: YearlessDay): Day | undefined; from: Day; to: Day } | { ok: false; problem: FileProblem };

/** Beyond this the days that are missing may as well be the ones between two years. */
const MOST_DAYS_UNORDERED = 183;

/**
 * Gives days their years. They lie within one year, so that the longest stretch of days that is missing lies outside;
 * with more than half a year, the order of the rows says where it begins. The last day is the latest that is not to come.
 */
export function findYears({ days, given, today }: YearQuestion): YearAnswer {
  const first = firstDay(days);
  if (!first) return ask();
  const isNextYear = (day: YearlessDay) => position(day) < position(first);
  const crosses = days.some(isNextYear);
  const last = days.reduce((latest, day) => (rank(day, first) > rank(latest, first) ? day : latest), first);
  const latestYear = given ?? yearNotAfter(last, today);
  const years = (day: YearlessDay) => (crosses && !isNextYear(day) ? latestYear - 1 : latestYear);
  const whole = (day: YearlessDay) => dayOf(years(day), day.month, day.date);
  const [from, to] = [whole(first), whole(last)];
  // 29 February in a year that has none: the year is another one, and the caller has to say which.
  if (from === undefined || to === undefined || days.some((day) => whole(day) === undefined)) return ask();
  return { ok: true, dayOf: whole, from, to };
}

/** The day that the file's period begins with, by the longest gap or by the order of the rows. */
function firstDay(days: readonly YearlessDay[]): YearlessDay | undefined {
  const distinct = [...new Map(days.map((day) => [position(day), day])).values()];
  const sorted = distinct.sort((one, other) => position(one) - position(other));
  const gaps = sorted.map((day, index) => {
    const before = sorted.at(index - 1) ?? day;
    return { day, gap: (position(day) - position(before) + DAYS_OF_LEAP_YEAR) % DAYS_OF_LEAP_YEAR };
  });
  const longest = gaps.reduce((one, other) => (other.gap > one.gap ? other : one), gaps[0] ?? NONE);
  if (sorted.length === 1 || longest.gap > MOST_DAYS_UNORDERED) return longest.day;
  return [days[0], days.at(-1)].find((start) => start && goesRoundOnce(days, start));
}

/** Whether all rows follow one another in time from this end of the file on. */
function goesRoundOnce(days: readonly YearlessDay[], start: YearlessDay): boolean {
  const onwards = days[0] === start ? days : [...days].reverse();
  return onwards.slice(1).every((day, index) => {
    const before = onwards[index];
    return before !== undefined && rank(before, start) <= rank(day, start);
  });
}

function yearNotAfter(day: YearlessDay, today: Day): number {
  const year = Number(today.slice(0, 4));
  const here = dayOf(year, day.month, day.date) ?? `${year}-02-28`;
  return here <= today ? year : year - 1;
}

const DAYS_OF_LEAP_YEAR = 366;
const NONE = { day: undefined, gap: 0 };

/** The day's place in a leap year, from 1. */
const position = ({ month, date }: YearlessDay): number =>
  daysIn({ from: '2024-01-01', to: dayOf(2024, month, date) ?? '2024-01-01' });

/** How many days after the start, going on over new year's. */
const rank = (day: YearlessDay, start: YearlessDay): number =>
  (position(day) - position(start) + DAYS_OF_LEAP_YEAR) % DAYS_OF_LEAP_YEAR;

const ask = (): YearAnswer => ({
  ok: false,
  problem: {
    message: 'The dates have no year, and it cannot be told which is meant. Give the year of the last day as year.',
    option: 'year',
  },
});
