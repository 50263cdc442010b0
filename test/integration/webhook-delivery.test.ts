import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { startReceiver, verify, type Receiver } from '../support/receiver';
import {
  change,
  createBrand,
  createWebhook,
  readLog,
  readWebhook,
  renameBrand,
  startPipeline,
} from '../support/webhooks';

const HOUR = 3_600;

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
afterAll(() => mustHaveNoFaults(api));

const idsOf = (deliveries: { id: string }[]) => deliveries.map(({ id }) => id);

describe('an event', () => {
  it('comes as it happened, signed by the specification, and is in the log', async () => {
    const webhook = await createWebhook(client, { url: receiver.url });
    const brandId = await createBrand(client, 'Mill');
    await pipeline.run(client);

    const [one] = receiver.received;
    expect(receiver.received).toHaveLength(1);
    expect(verify(one!, webhook.secret)).toEqual({
      id: expect.stringMatching(/^evt_/),
      type: 'brand.created',
      timestamp: api.clock.now().toISOString(),
      subjectId: brandId,
      brandId,
      data: { brandId, name: 'Mill', version: 1 },
    });
    expect(await readLog(client, webhook.id)).toEqual([
      {
        id: one!.id,
        event: 'brand.created',
        occurredAt: api.clock.now().toISOString(),
        subjectId: brandId,
        status: 'DELIVERED',
        nextAttemptAt: null,
        payload: one!.body,
        attempts: [{ at: api.clock.now().toISOString(), status: 200, milliseconds: 0, error: null }],
      },
    ]);
  });

  it('comes to those alone that ask for its type and may know of its brand', async () => {
    const [mine, other] = [await createBrand(client, 'Mine'), await createBrand(client, 'Other')];
    await pipeline.run(client);
    await createWebhook(client, { url: receiver.url, events: ['brand.updated', 'strategy.*'], brandIds: [mine] });
    await renameBrand(client, other);
    await renameBrand(client, mine);
    await must(client, 'mutation ($id: ID!) { archiveBrand(input: { id: $id }) { userErrors { message } } }', {
      id: mine,
    });
    const stranger = await api.agency();
    await createBrand(stranger, 'Elsewhere');
    await pipeline.run(client);
    await pipeline.run(stranger);
    expect(receiver.received.map(({ type, subjectId }) => [type, subjectId])).toEqual([['brand.updated', mine]]);
  });

  it('that is handed on twice, or worked on twice, is sent once', async () => {
    await createWebhook(client, { url: receiver.url });
    await createBrand(client, 'Mill');
    await pipeline.feed(client);
    const again = [...pipeline.waiting];
    await pipeline.work();
    pipeline.waiting.push(...again);
    await pipeline.work();
    expect(receiver.received).toHaveLength(1);
  });

  it('costs two reads and a write for each webhook, and one read for an agency that has none', async () => {
    await createBrand(client, 'Mill');
    await pipeline.feed(client);
    expect(pipeline.lastLog('fan-out')).toMatchObject({ requests: 1, readUnits: 1, writeUnits: 0, tasks: 0 });

    await createWebhook(client, { url: receiver.url });
    const brand = await createBrand(client, 'Bakery');
    for (let turn = 0; turn < 3; turn += 1) await renameBrand(client, brand);
    await pipeline.feed(client);
    expect(pipeline.lastLog('fan-out')).toMatchObject({ requests: 1, readUnits: 1, tasks: 4 });
    await pipeline.work();
    expect(pipeline.lastLog('delivery')).toMatchObject({ requests: 2, readUnits: 2, writeUnits: 1 });
  });
});

