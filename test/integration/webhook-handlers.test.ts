import type { DynamoDBRecord } from 'aws-lambda';
import { startApi, type Api, type Client } from '../support/api';
import { startReceiver, type Receiver } from '../support/receiver';
import { createBrand, createWebhook, messageOf, renameBrand, startPipeline } from '../support/webhooks';

let api: Api;
let pipeline: ReturnType<typeof startPipeline>;
let client: Client;
let receiver: Receiver;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.set(new Date().toISOString());
  pipeline = startPipeline(api);
  client = await api.agency();
  receiver = await startReceiver();
});
afterEach(() => receiver.stop());

const sequencesOf = (records: DynamoDBRecord[]) => records.map(({ dynamodb }) => dynamodb?.SequenceNumber);

describe('the stream', () => {
  it('goes on after a record that cannot be read, and names it in the log', async () => {
    await createWebhook(client, { url: receiver.url });
    await createBrand(client, 'Mill');
    const [last] = (await pipeline.records(client)).slice(-1);
    const damaged: DynamoDBRecord = {
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: '1', NewImage: { pk: { S: 'A#x#JOURNAL' }, events: { S: 'no list' } } },
    };
    const removed: DynamoDBRecord = { eventName: 'REMOVE', dynamodb: { SequenceNumber: '2' } };
    expect(await pipeline.fanOut({ Records: [damaged, removed, last!] })).toEqual({ batchItemFailures: [] });
    expect(pipeline.lastLog('unreadable record')).toMatchObject({ level: 'error', sequence: '1' });
    await pipeline.work();
    expect(receiver.types()).toEqual(['brand.created']);
  });

  it('tells nothing again that a restore put back', async () => {
    await createWebhook(client, { url: receiver.url });
    const mill = await createBrand(client, 'Mill');
    await renameBrand(client, mill);
    const [created, renamed] = (await pipeline.records(client)).slice(-2);
    const happened = api.clock.now().getTime() / 1_000;
    const writtenAt = (record: DynamoDBRecord | undefined, ApproximateCreationDateTime: number): DynamoDBRecord => ({
      ...record,
      dynamodb: { ...record?.dynamodb, ApproximateCreationDateTime },
    });
    await pipeline.fanOut({ Records: [writtenAt(created, happened + 3600), writtenAt(renamed, happened + 2)] });
    await pipeline.work();
    expect(receiver.types()).toEqual(['brand.updated']);
  });

  it('comes again from the first record that the queue did not take', async () => {
    await createWebhook(client, { url: receiver.url });
    const mill = await createBrand(client, 'Mill');
    await renameBrand(client, mill);
    await renameBrand(client, mill);
    const telling = (await pipeline.records(client)).slice(-3);
    const { send } = pipeline.queue;
    let taken = 0;
    pipeline.queue.send = async (tasks) => ((taken += tasks.length) > 1 ? [...tasks] : send(tasks));
    const [, second] = sequencesOf(telling);
    expect(await pipeline.fanOut({ Records: telling })).toEqual({ batchItemFailures: [{ itemIdentifier: second }] });
    pipeline.queue.send = send;
    await pipeline.fanOut({ Records: telling.slice(1) });
    await pipeline.work();
    expect(receiver.types()).toEqual(['brand.created', 'brand.updated', 'brand.updated']);
  });

  it('comes again when the queue does not answer', async () => {
    await createWebhook(client, { url: receiver.url });
    await createBrand(client, 'Mill');
    const [last] = (await pipeline.records(client)).slice(-1);
    pipeline.queue.send = () => Promise.reject(new Error('No answer.'));
    const { batchItemFailures } = await pipeline.fanOut({ Records: [last!] });
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(sequencesOf([last!]));
  });
});

describe('a batch of the queue', () => {
  async function twoOfMillOneOfBakery() {
    await createWebhook(client, { url: receiver.url });
    const mill = await createBrand(client, 'Mill');
    await renameBrand(client, mill);
    await createBrand(client, 'Bakery');
    await pipeline.feed(client);
    return { mill, Records: pipeline.waiting.map(messageOf) };
  }

  it('keeps what stands behind a failure, and lets other subjects go on', async () => {
    const { mill, Records } = await twoOfMillOneOfBakery();
    receiver.answers(({ subjectId }) => (subjectId === mill ? 500 : 200));
    const { batchItemFailures } = await pipeline.deliver({ Records });
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['1', '3']);
    expect(receiver.received).toHaveLength(2);
    const [first, behind] = pipeline.waiting.filter(({ group }) => group.endsWith(mill));
    expect(first!.hiddenUntil).toBeGreaterThan(api.clock.now().getTime());
    expect(behind!.hiddenUntil).toBe(api.clock.now().getTime());
  });

  it('is left alone where there is no time for one more request', async () => {
    const { Records } = await twoOfMillOneOfBakery();
    const { batchItemFailures } = await pipeline.deliver({ Records }, { getRemainingTimeInMillis: () => 10_000 });
    expect(batchItemFailures).toHaveLength(3);
    expect(receiver.received).toEqual([]);
  });

  it('goes on after a message that cannot be read', async () => {
    const { Records } = await twoOfMillOneOfBakery();
    const damaged = { ...Records[0]!, messageId: 'damaged', body: '{"agencyId":1}' };
    expect(await pipeline.deliver({ Records: [damaged, ...Records] })).toEqual({ batchItemFailures: [] });
    expect(pipeline.lastLog('unreadable message')).toMatchObject({ level: 'error', messageId: 'damaged' });
    expect(receiver.received).toHaveLength(3);
  });
});
