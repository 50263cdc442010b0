import fc from 'fast-check';
import { addDays } from '../../../../lambdas/domain/calendar';
import { adherenceByWeek, trendOf, type AdherenceWeek } from '../../../../lambdas/domain/workflow/adherence';
import { TASK_STATUSES, type PlannedTask } from '../../../../lambdas/domain/workflow/planned-task';

const MONDAY = '2026-09-14';
const WEEKS = [0, 1, 2, 3].map((count) => addDays(MONDAY, count * 7));

const tasks = fc.array(
  fc
    .record({
      date: fc.nat(27).map((count) => addDays(MONDAY, count)),
      job: fc.constantFrom('editor', 'manager'),
      status: fc.constantFrom(...TASK_STATUSES),
      minutes: fc.integer({ min: 1, max: 600 }),
      minutesSpent: fc.option(fc.nat(600), { nil: undefined }),
      carriedFrom: fc.option(fc.constant('2026-09-01'), { nil: undefined }),
    })
    .map((given) => ({ ...given, role: given.job }) as PlannedTask),
);

it('every planned task is in exactly one count of its week, and the roles add up to it', () => {
  fc.assert(
    fc.property(tasks, (all) => {
      const weeks = adherenceByWeek(WEEKS, all, new Map());
      const counts = [
        'planned',
        'done',
        'skipped',
        'carriedOver',
        'open',
        'caughtUp',
        'minutesPlanned',
        'minutesSpent',
      ] as const;
      for (const week of weeks) {
        expect(week.done + week.skipped + week.carriedOver + week.open).toBe(week.planned);
        for (const name of counts) {
          expect(week.roles.reduce((sum, role) => sum + role[name], 0)).toBe(week[name]);
        }
      }
      const sum = (name: (typeof counts)[number]) => weeks.reduce((total, week) => total + week[name], 0);
      expect(sum('planned')).toBe(all.filter(({ carriedFrom }) => carriedFrom === undefined).length);
      expect(sum('done') + sum('caughtUp')).toBe(all.filter(({ status }) => status === 'DONE').length);
    }),
  );
});

describe('the trend', () => {
  const week = (rate: number | null, perHour: number | null) =>
    ({ rate, yields: [{ metric: 'shares', value: 1, perHour }] }) as AdherenceWeek;

  it('is how much each week adds, weeks without a value left out', () => {
    const weeks = [week(0.2, 1), week(null, null), week(0.4, 5), week(0.5, 7)];
    expect(trendOf(weeks, ['shares'])).toEqual({
      rate: expect.closeTo(0.1, 10),
      perHour: [{ metric: 'shares', change: expect.closeTo(2, 10) }],
    });
  });

  it('is unknown for one week alone', () => {
    expect(trendOf([week(0.5, null), week(null, null)], ['shares'])).toEqual({
      rate: null,
      perHour: [{ metric: 'shares', change: null }],
    });
  });
});
