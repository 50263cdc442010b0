import type { Day } from '../calendar';
import { bucketOf } from '../metrics/buckets';
import { groupedBy, type PlannedTask } from './planned-task';

/** How many tasks were planned, and what became of them. Whatever was planned is in exactly one of the four that follow it. */
export interface TaskCounts {
  /** For the first time: what was carried over counts in the week that it was planned for first. */
  planned: number;
  done: number;
  skipped: number;
  carriedOver: number;
  open: number;
  /** Done in this week after it was carried over into it; no part of the planned. */
  caughtUp: number;
  minutesPlanned: number;
  /** Of all that was done in this week, caught up included, where somebody said how long it took. */
  minutesSpent: number;
}

/** A result of the week, and how much of it came for each hour that was worked. */
export interface Yield {
  metric: string;
  /** `null` without data. */
  value: number | null;
  /** `null` without data or without minutes that anybody tracked. */
  perHour: number | null;
}

/** How consistently it was worked, and what came of it. */
export interface Adherence extends TaskCounts {
  /** Done ÷ planned; `null` when nothing was planned. */
  rate: number | null;
  yields: Yield[];
}

export interface RoleAdherence extends Adherence {
  job: string;
  /** What the job was called last. */
  role: string;
}

export interface AdherenceWeek extends Adherence {
  /** The Monday with which the week begins. */
  week: Day;
  roles: RoleAdherence[];
}

/** How much something grows from one week to the next, as the line that fits the weeks best; `null` for less than two. */
export interface AdherenceTrend {
  rate: number | null;
  perHour: { metric: string; change: number | null }[];
}

/** Each week's results: by metric, the weeks' totals in the order of the weeks. */
export type ResultsByWeek = ReadonlyMap<string, readonly (number | null)[]>;

/** Counts a brand's tasks week by week, for each role and as a whole, and sets the results of the brand against the hours. */
export function adherenceByWeek(
  weeks: readonly Day[],
  tasks: readonly PlannedTask[],
  results: ResultsByWeek,
): AdherenceWeek[] {
  const byWeek = groupedBy(tasks, ({ date }) => bucketOf(date, 'WEEK'));
  return weeks.map((week, index) => {
    const own = byWeek.get(week) ?? [];
    const values = new Map([...results].map(([metric, totals]) => [metric, totals[index] ?? null]));
    const roles = [...groupedBy(own, ({ job }) => job)].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
      week,
      ...adherenceOf(own, values),
      roles: roles.map(([job, ofRole]) => ({
        job,
        role: ofRole.at(-1)?.role ?? job,
        ...adherenceOf(ofRole, values),
      })),
    };
  });
}

export function trendOf(weeks: readonly AdherenceWeek[], metrics: readonly string[]): AdherenceTrend {
  return {
    rate: slopeOf(weeks.map(({ rate }) => rate)),
    perHour: metrics.map((metric) => ({
      metric,
      change: slopeOf(weeks.map(({ yields }) => yields.find((one) => one.metric === metric)?.perHour ?? null)),
    })),
  };
}

function adherenceOf(tasks: readonly PlannedTask[], values: ReadonlyMap<string, number | null>): Adherence {
  const counts = countsOf(tasks);
  const hours = counts.minutesSpent / 60;
  return {
    ...counts,
    rate: counts.planned === 0 ? null : counts.done / counts.planned,
    yields: [...values].map(([metric, value]) => ({
      metric,
      value,
      perHour: value === null || hours === 0 ? null : value / hours,
    })),
  };
}

function countsOf(tasks: readonly PlannedTask[]): TaskCounts {
  const first = tasks.filter(({ carriedFrom }) => carriedFrom === undefined);
  const ofStatus = (status: PlannedTask['status']) => first.filter((task) => task.status === status).length;
  const finished = tasks.filter(({ status }) => status === 'DONE');
  return {
    planned: first.length,
    done: ofStatus('DONE'),
    skipped: ofStatus('SKIPPED'),
    carriedOver: ofStatus('CARRIED_OVER'),
    open: ofStatus('PLANNED'),
    caughtUp: finished.length - ofStatus('DONE'),
    minutesPlanned: first.reduce((sum, { minutes }) => sum + minutes, 0),
    minutesSpent: finished.reduce((sum, { minutesSpent = 0 }) => sum + minutesSpent, 0),
  };
}

/** Least squares over the weeks that have a value, by their position. */
function slopeOf(values: readonly (number | null)[]): number | null {
  const points = values.flatMap((value, x) => (value === null ? [] : [{ x, y: value }]));
  if (points.length < 2) return null;
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}
