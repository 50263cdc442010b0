import { addDays, type Day } from '../calendar';
import { fail, invalid, ok, type Result, type UserError } from '../result';
import type { PlannedTask } from './planned-task';

/** What a decision changes in a task; `undefined` when it had been decided just so before. */
export type TaskChange = Partial<PlannedTask> | undefined;

/** Whether the caller named the version that they saw, and may therefore correct what was decided before. */
interface Knowing {
  sawIt: boolean;
}

/** A task is done, in so many minutes if they are known. One that was skipped may be done after all. */
export function completed(task: PlannedTask, { minutes, sawIt }: { minutes?: number } & Knowing): Result<TaskChange> {
  if (task.status === 'CARRIED_OVER') return fail(carriedOver(task));
  if (task.status === 'DONE') {
    if (minutes === undefined || minutes === task.minutesSpent) return ok(undefined);
    if (!sawIt) return fail(decidedBefore('It is done already, in other minutes.'));
  }
  return ok({ status: 'DONE', minutesSpent: minutes, reason: undefined });
}

/** A task is left out, for a reason. */
export function skipped(task: PlannedTask, { reason, sawIt }: { reason: string } & Knowing): Result<TaskChange> {
  if (task.status === 'CARRIED_OVER') return fail(carriedOver(task));
  if (task.status === 'DONE') return fail({ code: 'STATE_CONFLICT', message: 'It is done; it cannot be skipped.' });
  if (task.status === 'SKIPPED') {
    if (reason === task.reason) return ok(undefined);
    if (!sawIt) return fail(decidedBefore('It is skipped already, for another reason.'));
  }
  return ok({ status: 'SKIPPED', reason });
}

const LONGEST_WAY = 366;

/** A task moves to a later day, on which it then stands once more. */
export function carried(task: PlannedTask, { to, today }: { to: Day; today: Day }): Result<TaskChange> {
  if (task.status === 'CARRIED_OVER' && task.carriedTo === to) return ok(undefined);
  if (task.status === 'CARRIED_OVER') return fail(carriedOver(task));
  if (task.status !== 'PLANNED') {
    return fail({ code: 'STATE_CONFLICT', message: 'Only what is still to be done can be carried over.' });
  }
  const path = ['input', 'to'];
  if (to <= task.date) return fail(invalid(`Carry it over to a day after ${task.date}.`, path));
  if (to < today) return fail(invalid(`That day is over: carry it over to ${today} or later.`, path));
  if (to > addDays(task.date, LONGEST_WAY)) return fail(invalid('Carry it over within a year.', path));
  return ok({ status: 'CARRIED_OVER', carriedTo: to });
}

const carriedOver = ({ carriedTo }: PlannedTask): UserError => ({
  code: 'STATE_CONFLICT',
  message: `It was carried over to ${carriedTo ?? 'another day'}; what becomes of it is said there.`,
});

const decidedBefore = (what: string): UserError => ({
  code: 'STATE_CONFLICT',
  message: `${what} To correct that, give the version that you saw.`,
});
