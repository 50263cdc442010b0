import * as z from 'zod';
import { daySchema, type Day } from '../calendar';
import { invalid, type UserError } from '../result';
import { localTimeSchema, type LocalTime } from '../local-time';
import { key, keyedList, list, text, title, wholeNumber } from '../text';
import { needsAnchor, recurrenceSchema, recursOn, WEEKDAYS, weekdaysSchema, type Weekday } from './recurrence';

/** The method's priorities for the audience, from the first to the last. */
export const PRIORITIES = [
  'REPUTATION',
  'UPDATING',
  'DISTRIBUTION',
  'BLOGGING',
  'PLANNING',
  'RESEARCH',
  'CONTENT_SHARING',
  'ENGAGEMENT',
] as const;
export type Priority = (typeof PRIORITIES)[number];

/** 1 for what comes first for the audience. */
export const rankOf = (priority: Priority): number => PRIORITIES.indexOf(priority) + 1;

/** The three parts of a working day, in order. */
export const BLOCKS = ['MORNING', 'NOON', 'AFTERNOON'] as const;
export type BlockName = (typeof BLOCKS)[number];

/** When a block begins and ends, in the brand's time zone. */
export interface Block {
  block: BlockName;
  from: LocalTime;
  to: LocalTime;
}

const blocks = list(
  z.object({ block: z.enum(BLOCKS), from: localTimeSchema, to: localTimeSchema }),
  BLOCKS.length,
).transform((given) => BLOCKS.flatMap((name) => given.filter(({ block }) => block === name)));

const task = z.object({
  key,
  title,
  /** What is reached when it is done. */
  goal: text(500),
  /** The action of the framework that it belongs to, by key; a free task names a job instead. */
  action: key.optional(),
  /** The job that a free task belongs to, by key. */
  job: key.optional(),
  priority: z.enum(PRIORITIES),
  /** Ids of the members who do it, each for themselves. */
  assigneeIds: list(z.string(), 20)
    .min(1, { error: 'must name at least one member' })
    .transform((ids) => [...new Set(ids)]),
  minutes: wholeNumber(1, 600),
  recurrence: recurrenceSchema,
  /** The first day on which it may fall, and from which its recurrence is counted. */
  startsOn: daySchema.optional(),
  endsOn: daySchema.optional(),
});
export type WorkflowTask = z.infer<typeof task>;

const milestone = z.object({ key, title, on: daySchema });
export type Milestone = z.infer<typeof milestone>;

/** What a workflow is made of. */
export const workflowData = {
  name: title,
  workingDays: weekdaysSchema,
  blocks,
  tasks: keyedList(task, 100),
  milestones: keyedList(milestone, 100),
};

/** How a team spends its working day for a brand. */
export interface Workflow {
  id: string;
  brandId: string;
  name: string;
  workingDays: Weekday[];
  blocks: Block[];
  tasks: WorkflowTask[];
  milestones: Milestone[];
  /** Everybody who ever had a task in it: where a new plan looks for what an earlier one wrote. */
  everAssigned: string[];
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const DEFAULT_WORKING_DAYS: Weekday[] = WEEKDAYS.slice(0, 5);
export const DEFAULT_BLOCKS: Block[] = [
  { block: 'MORNING', from: '09:00', to: '12:00' },
  { block: 'NOON', from: '12:00', to: '15:00' },
  { block: 'AFTERNOON', from: '15:00', to: '18:00' },
];

/** What is wrong with blocks in their order; their place is `path`. */
export function blockErrors(given: readonly Block[], path: readonly string[]): UserError[] {
  if (given.length !== BLOCKS.length || given.some(({ block }, index) => block !== BLOCKS[index])) {
    return [invalid(`Give ${BLOCKS.join(', ')}, each once.`, [...path])];
  }
  const isOut = given.some(({ from, to }, index) => from >= to || from < (given[index - 1]?.to ?? from));
  return isOut
    ? [invalid('Each block ends after it begins, and begins when the one before it has ended.', [...path])]
    : [];
}

/** What is wrong with tasks in themselves; their places are under `path`. */
export const taskErrors = (tasks: readonly WorkflowTask[], path: readonly string[]): UserError[] =>
  tasks.flatMap(({ action, job, recurrence, startsOn, endsOn }, index) => {
    const at = (field: string) => [...path, String(index), field];
    const problems: [boolean, string, string][] = [
      [(action === undefined) === (job === undefined), 'job', 'Name either an action, or a job for a free task.'],
      [
        startsOn === undefined && needsAnchor(recurrence),
        'startsOn',
        'From which day on is it counted? What does not recur every time needs a first day.',
      ],
      [startsOn !== undefined && endsOn !== undefined && endsOn < startsOn, 'endsOn', 'It ends before it starts.'],
    ];
    return problems.flatMap(([wrong, field, message]) => (wrong ? [invalid(message, at(field))] : []));
  });

/** Everybody who has a task, each once. */
export const assigneesOf = (tasks: readonly WorkflowTask[]): string[] => [
  ...new Set(tasks.flatMap(({ assigneeIds }) => assigneeIds)),
];

const LONG_AGO: Day = '1900-01-01';

/** Whether a task falls on a day. */
export const isDue = ({ recurrence, startsOn = LONG_AGO, endsOn }: WorkflowTask, day: Day): boolean =>
  (endsOn === undefined || day <= endsOn) && recursOn(recurrence, startsOn, day);

const holiday = z.object({ on: daySchema, name: title });
export type Holiday = z.infer<typeof holiday>;

/** The public holidays that a brand keeps, in order of days; none of its workflows plans work on them. */
export interface HolidayCalendar {
  id: string;
  brandId: string;
  holidays: Holiday[];
  updatedAt: string;
  version: number;
}

export const holidaysSchema = list(holiday, 500)
  .superRefine((days, context) => {
    days.forEach(({ on }, index) => {
      if (days.findIndex((one) => one.on === on) < index) {
        context.addIssue({ code: 'custom', path: [index, 'on'], message: `comes twice: ${on}` });
      }
    });
  })
  .transform((days) => [...days].sort((one, other) => (one.on < other.on ? -1 : 1)));
