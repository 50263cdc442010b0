import type { DeliveryQueue, QueuedTask } from '../usecases/ports/webhooks';

/** A queue takes no more at once. */
const LARGEST_SENDING = 10;

/**
 * Puts tasks into the queue so that in each group none overtakes an earlier one, whatever the queue refuses: of a group
 * only one is on its way at a time. Gives what is not in the queue, in its order.
 */
export async function sendInOrder<Task extends QueuedTask>(
  queue: Pick<DeliveryQueue, 'send'>,
  tasks: readonly Task[],
): Promise<Task[]> {
  const unsent = new Set<Task>();
  const stuck = new Set<string>();
  for (let waiting = [...tasks]; waiting.length > 0;) {
    const { now, later } = nextSending(waiting);
    const refused = new Set<QueuedTask>(await queue.send(now));
    for (const task of now) {
      if (!refused.has(task)) continue;
      stuck.add(task.group);
      unsent.add(task);
    }
    later.filter(({ group }) => stuck.has(group)).forEach((task) => unsent.add(task));
    waiting = later.filter(({ group }) => !stuck.has(group));
  }
  return tasks.filter((task) => unsent.has(task));
}

/** The first of each group, as many as the queue takes. */
function nextSending<Task extends QueuedTask>(waiting: readonly Task[]): { now: Task[]; later: Task[] } {
  const groups = new Set<string>();
  const now: Task[] = [];
  const later: Task[] = [];
  for (const task of waiting) {
    (groups.has(task.group) || now.length === LARGEST_SENDING ? later : now).push(task);
    groups.add(task.group);
  }
  return { now, later };
}
