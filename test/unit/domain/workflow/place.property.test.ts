import fc from 'fast-check';
import {
  placeDay,
  type DayAnswer,
  type DayBlock,
  type DayQuestion,
  type DueTask,
} from '../../../../lambdas/domain/workflow/place';
import type { Span } from '../../../../lambdas/domain/workflow/planned-task';
import { BLOCKS, PRIORITIES, rankOf } from '../../../../lambdas/domain/workflow/workflow';

/* Small days, so that every minute of them can be tried: times are minutes, the blocks at most half an hour each. */
const MINUTE = 60_000;
const PEOPLE = ['ana', 'ben', 'eva'];
const TASKS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const blocksOfADay = fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }).map((lengths) =>
  BLOCKS.map((block, index): DayBlock => {
    const from = lengths.slice(0, 2 * index + 1).reduce((sum, one) => sum + one, 0);
    return { block, from: from * MINUTE, to: (from + (lengths[2 * index + 1] ?? 0)) * MINUTE };
  }),
);

const taskOf = (index: number): fc.Arbitrary<DueTask> =>
  fc.record({
    key: fc.constant(TASKS[index] as string),
    priority: fc.constantFrom(...PRIORITIES),
    minutes: fc.integer({ min: 1, max: 20 }),
    members: fc.subarray(PEOPLE, { minLength: 1 }),
    // Backwards only, so that there is no circle; the priorities go any way.
    after: fc.subarray(TASKS.slice(0, index), { maxLength: Math.min(index, 2) }).map((keys) => new Set(keys)),
  });

const tasksOfADay = fc
  .tuple(...TASKS.map((_, index) => taskOf(index)))
  .chain((tasks) => fc.shuffledSubarray(tasks, { minLength: 1 }));

const span = fc
  .tuple(fc.nat(180), fc.integer({ min: 1, max: 15 }))
  .map(([from, length]): Span => ({ from: from * MINUTE, to: (from + length) * MINUTE }));
const busyPeople = fc.record({ ana: fc.array(span, { maxLength: 3 }), ben: fc.array(span, { maxLength: 2 }) });

const NOBODY: DayQuestion['busy'] = new Map();
const question = fc.record({
  blocks: blocksOfADay,
  tasks: tasksOfADay,
  busy: busyPeople.map((spans): DayQuestion['busy'] => new Map(Object.entries(spans))),
  ends: fc.constant<DayQuestion['ends']>(new Map()),
});

const taskNamed = ({ tasks }: DayQuestion, key: string): DueTask => tasks.find((one) => one.key === key) as DueTask;
const overlap = (one: Span, other: Span) => one.from < other.to && other.from < one.to;
const rank = (asked: DayQuestion, key: string) => rankOf(taskNamed(asked, key).priority);
const holds = (property: (asked: DayQuestion, answer: DayAnswer) => void, questions = question) =>
  fc.assert(
    fc.property(questions, (asked) => property(asked, placeDay(asked))),
    { numRuns: 500 },
  );

it('every task of every person has a place or a reason, and never both', () => {
  holds(({ tasks }, { placed, unplaced }) => {
    const asked = tasks.flatMap(({ key, members }) => members.map((member) => `${key} ${member}`));
    const answered = [...placed, ...unplaced].map(({ task, member }) => `${task} ${member}`);
    expect(answered.sort()).toEqual(asked.sort());
  });
});

it('no block is over-full, and nobody does two things at once', () => {
  holds(({ blocks, busy, ...asked }, { placed }) => {
    for (const { task, member, block, span: own } of placed) {
      const within = blocks.find((one) => one.block === block);
      expect(own.to - own.from).toBe(taskNamed({ blocks, busy, ...asked }, task).minutes * MINUTE);
      expect(within !== undefined && own.from >= within.from && own.to <= within.to).toBe(true);
      const others = placed.filter((one) => one.member === member && one.task !== task).map((one) => one.span);
      expect([...others, ...(busy.get(member) ?? [])].filter((one) => overlap(one, own))).toEqual([]);
    }
    for (const { block, from, to } of blocks) {
      for (const member of PEOPLE) {
        const own = placed.filter((one) => one.member === member && one.block === block);
        expect(own.reduce((sum, one) => sum + one.span.to - one.span.from, 0)).toBeLessThanOrEqual(to - from);
      }
    }
  });
});

