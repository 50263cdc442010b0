import * as z from 'zod';
import { daysIn, daySchema, type Period } from '../../domain/calendar';
import { invalid, notFound, type Result, type UserError } from '../../domain/result';
import { parseForm } from '../../domain/steps/parse';
import { planDays, reachOf, type DayPlan, type PlanDifference } from '../../domain/workflow/plan';
import type { PlannedTask } from '../../domain/workflow/planned-task';
import type { Workflow } from '../../domain/workflow/workflow';
import { plannedTaskId } from '../../shared/ids';
import { chunks, inParallel } from '../../shared/parallel';
import { archivedErrors } from '../brand/archived';
import { decideInParts, readDecideWrite, refuse, versionMismatch } from '../decide';
import type { GivenForm } from '../input';
import { LARGEST_TRANSACTION, type Change } from '../ports';
import { locate, todayIn, type Session } from '../session';
import { teamOf } from './task-references';

const input = z.object({
  workflowId: z.string(),
  from: daySchema,
  to: daySchema,
  dryRun: z.boolean().optional(),
  expectedVersion: z.int().optional(),
});

/** A quarter, and what a Lambda writes well within the time a caller waits. */
const MOST_DAYS = 92;
const MOST_TASKS = 3_000;

/** What a plan came to. */
export interface WorkflowPlan {
  workflow: Workflow;
  days: DayPlan[];
  difference: PlanDifference;
}

/**
 * Plans days of a workflow and writes the difference to what was planned before, person by person. Planning the same
 * again writes nothing; after a failure in the middle, it writes what is missing.
 */
export async function planWorkflow(session: Session, raw: GivenForm<typeof input>): Promise<Result<WorkflowPlan>> {
  const parsed = parseForm(input, raw, ['input']);
  if (!parsed.ok) return parsed;
  const { workflowId, from, to, dryRun, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const read = await readWorkflow(session, workflowId);
    if (!read) return refuse(notFound('workflow', ['input', 'workflowId']));
    const { workflow, brand, framework, holidays } = read;
    const mismatch = versionMismatch(workflow, expectedVersion);
    if (mismatch) return refuse(mismatch);
    const errors = [
      ...archivedErrors(brand, ['input', 'workflowId']),
      ...periodErrors({ from, to }, todayIn(session, brand.timeZone)),
    ];
    if (errors.length > 0) return refuse(...errors);

    const [versions, team] = await Promise.all([
      session.store.agendaVersions(workflow.everAssigned),
      teamOf(session, brand.id, workflow.everAssigned),
    ]);
    const around = reachOf({ from, to });
    const agendas = await inParallel(workflow.everAssigned, (member) => session.store.agenda(member, around));
    const plan = planDays({
      workflow,
      framework,
      brand,
      holidays: holidays?.holidays ?? [],
      period: { from, to },
      now: session.now,
      team,
      existing: agendas.flat(),
      idOf: (slot) => plannedTaskId({ ...slot, workflowId }),
    });
    const planned = plan.days.reduce((sum, { tasks }) => sum + tasks.length, 0);
    if (planned > MOST_TASKS) {
      const message = `That is more than ${MOST_TASKS} tasks. Plan fewer days at once.`;
      return refuse(invalid(message, ['input', 'to']));
    }
    const known = new Map(workflow.everAssigned.map((member, index) => [member, versions[index] ?? 0]));
    return decideInParts({ workflow, ...plan }, dryRun ? [] : partsOf(workflow, plan.difference, known));
  });
}

async function readWorkflow(session: Session, id: string) {
  const place = locate(session, id, 'WORKFLOW');
  if (!place) return undefined;
  const [workflow, brand, [framework], holidays] = await Promise.all([
    session.store.workflow(id),
    session.store.brand(place.brandId),
    session.store.frameworks([place.brandId]),
    session.store.holidays(place.brandId),
  ]);
  return workflow && brand && { workflow, brand, framework, holidays };
}

function periodErrors({ from, to }: Period, today: string): UserError[] {
  if (from < today) return [invalid(`What is over cannot be planned: begin on ${today} or later.`, ['input', 'from'])];
  if (to < from) return [invalid('The last day is before the first.', ['input', 'to'])];
  if (daysIn({ from, to }) <= MOST_DAYS) return [];
  return [invalid(`Plan at most ${MOST_DAYS} days at once.`, ['input', 'to'])];
}

/** Each transaction checks the workflow and moves the agenda, too. */
const LARGEST_PART = LARGEST_TRANSACTION - 2;

/** The transactions of a plan: each changes one person's agenda, as long as that and the workflow are as they were read. */
function partsOf(
  workflow: Workflow,
  { created, changed, removed }: PlanDifference,
  versions: ReadonlyMap<string, number>,
): Change[][] {
  const put = (task: PlannedTask, expectedVersion?: number) =>
    ({ memberId: task.memberId, change: { do: 'put-planned-task', task, expectedVersion } }) as const;
  const all = [
    ...removed.map((task) => ({ memberId: task.memberId, change: { do: 'remove-planned-task', task } }) as const),
    ...changed.map((task) => put(task, task.version - 1)),
    ...created.map((task) => put(task)),
  ];
  return [...versions].flatMap(([memberId, version]) => {
    const own = all.filter((one) => one.memberId === memberId).map(({ change }) => change);
    return chunks(own, LARGEST_PART).map((part, index): Change[] => [
      { do: 'check-workflow', workflow },
      { do: 'move-agenda', memberId, from: version + index },
      ...part,
    ]);
  });
}
