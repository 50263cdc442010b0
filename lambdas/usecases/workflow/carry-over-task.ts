import * as z from 'zod';
import { daySchema, type Day } from '../../domain/calendar';
import { notFound, type Result } from '../../domain/result';
import { parseForm } from '../../domain/steps/parse';
import { firstRoom } from '../../domain/workflow/place';
import { blocksOn, reachOf } from '../../domain/workflow/plan';
import { spanOf, type PlannedTask } from '../../domain/workflow/planned-task';
import { carried } from '../../domain/workflow/task-life';
import { plannedTaskId } from '../../shared/ids';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import type { GivenForm } from '../input';
import { instant, locate, todayIn, type Session } from '../session';

const input = z.object({ id: z.string(), to: daySchema, expectedVersion: z.int().optional() });

/** A task that was carried over, where it stood and where it stands now. */
export interface CarriedTask {
  task: PlannedTask;
  later: PlannedTask;
}

/**
 * Moves a task to a later day. It is shown on both: there it gets the first place in which the person has nothing else to
 * do, or none when the day is full. Carrying it over to the same day again changes nothing.
 */
export async function carryOverTask(session: Session, raw: GivenForm<typeof input>): Promise<Result<CarriedTask>> {
  const parsed = parseForm(input, raw, ['input']);
  if (!parsed.ok) return parsed;
  const { id, to, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const found = await readTask(session, id);
    if (!found) return refuse(notFound('task', ['input', 'id']));
    const { before, brand, agendaVersion } = found;
    const archived = archivedErrors(brand, ['input', 'id']);
    if (archived.length > 0) return refuse(...archived);
    const changed = carried(before, { to, today: todayIn(session, brand.timeZone) });
    if (changed.ok && !changed.value) {
      const later = await session.store.plannedTask(laterId(before, to));
      return later ? decide({ task: before, later }, []) : refuse(notFound('task', ['input', 'id']));
    }
    const mismatch = versionMismatch(before, expectedVersion);
    if (mismatch) return refuse(mismatch);
    if (!changed.ok) return refuse(...changed.errors);

    const now = instant(session);
    const task = { ...before, ...changed.value, updatedAt: now, version: before.version + 1 };
    const later = { ...(await laterTask(session, found, to)), createdAt: now, updatedAt: now, version: 1 };
    return decide({ task, later }, [
      { do: 'put-planned-task', task, expectedVersion: before.version },
      { do: 'put-planned-task', task: later },
      { do: 'move-agenda', memberId: before.memberId, from: agendaVersion },
    ]);
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof readTask>>>;

async function readTask(session: Session, id: string) {
  const place = locate(session, id, 'PLANNED_TASK');
  if (!place) return undefined;
  const { store } = session;
  const [before, brand, workflow, holidays, [agendaVersion = 0]] = await Promise.all([
    store.plannedTask(id),
    store.brand(place.brandId),
    store.workflow(place.workflowId),
    store.holidays(place.brandId),
    store.agendaVersions([place.memberId]),
  ]);
  return before && brand && workflow && { before, brand, workflow, holidays: holidays?.holidays ?? [], agendaVersion };
}

const laterId = ({ workflowId, memberId, date, carriedFrom, task }: PlannedTask, to: Day): string =>
  plannedTaskId({ workflowId, memberId, date: to, carriedFrom: carriedFrom ?? date, task });

const FIVE_MINUTES = 300_000;

async function laterTask({ store, now }: Session, { before, ...frame }: Found, to: Day): Promise<PlannedTask> {
  const around = await store.agenda(before.memberId, reachOf({ from: to, to }));
  const busy = around.flatMap(spanOf).sort((one, other) => one.from - other.from);
  const earliest = Math.ceil(now.getTime() / FIVE_MINUTES) * FIVE_MINUTES;
  const room = firstRoom(blocksOn(frame, to), busy, earliest, before.minutes);
  return {
    ...before,
    id: laterId(before, to),
    date: to,
    block: room?.block,
    startsAt: room && new Date(room.span.from).toISOString(),
    endsAt: room && new Date(room.span.to).toISOString(),
    carriedFrom: before.carriedFrom ?? before.date,
  };
}
