import { addDays, type Day, type Period } from '../calendar';
import { instantAt } from '../local-time';
import { allBefore } from './flow';
import type { Framework, Job } from './framework';
import { placeDay, type DayBlock, type DueTask, type Placed, type Unplaced, type UnplacedReason } from './place';
import { groupedBy, inOrder, spanOf, type PlannedTask, type Span } from './planned-task';
import { weekdayOf } from './recurrence';
import { isDue, type Holiday, type Milestone, type Workflow, type WorkflowTask } from './workflow';

/** What names a task of a workflow on one person's day. */
export interface TaskSlot {
  task: string;
  memberId: string;
  date: Day;
}

export interface PlanQuestion {
  workflow: Workflow;
  framework?: Pick<Framework, 'jobs' | 'actions'>;
  brand: { id: string; name: string; timeZone: string };
  holidays: readonly Holiday[];
  period: Period;
  now: Date;
  /** Who of the assignees works for the brand at present. */
  team: ReadonlySet<string>;
  /** All that the workflow's people have to do around the period, for whatever brand. */
  existing: readonly PlannedTask[];
  idOf(slot: TaskSlot): string;
}

/** One day of a plan: all that stands on it by then, and what has no place. */
export interface DayPlan {
  date: Day;
  isWorkingDay: boolean;
  holiday?: string;
  milestones: Milestone[];
  tasks: PlannedTask[];
  unplaced: (Unplaced & { title: string; minutes: number })[];
}

/** What has to be written so that the days are as planned. */
export interface PlanDifference {
  created: PlannedTask[];
  changed: PlannedTask[];
  removed: PlannedTask[];
  /** How many tasks were planned just so before. */
  kept: number;
}

/**
 * Plans each day of the period anew. What was done, skipped or carried over stays as it is, and so does all of a block that
 * has begun.
 */
export function planDays(question: PlanQuestion): { days: DayPlan[]; difference: PlanDifference } {
  const difference: PlanDifference = { created: [], changed: [], removed: [], kept: 0 };
  const days: DayPlan[] = [];
  const work = workOf(question);
  const byDate = groupedBy(question.existing, ({ date }) => date);
  for (let date = question.period.from; date <= question.period.to; date = addDays(date, 1)) {
    const around = daysAround(date).flatMap((one) => byDate.get(one) ?? []);
    const own = around.filter((one) => one.workflowId === question.workflow.id && one.date === date);
    const blocks = blocksOn(question, date);
    const held = own.filter(isHeld(blocks, question.now));
    const { placed, unplaced } = planDay(question, work, { date, blocks, around, own, held });
    compare(
      placed,
      own.filter((one) => !held.includes(one)),
      difference,
      question.now,
    );
    days.push({
      ...dayFrame(question, date),
      tasks: inOrder([...held, ...placed]),
      unplaced: unplaced.map((one) => ({ ...one, ...titled(question.workflow, one.task) })),
    });
  }
  return { days, difference };
}

/** Clocks on earth are up to 26 hours apart: a day of one brand may share minutes with the second day before or after it of another. */
const DAYS_APART = 2;

/** The days of other brands that may share minutes with a period. */
export const reachOf = ({ from, to }: Period): Period => ({
  from: addDays(from, -DAYS_APART),
  to: addDays(to, DAYS_APART),
});

const daysAround = (date: Day): Day[] =>
  Array.from({ length: 2 * DAYS_APART + 1 }, (_, index) => addDays(date, index - DAYS_APART));

/** A day's blocks as instants; none on a day on which nobody works. */
export function blocksOn({ workflow, brand, holidays }: Frame, date: Day): DayBlock[] {
  if (!isWorkingDay({ workflow, holidays }, date)) return [];
  return workflow.blocks.map(({ block, from, to }) => ({
    block,
    from: instantAt(brand.timeZone, date, from).getTime(),
    to: instantAt(brand.timeZone, date, to).getTime(),
  }));
}

type Frame = Pick<PlanQuestion, 'workflow' | 'holidays'> & { brand: { timeZone: string } };

const isWorkingDay = ({ workflow, holidays }: Pick<Frame, 'workflow' | 'holidays'>, date: Day): boolean =>
  workflow.workingDays.includes(weekdayOf(date)) && !holidays.some(({ on }) => on === date);

const dayFrame = ({ workflow, holidays }: PlanQuestion, date: Day) => ({
  date,
  isWorkingDay: isWorkingDay({ workflow, holidays }, date),
  holiday: holidays.find(({ on }) => on === date)?.name,
  milestones: workflow.milestones.filter(({ on }) => on === date),
});

/** Whether a task stays as it is. Without a place it was carried over to this day, which a plan does not undo. */
function isHeld(blocks: readonly DayBlock[], now: Date): (task: PlannedTask) => boolean {
  const begun = blocks.filter(({ from }) => from <= now.getTime());
  const heldUntil = Math.max(now.getTime(), ...begun.map(({ to }) => to));
  return ({ status, carriedFrom, startsAt }) =>
    status !== 'PLANNED' || carriedFrom !== undefined || startsAt === undefined || Date.parse(startsAt) < heldUntil;
}

/** A task with the job it belongs to by now, and the tasks that it comes after. */
interface Work {
  task: WorkflowTask;
  /** `undefined` when the framework no longer has its action or job. */
  job?: Job;
  after: ReadonlySet<string>;
}

