import type { ICalEventData } from 'ical-generator';
import { addDays } from '../domain/calendar';
import type { PlannedTask } from '../domain/workflow/planned-task';
import { rankOf } from '../domain/workflow/workflow';

const MINUTES_BETWEEN_READS = 60;

/** Tasks as an iCalendar file (RFC 5545). Instants are in UTC, which every program shows in its person's own zone. */
export async function toICalendar(name: string, tasks: readonly PlannedTask[]): Promise<string> {
  const { default: createCalendar, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator');
  const calendar = createCalendar({
    name,
    prodId: { company: 'Resonance', product: 'Agenda' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: MINUTES_BETWEEN_READS * 60,
  });
  for (const task of tasks) {
    const isOff = task.status === 'SKIPPED' || task.status === 'CARRIED_OVER';
    calendar.createEvent({
      // The same for as long as the task stands on this day, so that programs move an event instead of doubling it.
      id: `${task.id}@resonance`,
      sequence: task.version - 1,
      ...timeOf(task),
      stamp: new Date(task.updatedAt),
      lastModified: new Date(task.updatedAt),
      created: new Date(task.createdAt),
      status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: `${task.status === 'DONE' ? '✓ ' : ''}${task.title} (${task.brandName})`,
      description: descriptionOf(task),
      categories: [{ name: task.priority }],
      priority: rankOf(task.priority),
    });
  }
  // The library leaves the end of the last line out, which the format asks for.
  return `${calendar.toString()}\r\n`;
}

/** A task without a place in its day is for the whole day. */
const timeOf = ({ date, startsAt, endsAt }: PlannedTask): Pick<ICalEventData, 'start' | 'end' | 'allDay'> =>
  startsAt !== undefined && endsAt !== undefined
    ? { start: new Date(startsAt), end: new Date(endsAt) }
    : { start: midnight(date), end: midnight(addDays(date, 1)), allDay: true };

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const descriptionOf = ({ goal, role, minutes, reason, carriedFrom, carriedTo }: PlannedTask): string =>
  [
    goal,
    `${role}, ${minutes} minutes`,
    ...(reason === undefined ? [] : [`Skipped: ${reason}`]),
    ...(carriedFrom === undefined ? [] : [`Carried over from ${carriedFrom}`]),
    ...(carriedTo === undefined ? [] : [`Carried over to ${carriedTo}`]),
  ].join('\n');
