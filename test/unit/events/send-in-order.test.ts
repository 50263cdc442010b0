import * as fc from 'fast-check';
import { sendInOrder } from '../../../lambdas/events/send-in-order';
import type { QueuedTask } from '../../../lambdas/usecases/ports/webhooks';

const taskOf = (group: string, place: number): QueuedTask => ({
  group,
  deduplicationId: String(place),
  task: { agencyId: 'agn', webhookId: 'whk', eventId: String(place) },
});

it('whatever the queue refuses, no task overtakes an earlier one of its group, and what is missing is named', async () => {
  const groups = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(groups, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (names, chances) => {
      const tasks = names.map(taskOf);
      const queue: QueuedTask[] = [];
      const unsent = await sendInOrder(
        {
          async send(sent) {
            expect(sent.length).toBeLessThanOrEqual(10);
            const refused = sent.filter(() => Number(chances.next().value) < 0.15);
            queue.push(...sent.filter((one) => !refused.includes(one)));
            return refused;
          },
        },
        tasks,
      );
      expect(queue.length + unsent.length).toBe(tasks.length);
      for (const group of new Set(names)) {
        const ofGroup = [...queue, ...unsent].filter((one) => one.group === group);
        expect(ofGroup).toEqual(tasks.filter((one) => one.group === group));
      }
    }),
  );
});
