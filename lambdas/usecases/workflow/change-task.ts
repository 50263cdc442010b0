import * as z from 'zod';
import { notFound, type Result } from '../../domain/result';
import { parseForm } from '../../domain/steps/parse';
import { text, wholeNumber } from '../../domain/text';
import type { PlannedTask } from '../../domain/workflow/planned-task';
import { completed, skipped, type TaskChange } from '../../domain/workflow/task-life';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import type { GivenForm } from '../input';
import { instant, locate, type Session } from '../session';

const target = { id: z.string(), expectedVersion: z.int().optional() };
const completion = z.object({ ...target, minutes: wholeNumber(0, 1_440).optional() });
const omission = z.object({ ...target, reason: text(500) });

/** Says that a task is done. Saying it again changes nothing. */
export async function completeTask(session: Session, raw: GivenForm<typeof completion>): Promise<Result<PlannedTask>> {
  const parsed = parseForm(completion, raw, ['input']);
  if (!parsed.ok) return parsed;
  const { minutes, ...which } = parsed.value;
  return changeTask(session, which, (task, sawIt) => completed(task, { minutes, sawIt }));
}

/** Says that a task is left out, and why. Saying it again changes nothing. */
export async function skipTask(session: Session, raw: GivenForm<typeof omission>): Promise<Result<PlannedTask>> {
  const parsed = parseForm(omission, raw, ['input']);
  if (!parsed.ok) return parsed;
  const { reason, ...which } = parsed.value;
  return changeTask(session, which, (task, sawIt) => skipped(task, { reason, sawIt }));
}

function changeTask(
  session: Session,
  { id, expectedVersion }: { id: string; expectedVersion?: number },
  change: (before: PlannedTask, sawIt: boolean) => Result<TaskChange>,
): Promise<Result<PlannedTask>> {
  return readDecideWrite(session, async () => {
    const place = locate(session, id, 'PLANNED_TASK');
    const [before, brand] = place
      ? await Promise.all([session.store.plannedTask(id), session.store.brand(place.brandId)])
      : [];
    if (!before || !brand) return refuse(notFound('task', ['input', 'id']));
    const archived = archivedErrors(brand, ['input', 'id']);
    if (archived.length > 0) return refuse(...archived);
    const changed = change(before, expectedVersion === before.version);
    // What is so already needs no version: the caller may be repeating what they said.
    if (changed.ok && !changed.value) return decide(before, []);
    const mismatch = versionMismatch(before, expectedVersion);
    if (mismatch) return refuse(mismatch);
    if (!changed.ok) return refuse(...changed.errors);
    const task = { ...before, ...changed.value, updatedAt: instant(session), version: before.version + 1 };
    return decide(task, [{ do: 'put-planned-task', task, expectedVersion: before.version }]);
  });
}
