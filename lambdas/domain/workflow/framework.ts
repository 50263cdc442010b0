import * as z from 'zod';
import { invalid, type UserError } from '../result';
import type { Idea } from '../steps/contents/tactics';
import { key, keyedList, list, text, title } from '../text';
import { circleIn } from './flow';

/** What one role of the team does: the job that actions and tasks belong to. */
const job = z.object({ key, title, description: text(1_000) });
export type Job = z.infer<typeof job>;

/** A committed idea of step F as work: whose job it is, and which actions it comes after. */
const action = z.object({
  key,
  /** The idea of step F that it carries out. */
  ideaKey: key,
  title,
  description: text(1_000).optional(),
  /** The job it belongs to, by key. */
  job: key,
  /** The actions it comes after, by key. */
  after: list(key, 20)
    .default([])
    .transform((keys) => [...new Set(keys)]),
});
export type Action = z.infer<typeof action>;

/** What a framework is made of. */
export const frameworkData = { jobs: keyedList(job, 50), actions: keyedList(action, 100) };

/** How a brand's committed ideas become work, job by job and in a flow. A brand has one. */
export interface Framework {
  id: string;
  brandId: string;
  jobs: Job[];
  actions: Action[];
  createdAt: string;
  updatedAt: string;
  version: number;
}

/** The ideas of step F that actions may carry out, by key. */
export const committedKeys = (ideas: readonly Idea[]): Set<string> =>
  new Set(ideas.filter(({ committed }) => committed).map((idea) => idea.key));

/** Whether the idea that an action carries out is no longer committed. It is kept all the same. */
export const isOrphaned = ({ ideaKey }: Action, committed: ReadonlySet<string>): boolean => !committed.has(ideaKey);

type Parts = Pick<Framework, 'jobs' | 'actions'>;

/**
 * What is wrong with a framework's references, each with its place under `path`. An action that was orphaned since the
 * framework was last saved may stay as it is, so that nobody has to delete work in order to save other work.
 */
export function frameworkErrors(
  { jobs, actions }: Parts,
  { before, committed }: { before?: Parts; committed: ReadonlySet<string> },
  path: readonly string[],
): UserError[] {
  const knownJobs = new Set(jobs.map((one) => one.key));
  const knownActions = new Set(actions.map((one) => one.key));
  const keptIdeas = new Set(before?.actions.map(({ key: name, ideaKey }) => `${name} ${ideaKey}`));
  const errors = actions.flatMap((one, index): UserError[] => {
    const place = [...path, 'actions', String(index)];
    const isKept = keptIdeas.has(`${one.key} ${one.ideaKey}`);
    return [
      ...(isOrphaned(one, committed) && !isKept
        ? [invalid(`Step F commits to no idea "${one.ideaKey}".`, [...place, 'ideaKey'])]
        : []),
      ...(knownJobs.has(one.job) ? [] : [invalid(`There is no job "${one.job}".`, [...place, 'job'])]),
      ...one.after.flatMap((name, position) =>
        knownActions.has(name) ? [] : [invalid(`There is no action "${name}".`, [...place, 'after', String(position)])],
      ),
    ];
  });
  const circle = circleIn(actions);
  return circle ? [...errors, flowCircle(circle, [...path, 'actions'])] : errors;
}

const flowCircle = (circle: string[], path: string[]): UserError => ({
  code: 'FLOW_CYCLE',
  message: `"${circle[0]}" would have to come after itself: ${circle.join(' → ')}.`,
  path,
  cycle: circle,
});
