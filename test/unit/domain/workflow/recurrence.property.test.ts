import fc from 'fast-check';
import { Frequency, RRule, type Options, type Weekday as RuleDay } from 'rrule';
import { addDays, dayIn, type Day } from '../../../../lambdas/domain/calendar';
import { instantAt } from '../../../../lambdas/domain/local-time';
import { recursOn, WEEKDAYS, weekdayOf, type Recurrence } from '../../../../lambdas/domain/workflow/recurrence';

const RULE_DAYS = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];
const ruleDay = (weekday: (typeof WEEKDAYS)[number]): RuleDay => RULE_DAYS[WEEKDAYS.indexOf(weekday)] as RuleDay;
const every = (most: number) => fc.integer({ min: 1, max: most });
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const days = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2015-01-01', count));

/** A recurrence, and what it is in the words of RFC 5545. */
const recurrences: fc.Arbitrary<{ recurrence: Recurrence; rule: Partial<Options> }> = fc.oneof(
  every(40).map((interval) => ({
    recurrence: { daily: { every: interval } },
    rule: { freq: Frequency.DAILY, interval },
  })),
  fc.tuple(every(8), fc.subarray([...WEEKDAYS], { minLength: 1 })).map(([interval, on]) => ({
    recurrence: { weekly: { every: interval, on } },
    rule: { freq: Frequency.WEEKLY, interval, byweekday: on.map(ruleDay), wkst: RRule.MO },
  })),
  fc.tuple(every(14), fc.constantFrom(-1, 1, 15, 28, 29, 30, 31)).map(([interval, day]) => ({
    recurrence: { monthlyOnDay: { every: interval, day } },
    rule: { freq: Frequency.MONTHLY, interval, bymonthday: day },
  })),
  fc
    .tuple(every(14), fc.constantFrom(-1, 1, 2, 3, 4, 5), fc.constantFrom(...WEEKDAYS))
    .map(([interval, nth, weekday]) => ({
      recurrence: { monthlyOnWeekday: { every: interval, nth, weekday } },
      rule: { freq: Frequency.MONTHLY, interval, byweekday: ruleDay(weekday).nth(nth) },
    })),
);

const occurrences = (recurrence: Recurrence, anchor: Day, from: Day, to: Day): Day[] => {
  const found: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (recursOn(recurrence, anchor, day)) found.push(day);
  return found;
};

it('agrees with an independent library over years', () => {
  fc.assert(
    fc.property(recurrences, days, fc.nat(1_500), ({ recurrence, rule }, anchor, later) => {
      const [from, to] = [addDays(anchor, later), addDays(anchor, later + 800)];
      const expected = new RRule({ ...rule, dtstart: midnight(anchor) })
        .between(midnight(from), midnight(to), true)
        .map((date) => date.toISOString().slice(0, 10));
      expect(occurrences(recurrence, anchor, from, to)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

/* The middle of the night, and days around which clocks change, both ways and on both halves of the globe. */
const ZONES = ['Europe/Madrid', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kolkata', 'UTC'];
const clocks = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  ]),
);
const clock = (timeZone: string, instant: Date): string => clocks.get(timeZone)?.format(instant) ?? '';
const times = fc
  .nat(24 * 60 - 1)
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);

it('agrees with it on instants too, in every time zone and across changes of the clocks', () => {
  fc.assert(
    fc.property(recurrences, days, times, fc.constantFrom(...ZONES), ({ recurrence, rule }, anchor, time, tzid) => {
      const to = addDays(anchor, 400);
      const wall = (day: Day) => new Date(`${day}T${time}:00Z`);
      const inZone = new RRule({ ...rule, dtstart: wall(anchor), until: wall(to), tzid })
        .all()
        .map((date) => date.getTime());
      const ours = occurrences(recurrence, anchor, anchor, to).map((day) => instantAt(tzid, day, time));
      expect(ours).toHaveLength(inZone.length);
      const even = ours.filter((instant) => runsEvenly(tzid, instant));
      expect(even.filter((instant) => !inZone.includes(instant.getTime()))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** Whether clocks run evenly for a day before and after. On the day of a change, the library's own reckoning is off. */
const runsEvenly = (timeZone: string, instant: Date): boolean =>
  [-26, -14, 14, 26].every((hours) => {
    const other = new Date(instant.getTime() + hours * 3_600_000);
    return (offset(timeZone, other) - offset(timeZone, instant)) % 1_440 === 0;
  });
const offset = (timeZone: string, date: Date): number =>
  minutesOf(clock(timeZone, date)) - date.getUTCHours() * 60 - date.getUTCMinutes();
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe('a time of day', () => {
  it('is what clocks show at its instant, on its day, unless they skip it', () => {
    fc.assert(
      fc.property(days, times, fc.constantFrom(...ZONES), (day, time, timeZone) => {
        const instant = instantAt(timeZone, day, time);
        const shown = [dayIn(timeZone, instant), clock(timeZone, instant)].join(' ');
        const isSkipped = shown !== `${day} ${time}`;
        // What is skipped is the moment of the jump: a minute before, clocks show an earlier time than the one asked for.
        const before = new Date(instant.getTime() - 60_000);
        const shownBefore = [dayIn(timeZone, before), clock(timeZone, before)].join(' ');
        expect(isSkipped ? shown > `${day} ${time}` && shownBefore < `${day} ${time}` : true).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('that is later is never an earlier instant', () => {
    fc.assert(
      fc.property(days, times, times, fc.constantFrom(...ZONES), (day, one, other, timeZone) => {
        const [first, second] = [one, other].sort() as [string, string];
        expect(instantAt(timeZone, day, first).getTime()).toBeLessThanOrEqual(
          instantAt(timeZone, day, second).getTime(),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Europe/Madrid', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['Europe/Madrid', '2026-03-29', '02:30', '2026-03-29T01:00:00.000Z'],
    ['Europe/Madrid', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['Europe/Madrid', '2026-03-29', '12:00', '2026-03-29T10:00:00.000Z'],
    ['Europe/Madrid', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['Europe/Madrid', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:30:00.000Z'],
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T10:00:00.000Z'],
  ])('in %s on %s at %s is %s', (timeZone, day, time, instant) => {
    expect(instantAt(timeZone, day, time).toISOString()).toBe(instant);
  });
});

it('the day of the week is the one that calendars show', () => {
  fc.assert(
    fc.property(days, (day) => {
      const name = new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'long' }).format(midnight(day));
      expect(weekdayOf(day)).toBe(name.toUpperCase());
    }),
  );
});
