import { ChangeMessageVisibilityCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DeliveryQueue } from '../usecases/ports/webhooks';

/** The queue in AWS: one of the kind that keeps order (FIFO). */
export function createSqsQueue({ url, region }: { url: string; region: string }): DeliveryQueue {
  const client = new SQSClient({ region, maxAttempts: 3 });
  return {
    async send(tasks) {
      const { Failed = [] } = await client.send(
        new SendMessageBatchCommand({
          QueueUrl: url,
          Entries: tasks.map(({ group, deduplicationId, task }, index) => ({
            Id: String(index),
            MessageGroupId: group,
            MessageDeduplicationId: deduplicationId,
            MessageBody: JSON.stringify(task),
          })),
        }),
      );
      const refused = new Set(Failed.map(({ Id }) => Id));
      return tasks.filter((_task, index) => refused.has(String(index)));
    },
    async hide(ReceiptHandle, VisibilityTimeout) {
      await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout }));
    },
  };
}