describe('a receiver that fails', () => {
  it('gets the event again under the same id, later each time, and what is about the same subject after it', async () => {
    const webhook = await createWebhook(client, { url: receiver.url });
    const [mill, bakery] = [await createBrand(client, 'Mill'), await createBrand(client, 'Bakery')];
    await renameBrand(client, mill);
    receiver.answers(({ subjectId }) => (subjectId === mill ? 500 : 200));
    await pipeline.run(client);
    expect(receiver.received.map(({ subjectId }) => subjectId)).toEqual(expect.arrayContaining([mill, bakery]));
    expect(receiver.received).toHaveLength(2);

    await pipeline.after(3, client);
    expect(receiver.received).toHaveLength(2);
    await pipeline.after(4, client);
    expect(receiver.received).toHaveLength(3);
    await pipeline.after(7, client);
    expect(receiver.received).toHaveLength(3);
    receiver.answers(() => 204);
    await pipeline.after(12, client);

    const ofMill = receiver.received.filter(({ subjectId }) => subjectId === mill);
    expect(ofMill.map(({ type }) => type)).toEqual([
      'brand.created',
      'brand.created',
      'brand.created',
      'brand.updated',
    ]);
    expect(new Set(ofMill.slice(0, 3).map(({ id, body }) => id + body)).size).toBe(1);
    const [created] = (await readLog(client, webhook.id, { statuses: ['DELIVERED'] })).filter(
      ({ id }: { id: string }) => id === ofMill[0]!.id,
    );
    expect(created.attempts.map(({ status }: { status: number }) => status)).toEqual([500, 500, 204]);
    expect((await readWebhook(client, webhook.id)).failingSince).toBeNull();
  });

  it('says when to come back, within bounds', async () => {
    await createWebhook(client, { url: receiver.url });
    await createBrand(client, 'Mill');
    receiver.answers(() => (response) => response.writeHead(429, { 'retry-after': '600' }).end());
    await pipeline.run(client);
    await pipeline.after(599, client);
    expect(receiver.received).toHaveLength(1);
    await pipeline.after(2, client);
    expect(receiver.received).toHaveLength(2);
  });

  it('with a redirect is not followed', async () => {
    const elsewhere = await startReceiver();
    const webhook = await createWebhook(client, { url: receiver.url });
    await createBrand(client, 'Mill');
    receiver.answers(() => (response) => response.writeHead(307, { location: elsewhere.url }).end());
    await pipeline.run(client);
    const [{ attempts, status }] = await readLog(client, webhook.id);
    await elsewhere.stop();
    expect(elsewhere.received).toEqual([]);
    expect({ status, error: attempts[0].error }).toEqual({
      status: 'PENDING',
      error: 'The receiver redirects (307), which is not followed: give its final address.',
    });
  });

  it('for one subject is tried for three days, then given up, and what waited goes on', async () => {
    const webhook = await createWebhook(client, { url: receiver.url });
    const [mill, bakery] = [await createBrand(client, 'Mill'), await createBrand(client, 'Bakery')];
    await renameBrand(client, mill);
    receiver.answers(({ type, subjectId }) => (subjectId === mill && type === 'brand.created' ? 500 : 200));
    await pipeline.run(client);
    for (let hours = 0; hours < 71; hours += 1) {
      if (hours % 12 === 0) await renameBrand(client, bakery);
      await pipeline.after(HOUR, client);
    }
    expect(receiver.received.filter(({ subjectId, type }) => subjectId === mill && type === 'brand.updated')).toEqual(
      [],
    );
    for (let hours = 0; hours < 5; hours += 1) await pipeline.after(HOUR, client);
    const failed = await readLog(client, webhook.id, { statuses: ['FAILED'] });
    expect(failed).toMatchObject([{ event: 'brand.created', subjectId: mill, nextAttemptAt: null }]);
    expect(failed[0].attempts.length).toBeGreaterThan(20);
    expect(receiver.received.at(-1)).toMatchObject({ subjectId: mill, type: 'brand.updated' });
    expect((await readWebhook(client, webhook.id)).status).toBe('ACTIVE');

    receiver.answers(() => 200);
    const before = receiver.received.length;
    const since = failed[0].occurredAt;
    await change(client, 'redeliverWebhook', { id: webhook.id, deliveries: { failedSince: since } });
    await pipeline.run(client);
    expect(idsOf(receiver.received.slice(before))).toEqual(idsOf(failed));
    expect(await readLog(client, webhook.id, { statuses: ['FAILED'] })).toEqual([]);
  });
});

