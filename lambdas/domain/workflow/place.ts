import type { Span } from './planned-task';
import { BLOCKS, rankOf, type BlockName, type Priority } from './workflow';

/** A block on a certain day, as it is there: a day on which clocks change may make it shorter or longer. */
export interface DayBlock extends Span {
  block: BlockName;
}

/** A task that falls on the day, for some people, each of whom does it for themselves. */
export interface DueTask {
  key: string;
  priority: Priority;
  minutes: number;
  members: readonly string[];
  /** Tasks of the day that it comes after, by key. */
  after: ReadonlySet<string>;
}

export interface Placed {
  task: string;
  member: string;
  block: BlockName;
  span: Span;
}

/** Why a task has no place on a day. */
export const UNPLACED_REASONS = [
  'NO_ROOM',
  'TOO_LONG',
  'AFTER_UNPLACED',
  'HOLIDAY',
  'NOT_A_WORKING_DAY',
  'FRAMEWORK_CHANGED',
  'ASSIGNEE_MISSING',
] as const;
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

export interface Unplaced {
  task: string;
  member: string;
  reason: UnplacedReason;
  /** For `AFTER_UNPLACED`: the task of the day that did not fit. */
  blockedBy?: string;
}

export interface DayQuestion {
  blocks: readonly DayBlock[];
  /** In the order of the workflow, which decides between tasks of the same priority. */
  tasks: readonly DueTask[];
  /** When people are busy already, whatever with. */
  busy: ReadonlyMap<string, readonly Span[]>;
  /** When tasks of the day end that have their place already, by key. */
  ends: ReadonlyMap<string, number>;
}

export interface DayAnswer {
  placed: Placed[];
  unplaced: Unplaced[];
}

const MS_A_MINUTE = 60_000;

/**
 * Places the tasks of a day, one after the other: always the one with the highest priority among those that come after
 * nothing that still waits. Each stands for each of its people at the earliest moment at which
 *
 * 1. it lies in one block as a whole,
 * 2. the person does nothing else, and
 * 3. all that it comes after has ended, for whomever.
 *
 * A task for which there is no such moment stays out, and with it what comes after it. So no task stays out that could
 * be added to those placed before it, and inside a block a task stands before one of higher priority only in time that
 * the other could not have used. The same question has always the same answer.
 */
export function placeDay({ blocks, tasks, busy, ends: fixedEnds }: DayQuestion): DayAnswer {
  const taken = new Map([...busy].map(([member, spans]) => [member, [...spans].sort(byStart)]));
  const ends = new Map(fixedEnds);
  const leftOut = new Set<string>();
  const answer: DayAnswer = { placed: [], unplaced: [] };
  for (const task of inPlacingOrder(tasks)) {
    const blockedBy = [...task.after].find((key) => leftOut.has(key));
    const earliest = Math.max(0, ...[...task.after].map((key) => ends.get(key) ?? 0));
    for (const member of task.members) {
      const spans = taken.get(member) ?? [];
      const found = blockedBy === undefined ? firstRoom(blocks, spans, earliest, task.minutes) : undefined;
      if (!found) {
        leftOut.add(task.key);
        answer.unplaced.push({ task: task.key, member, ...reasonFor(task, blocks, blockedBy) });
        continue;
      }
      taken.set(member, [...spans, found.span].sort(byStart));
      ends.set(task.key, Math.max(ends.get(task.key) ?? 0, found.span.to));
      answer.placed.push({ task: task.key, member, ...found });
    }
  }
  return answer;
}

/** The earliest place of so many minutes that lies in one block and in nobody's way, not before `earliest`. */
export function firstRoom(
  blocks: readonly DayBlock[],
  busy: readonly Span[],
  earliest: number,
  minutes: number,
): { block: BlockName; span: Span } | undefined {
  const length = minutes * MS_A_MINUTE;
  for (const { block, from, to } of blocks) {
    let start = Math.max(from, earliest);
    for (const span of busy) {
      if (span.to > start && span.from < start + length) start = span.to;
    }
    if (start + length <= to) return { block, span: { from: start, to: start + length } };
  }
  return undefined;
}

/** By priority, and among equals as the workflow lists them, but nothing before what it comes after. */
function inPlacingOrder(tasks: readonly DueTask[]): DueTask[] {
  const byPriority = [...tasks].sort((one, other) => rankOf(one.priority) - rankOf(other.priority));
  const waiting = new Set(byPriority.map(({ key }) => key));
  const order: DueTask[] = [];
  while (waiting.size > 0) {
    const next = byPriority.find(({ key, after }) => waiting.has(key) && ![...after].some((one) => waiting.has(one)));
    if (!next) throw new Error('The flow has a circle; no framework is saved with one.');
    waiting.delete(next.key);
    order.push(next);
  }
  return order;
}

function reasonFor(
  { minutes }: DueTask,
  blocks: readonly DayBlock[],
  blockedBy: string | undefined,
): Pick<Unplaced, 'reason' | 'blockedBy'> {
  if (blockedBy !== undefined) return { reason: 'AFTER_UNPLACED', blockedBy };
  const longest = Math.max(0, ...blocks.map(({ from, to }) => to - from));
  return { reason: blocks.length === BLOCKS.length && minutes * MS_A_MINUTE > longest ? 'TOO_LONG' : 'NO_ROOM' };
}

const byStart = (one: Span, other: Span): number => one.from - other.from;