it('nothing comes before what it comes after, for whomever, and nothing comes without it', () => {
  holds((asked, { placed, unplaced }) => {
    for (const { task, span: own } of placed) {
      for (const earlier of taskNamed(asked, task).after) {
        const ends = placed.filter((one) => one.task === earlier).map((one) => one.span.to);
        expect(Math.max(0, ...ends)).toBeLessThanOrEqual(own.from);
        expect(unplaced.map((one) => one.task)).not.toContain(earlier);
      }
    }
  });
});

it('inside a block, tasks stand by priority where neither flow nor other work keeps them from it', () => {
  const free = question.map((asked) => ({
    ...asked,
    busy: NOBODY,
    tasks: asked.tasks.map((task) => ({ ...task, after: new Set<string>() })),
  }));
  holds((asked, { placed }) => {
    for (const one of placed) {
      const later = placed.filter(
        ({ member, block, span: own }) => member === one.member && block === one.block && own.from > one.span.from,
      );
      for (const other of later) expect(rank(asked, one.task)).toBeLessThanOrEqual(rank(asked, other.task));
    }
  }, free);
});

/** What was placed before a task: of a higher priority, or of the same and earlier in the list, or what it comes after. */
function placedBefore(asked: DayQuestion, { placed }: DayAnswer, task: DueTask) {
  const order = orderOf(asked);
  return placed.filter((one) => order.indexOf(one.task) < order.indexOf(task.key));
}

/** The order told in other words: again and again the best of those whose forerunners are all told. */
function orderOf({ tasks }: DayQuestion): string[] {
  const told: string[] = [];
  const ready = () =>
    tasks
      .map((task, index) => ({ task, index }))
      .filter(({ task }) => !told.includes(task.key))
      .filter(({ task }) => [...task.after].every((key) => told.includes(key) || !tasks.some((one) => one.key === key)))
      .sort((one, other) => rankOf(one.task.priority) - rankOf(other.task.priority) || one.index - other.index)[0];
  for (let next = ready(); next; next = ready()) told.push(next.task.key);
  return told;
}

/** Every minute at which a person could begin a task beside certain others, found by trying them all. */
function possibleStarts(asked: DayQuestion, task: DueTask, member: string, beside: DayAnswer['placed']): number[] {
  const taken = [
    ...(asked.busy.get(member) ?? []),
    ...beside.filter((one) => one.member === member).map((one) => one.span),
  ];
  const after = Math.max(0, ...beside.filter((one) => task.after.has(one.task)).map((one) => one.span.to));
  return asked.blocks.flatMap(({ from, to }) => {
    const starts: number[] = [];
    for (let start = Math.max(from, after); start + task.minutes * MINUTE <= to; start += MINUTE) {
      const own = { from: start, to: start + task.minutes * MINUTE };
      if (!taken.some((one) => overlap(one, own))) starts.push(start);
    }
    return starts;
  });
}

it('no task stays out that could be added to any block beside those of higher or equal priority', () => {
  holds((asked, answer) => {
    const without = answer.unplaced.filter(({ reason }) => reason !== 'AFTER_UNPLACED');
    for (const { task: key, member } of without) {
      const task = taskNamed(asked, key);
      expect(possibleStarts(asked, task, member, placedBefore(asked, answer, task))).toEqual([]);
    }
    const waiting = answer.unplaced.filter(({ reason }) => reason === 'AFTER_UNPLACED');
    for (const { task: key, blockedBy } of waiting) {
      expect(taskNamed(asked, key).after).toContain(blockedBy);
      expect(answer.unplaced.map(({ task }) => task)).toContain(blockedBy);
    }
  });
});

it('a task begins at the first minute that is possible beside those placed before it', () => {
  holds((asked, answer) => {
    for (const { task: key, member, span: own } of answer.placed) {
      const task = taskNamed(asked, key);
      expect(possibleStarts(asked, task, member, placedBefore(asked, answer, task))[0]).toBe(own.from);
    }
  });
});

it('is decided by the question alone', () => {
  holds((asked, answer) => expect(placeDay(structuredClone(asked))).toEqual(answer));
});