describe('a webhook', () => {
  it('that nothing reached for a day is paused, and resumed it sends what was held back, in order', async () => {
    const webhook = await createWebhook(client, { url: receiver.url });
    const mill = await createBrand(client, 'Mill');
    receiver.answers(() => 503);
    await pipeline.run(client);
    for (let hours = 0; hours < 30; hours += 1) await pipeline.after(HOUR, client);
    const paused = await readWebhook(client, webhook.id);
    expect(paused).toMatchObject({
      status: 'PAUSED',
      statusReason: expect.stringMatching(/^All \d\d attempts since /),
    });

    receiver.answers(() => 200);
    receiver.received.splice(0);
    for (let turn = 0; turn < 5; turn += 1) await renameBrand(client, mill);
    await pipeline.run(client);
    expect(receiver.received).toEqual([]);
    expect(await readLog(client, webhook.id, { statuses: ['HELD'] })).toHaveLength(6);

    const resumed = await change(client, 'updateWebhook', { id: webhook.id, enabled: true });
    expect(resumed.webhook).toMatchObject({ status: 'ACTIVE', statusReason: null, failingSince: null });
    await renameBrand(client, mill);
    await pipeline.run(client);
    const log = await readLog(client, webhook.id);
    expect(idsOf(receiver.received)).toEqual(idsOf(log).reverse());
    expect(receiver.types()).toEqual(['brand.created', ...Array.from({ length: 6 }, () => 'brand.updated')]);
  });

  it('resumed while an event is in the queue sends first what was held back before it', async () => {
    const webhook = await createWebhook(client, { url: receiver.url });
    await change(client, 'updateWebhook', { id: webhook.id, enabled: false });
    const mill = await createBrand(client, 'Mill');
    for (let turn = 0; turn < 4; turn += 1) await renameBrand(client, mill);
    await pipeline.run(client);
    await renameBrand(client, mill);
    await pipeline.feed(client);
    await change(client, 'updateWebhook', { id: webhook.id, enabled: true });
    await pipeline.work();
    await pipeline.after(2, client);
    await pipeline.after(2, client);
    expect(idsOf(receiver.received)).toEqual(idsOf(await readLog(client, webhook.id)).reverse());
    expect(receiver.received).toHaveLength(6);
  });

  it('whose receiver answers 410 is over, until it is enabled again', async () => {
    const webhook = await createWebhook(client, { url: receiver.url });
    receiver.answers(() => 410);
    const mill = await createBrand(client, 'Mill');
    await pipeline.run(client);
    expect(await readWebhook(client, webhook.id)).toMatchObject({
      status: 'GONE',
      statusReason: 'The receiver answered with 410: it wants no more events.',
    });
    await renameBrand(client, mill);
    await pipeline.run(client);
    expect(receiver.received).toHaveLength(1);
    receiver.answers(() => 200);
    await change(client, 'updateWebhook', { id: webhook.id, enabled: true });
    await renameBrand(client, mill);
    await pipeline.run(client);
    expect(receiver.types()).toEqual(['brand.created', 'brand.updated']);
  });

  it('can be tested, once, even while it is disabled', async () => {
    const webhook = await createWebhook(client, { url: receiver.url, events: ['brand.archived'] });
    await change(client, 'updateWebhook', { id: webhook.id, enabled: false });
    const { delivery } = await change(client, 'testWebhook', { id: webhook.id }, 'delivery { id status }');
    receiver.answers(() => 500);
    await pipeline.run(client);
    await pipeline.after(HOUR, client);
    expect(receiver.received.map(({ id, type }) => ({ id, type }))).toEqual([
      { id: delivery.id, type: 'webhook.test' },
    ]);
    expect(await readLog(client, webhook.id)).toMatchObject([{ id: delivery.id, status: 'FAILED' }]);
  });

  it('is signed by two secrets while one replaces the other, then by the new one alone', async () => {
    const webhook = await createWebhook(client, { url: receiver.url });
    const mill = await createBrand(client, 'Mill');
    const input = { id: webhook.id, overlapHours: 1 };
    const rotated = await change(client, 'rotateWebhookSecret', input, 'secret webhook { secrets { endsAt } }');
    expect(rotated.webhook.secrets).toHaveLength(2);
    await pipeline.run(client);
    const [first] = receiver.received;
    expect(() => [verify(first!, webhook.secret), verify(first!, rotated.secret)]).not.toThrow();
    await pipeline.after(HOUR + 1, client);
    await renameBrand(client, mill);
    await pipeline.run(client);
    expect(first!.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/);
    expect(receiver.received[1]!.headers['webhook-signature']).toMatch(/^v1,\S+$/);
  });

  it('that was deleted is sent nothing more, though events wait for it', async () => {
    const webhook = await createWebhook(client, { url: receiver.url });
    await createBrand(client, 'Mill');
    await pipeline.feed(client);
    await change(client, 'deleteWebhook', { id: webhook.id });
    await pipeline.work();
    expect([receiver.received, pipeline.waiting]).toEqual([[], []]);
  });
});

it('of a brand that somebody may not see stays out of their sight, whatever the webhook is for by now', async () => {
  const webhook = await createWebhook(client, { url: receiver.url });
  const [mine, other] = [await createBrand(client, 'Mine'), await createBrand(client, 'Other')];
  const { delivery } = await change(client, 'testWebhook', { id: webhook.id }, 'delivery { id }');
  await pipeline.run(client);
  await change(client, 'updateWebhook', { id: webhook.id, brandIds: [mine] });
  const admin = await client.as('ADMIN', { brandIds: [mine] });
  const [test, ofMine, ...none] = await readLog(admin, webhook.id);
  expect([test.id, ofMine.subjectId, none]).toEqual([delivery.id, mine, []]);
  const all: { id: string; subjectId: string }[] = await readLog(client, webhook.id);
  const hidden = all.find(({ subjectId }) => subjectId === other);
  const { userErrors } = await change(admin, 'redeliverWebhook', {
    id: webhook.id,
    deliveries: { one: hidden?.id },
  });
  expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});
