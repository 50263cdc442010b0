import * as z from 'zod';
import { notFound, type Result } from '../../domain/result';
import { parseForm } from '../../domain/steps/parse';
import {
  assigneesOf,
  blockErrors,
  DEFAULT_BLOCKS,
  DEFAULT_WORKING_DAYS,
  taskErrors,
  workflowData,
  type Workflow,
} from '../../domain/workflow/workflow';
import { newWorkflowId } from '../../shared/ids';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse } from '../decide';
import type { GivenForm } from '../input';
import { instant, locate, type Session } from '../session';
import { referenceErrors, teamToName } from './task-references';

const input = z.object({
  brandId: z.string(),
  name: workflowData.name,
  workingDays: workflowData.workingDays.default(DEFAULT_WORKING_DAYS),
  blocks: workflowData.blocks.default(DEFAULT_BLOCKS),
  tasks: workflowData.tasks.default([]),
  milestones: workflowData.milestones.default([]),
});

/** Creates a workflow of a brand: its working day, and what is done in it. */
export async function createWorkflow(session: Session, raw: GivenForm<typeof input>): Promise<Result<Workflow>> {
  const parsed = parseForm(input, raw, ['input']);
  if (!parsed.ok) return parsed;
  const { brandId, name, workingDays, blocks, tasks, milestones } = parsed.value;
  return readDecideWrite(session, async () => {
    if (!locate(session, brandId, 'BRAND')) return refuse(notFound('brand', ['input', 'brandId']));
    const [brand, [framework], team = new Set<string>()] = await Promise.all([
      session.store.brand(brandId),
      session.store.frameworks([brandId]),
      teamToName(session, brandId, tasks),
    ]);
    if (!brand) return refuse(notFound('brand', ['input', 'brandId']));
    const errors = [
      ...archivedErrors(brand, ['input', 'brandId']),
      ...blockErrors(blocks, ['input', 'blocks']),
      ...taskErrors(tasks, ['input', 'tasks']),
      ...referenceErrors(tasks, { framework, team }),
    ];
    if (errors.length > 0) return refuse(...errors);
    const workflow: Workflow = {
      id: newWorkflowId(brandId),
      brandId,
      name,
      workingDays,
      blocks,
      tasks,
      milestones,
      everAssigned: assigneesOf(tasks),
      createdAt: instant(session),
      updatedAt: instant(session),
      version: 1,
    };
    return decide(workflow, [{ do: 'put-workflow', workflow }]);
  });
}