function workOf({ workflow: { tasks }, framework }: PlanQuestion): Map<string, Work> {
  const before = allBefore(framework?.actions ?? []);
  const actions = new Map(framework?.actions.map((one) => [one.key, one]));
  const jobs = new Map(framework?.jobs.map((one) => [one.key, one]));
  return new Map(
    tasks.map((task) => {
      const earlier = before.get(task.action ?? '') ?? new Set();
      const after = tasks.filter(({ action }) => action !== undefined && earlier.has(action)).map(({ key }) => key);
      const job = task.action === undefined ? task.job : actions.get(task.action)?.job;
      return [task.key, { task, job: jobs.get(job ?? ''), after: new Set(after) }];
    }),
  );
}

interface DayAtHand {
  date: Day;
  blocks: readonly DayBlock[];
  /** Whatever their people have to do on that day and on those around it. */
  around: readonly PlannedTask[];
  own: readonly PlannedTask[];
  held: readonly PlannedTask[];
}

function planDay(
  question: PlanQuestion,
  work: ReadonlyMap<string, Work>,
  { date, blocks, around, own, held }: DayAtHand,
): { placed: PlannedTask[]; unplaced: Unplaced[] } {
  const decided = new Set(
    held.flatMap((one) => (one.carriedFrom === undefined ? [`${one.task} ${one.memberId}`] : [])),
  );
  const unplaced: Unplaced[] = [];
  const due: DueTask[] = [];
  for (const { task, job, after } of work.values()) {
    if (!isDue(task, date)) continue;
    const left = task.assigneeIds.filter((member) => !decided.has(`${task.key} ${member}`));
    const members = left.filter((member) => job !== undefined && question.team.has(member));
    for (const member of left.filter((one) => !members.includes(one))) {
      unplaced.push({ task: task.key, member, reason: job ? 'ASSIGNEE_MISSING' : 'FRAMEWORK_CHANGED' });
    }
    if (members.length > 0) due.push({ ...task, members, after });
  }
  const off = reasonOff(question, date);
  if (off) {
    const nobodyWorks = due.flatMap(({ key, members }) =>
      members.map((member) => ({ task: key, member, reason: off })),
    );
    return { placed: [], unplaced: [...unplaced, ...nobodyWorks] };
  }
  const replaced = own.filter((one) => !held.includes(one));
  const answer = placeDay({
    blocks: blocks.filter(({ from }) => from > question.now.getTime()),
    tasks: due,
    busy: busySpans(around.filter((one) => !replaced.includes(one))),
    ends: endsOf(held),
  });
  return {
    placed: answer.placed.flatMap((one) => planned(question, work.get(one.task), date, one) ?? []),
    unplaced: [...unplaced, ...answer.unplaced],
  };
}

function reasonOff(question: PlanQuestion, date: Day): UnplacedReason | undefined {
  if (isWorkingDay(question, date)) return undefined;
  return question.holidays.some(({ on }) => on === date) ? 'HOLIDAY' : 'NOT_A_WORKING_DAY';
}

const busySpans = (tasks: readonly PlannedTask[]): Map<string, Span[]> =>
  new Map([...groupedBy(tasks, ({ memberId }) => memberId)].map(([member, own]) => [member, own.flatMap(spanOf)]));

function endsOf(tasks: readonly PlannedTask[]): Map<string, number> {
  const ends = new Map<string, number>();
  for (const task of tasks)
    for (const { to } of spanOf(task)) ends.set(task.task, Math.max(to, ends.get(task.task) ?? 0));
  return ends;
}

function planned(
  { workflow, brand, now, idOf }: PlanQuestion,
  work: Work | undefined,
  date: Day,
  { member, block, span }: Placed,
): PlannedTask | undefined {
  if (!work?.job) return undefined;
  const { task, job } = work;
  return {
    id: idOf({ task: task.key, memberId: member, date }),
    brandId: brand.id,
    brandName: brand.name,
    workflowId: workflow.id,
    memberId: member,
    date,
    task: task.key,
    title: task.title,
    goal: task.goal,
    action: task.action,
    job: job.key,
    role: job.title,
    priority: task.priority,
    minutes: task.minutes,
    block,
    startsAt: new Date(span.from).toISOString(),
    endsAt: new Date(span.to).toISOString(),
    status: 'PLANNED',
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    version: 1,
  };
}

/** What a plan decides of a task. */
const DECIDED = [
  'brandName',
  'title',
  'goal',
  'action',
  'job',
  'role',
  'priority',
  'minutes',
  'block',
  'startsAt',
  'endsAt',
] as const satisfies readonly (keyof PlannedTask)[];

/** Adds to the difference what makes of one day's earlier tasks the wanted ones; those take over the earlier ones' versions. */
function compare(wanted: PlannedTask[], earlier: readonly PlannedTask[], difference: PlanDifference, now: Date): void {
  const byId = new Map(earlier.map((one) => [one.id, one]));
  wanted.forEach((task, index) => {
    const before = byId.get(task.id);
    byId.delete(task.id);
    if (!before) {
      difference.created.push(task);
    } else if (DECIDED.every((name) => before[name] === task[name])) {
      wanted[index] = before;
      difference.kept += 1;
    } else {
      wanted[index] = {
        ...task,
        createdAt: before.createdAt,
        updatedAt: now.toISOString(),
        version: before.version + 1,
      };
      difference.changed.push(wanted[index]);
    }
  });
  difference.removed.push(...byId.values());
}

function titled({ tasks }: Workflow, key: string): { title: string; minutes: number } {
  const { title = key, minutes = 0 } = tasks.find((one) => one.key === key) ?? {};
  return { title, minutes };
}
