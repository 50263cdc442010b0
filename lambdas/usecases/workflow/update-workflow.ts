import * as z from 'zod';
import { notFound, type Result } from '../../domain/result';
import { parseForm } from '../../domain/steps/parse';
import { assigneesOf, blockErrors, taskErrors, workflowData, type Workflow } from '../../domain/workflow/workflow';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import type { GivenForm } from '../input';
import { instant, locate, type Session } from '../session';
import { referenceErrors, teamToName } from './task-references';

/** What is left out stays. */
const input = z.object({
  id: z.string(),
  name: workflowData.name.optional(),
  workingDays: workflowData.workingDays.optional(),
  blocks: workflowData.blocks.optional(),
  tasks: workflowData.tasks.optional(),
  milestones: workflowData.milestones.optional(),
  expectedVersion: z.int().optional(),
});

/** Changes a workflow. What is planned already stays until it is planned anew. */
export async function updateWorkflow(session: Session, raw: GivenForm<typeof input>): Promise<Result<Workflow>> {
  const parsed = parseForm(input, raw, ['input']);
  if (!parsed.ok) return parsed;
  const { id, expectedVersion, ...changes } = parsed.value;
  return readDecideWrite(session, async () => {
    const place = locate(session, id, 'WORKFLOW');
    if (!place) return refuse(notFound('workflow', ['input', 'id']));
    const [before, brand, [framework], team] = await Promise.all([
      session.store.workflow(id),
      session.store.brand(place.brandId),
      session.store.frameworks([place.brandId]),
      teamToName(session, place.brandId, changes.tasks ?? []),
    ]);
    if (!before || !brand) return refuse(notFound('workflow', ['input', 'id']));
    const mismatch = versionMismatch(before, expectedVersion);
    if (mismatch) return refuse(mismatch);
    const errors = [
      ...archivedErrors(brand, ['input', 'id']),
      ...(changes.blocks ? blockErrors(changes.blocks, ['input', 'blocks']) : []),
      ...taskErrors(changes.tasks ?? [], ['input', 'tasks']),
      ...referenceErrors(changes.tasks ?? [], { framework, team: team ?? new Set(assigneesOf(before.tasks)) }),
    ];
    if (errors.length > 0) return refuse(...errors);
    const workflow: Workflow = {
      ...before,
      ...changes,
      everAssigned: [...new Set([...before.everAssigned, ...assigneesOf(changes.tasks ?? [])])],
      updatedAt: instant(session),
      version: before.version + 1,
    };
    return decide(workflow, [{ do: 'put-workflow', workflow, expectedVersion: before.version }]);
  });
}
