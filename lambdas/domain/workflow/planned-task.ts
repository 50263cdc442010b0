import type { Day } from '../calendar';
import { rankOf, type BlockName, type Priority } from './workflow';

export const TASK_STATUSES = ['PLANNED', 'DONE', 'SKIPPED', 'CARRIED_OVER'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** A task of one person on one day, as it was planned: later changes of the workflow change only what is planned anew. */
export interface PlannedTask {
  id: string;
  brandId: string;
  /** The brand's name when it was planned, so that a day over many brands is one read. */
  brandName: string;
  workflowId: string;
  memberId: string;
  /** The day in the brand's time zone. */
  date: Day;
  /** The workflow's task, by key. */
  task: string;
  title: string;
  goal: string;
  action?: string;
  /** The job, by key, and what it was called. */
  job: string;
  role: string;
  priority: Priority;
  minutes: number;
  /** Where in the day it stands; nothing of the three for what was carried over to a day without room. */
  block?: BlockName;
  startsAt?: string;
  endsAt?: string;
  status: TaskStatus;
  minutesSpent?: number;
  /** Why it was skipped. */
  reason?: string;
  /** The day it was first planned for. */
  carriedFrom?: Day;
  carriedTo?: Day;
  createdAt: string;
  updatedAt: string;
  version: number;
}

/** From when to when, in milliseconds since 1970. */
export interface Span {
  from: number;
  to: number;
}

/** The time that a task takes of its person: none when it has no place, was skipped or was carried over to another day. */
export const spanOf = ({ startsAt, endsAt, status }: PlannedTask): Span[] =>
  startsAt !== undefined && endsAt !== undefined && (status === 'PLANNED' || status === 'DONE')
    ? [{ from: Date.parse(startsAt), to: Date.parse(endsAt) }]
    : [];

/** A day in order: by time, then by priority; what has no place comes last. */
export const inOrder = (tasks: readonly PlannedTask[]): PlannedTask[] =>
  [...tasks].sort(
    (one, other) =>
      compare(one.startsAt ?? '~', other.startsAt ?? '~') ||
      rankOf(one.priority) - rankOf(other.priority) ||
      compare(one.id, other.id),
  );

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Tasks in groups, each in the order in which they were given. */
export function groupedBy(
  tasks: readonly PlannedTask[],
  by: (task: PlannedTask) => string,
): Map<string, PlannedTask[]> {
  const groups = new Map<string, PlannedTask[]>();
  for (const task of tasks) {
    const group = groups.get(by(task));
    if (group) group.push(task);
    else groups.set(by(task), [task]);
  }
  return groups;
}
