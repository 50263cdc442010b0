import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { isReplayed, sendOnce } from '../support/once';
import { change, createBrand, createWebhook, readWebhook, webhookWithDelivery, WEBHOOK } from '../support/webhooks';

const URL = 'http://127.0.0.1:9999/';
const INVALID = (path: string[]) => [{ code: 'INVALID', message: expect.stringMatching(/^[A-Z].*\.$/), path }];

let api: Api;
let owner: Client;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  owner = await api.agency();
});
afterAll(() => mustHaveNoFaults(api));

const refusalOf = async (client: Client, input: object) =>
  (await change(client, 'createWebhook', { url: URL, events: ['*'], ...input })).userErrors;
const listOf = async (client: Client): Promise<string[]> =>
  (await must(client, '{ webhooks { id } }')).webhooks.map(({ id }: { id: string }) => id);

describe('a new webhook', () => {
  it('is active, and its secret is shown once', async () => {
    const input = { url: URL, events: ['brand.created', 'strategy.*', 'brand.created'], description: 'CRM' };
    const { webhook, secret } = await change(owner, 'createWebhook', input, `secret webhook { ${WEBHOOK} }`);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/=]{44}$/);
    expect(webhook).toMatchObject({
      url: URL,
      description: 'CRM',
      events: ['brand.created', 'strategy.*'],
      brandIds: null,
      status: 'ACTIVE',
      secrets: [{ endsAt: null }],
      version: 1,
    });
    const later = await must(
      owner,
      `query ($id: ID!) { webhooks { ${WEBHOOK} } node(id: $id) { ... on Webhook { ${WEBHOOK} } } auditLog { nodes { id operation subjectIds } } }`,
      { id: webhook.id },
    );
    expect(later.node).toEqual(webhook);
    expect(JSON.stringify([later, api.logs])).not.toContain(secret.slice(6));
    expect(later.auditLog.nodes[0]).toMatchObject({ operation: 'createWebhook', subjectIds: [webhook.id] });
  });

  it.each<[string, object, string[]]>([
    ['to a private network', { url: 'https://10.0.0.1/' }, ['input', 'url']],
    ['to the metadata of the machine', { url: 'http://169.254.169.254/latest' }, ['input', 'url']],
    ['to a host that is not there', { url: 'https://nowhere.invalid/' }, ['input', 'url']],
    ['with a password in its address', { url: 'http://a:b@127.0.0.1:9999/' }, ['input', 'url']],
    ['to another service', { url: 'http://127.0.0.1:25/' }, ['input', 'url']],
    ['of no events', { events: [] }, ['input', 'events']],
    ['of events that there are not', { events: ['brand.created', 'brand.sold'] }, ['input', 'events', '1']],
    ['of too many events', { events: Array.from({ length: 51 }, () => '*') }, ['input', 'events']],
    ['for no brands', { brandIds: [] }, ['input', 'brandIds']],
    ['for a brand that is not there', { brandIds: ['brd_x'] }, ['input', 'brandIds', '0']],
  ])('%s is refused', async (_, input, path) => {
    expect(await refusalOf(owner, input)).toEqual(INVALID(path));
  });

  it('to this machine, or over http, is refused in the cloud', async () => {
    const cloud = await startApi({ environment: { WEBHOOK_TARGETS: 'public' } });
    const client = await cloud.agency();
    for (const url of ['http://example.com/', 'https://127.0.0.1/', 'https://localhost/', 'https://[::1]:8443/']) {
      expect(await refusalOf(client, { url })).toEqual(INVALID(['input', 'url']));
    }
  });

  it('says clearly that there are none where no key was set up', async () => {
    const bare = await startApi({ environment: { WEBHOOK_SECRET_KEY: undefined } });
    const [error] = await refusalOf(await bare.agency(), {});
    expect(error).toMatchObject({ code: 'STATE_CONFLICT', message: expect.stringContaining('not set up') });
  });

  it('is one of 20 at most, even when several are made at once', async () => {
    for (let made = 0; made < 18; made += 1) await createWebhook(owner, { url: URL });
    const racers = await Promise.all(Array.from({ length: 6 }, () => refusalOf(owner, {})));
    expect(racers.filter((errors) => errors.length === 0)).toHaveLength(2);
    const [refused] = racers.filter((errors) => errors.length > 0);
    expect(refused).toMatchObject([{ code: 'STATE_CONFLICT', message: expect.stringContaining('at most 20') }]);
    const all = await listOf(owner);
    expect(all).toHaveLength(20);
    await change(owner, 'deleteWebhook', { id: all[7] });
    expect(await refusalOf(owner, {})).toEqual([]);
  }, 60_000);
});

describe('a change of a webhook', () => {
  it('keeps what is left out, takes away what is null, and writes nothing when nothing differs', async () => {
    const brand = await createBrand(owner, 'Mill');
    const { id } = await createWebhook(owner, { url: URL, description: 'CRM', brandIds: [brand] });
    const kept = await change(owner, 'updateWebhook', { id, description: 'CRM', enabled: true });
    expect(kept.webhook).toMatchObject({ version: 1, brandIds: [brand] });
    const changed = await change(owner, 'updateWebhook', {
      id,
      description: null,
      brandIds: null,
      events: ['brand.*'],
    });
    expect(changed.webhook).toMatchObject({
      url: URL,
      description: null,
      brandIds: null,
      events: ['brand.*'],
      version: 2,
    });
    const off = await change(owner, 'updateWebhook', { id, enabled: false });
    expect(off.webhook).toMatchObject({ status: 'DISABLED', version: 3 });
    expect(await readWebhook(owner, id)).toEqual(off.webhook);
  });

  it('that was decided on an earlier version is refused, and of two at once one', async () => {
    const { id } = await createWebhook(owner, { url: URL });
    const both = await Promise.all(
      ['one', 'two'].map((description) => change(owner, 'updateWebhook', { id, expectedVersion: 1, description })),
    );
    expect(both.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    for (const name of ['deleteWebhook', 'rotateWebhookSecret']) {
      const { userErrors } = await change(owner, name, { id, expectedVersion: 1 });
      expect(userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'] }]);
    }
  });

  it('to a bad address is refused like a new one', async () => {
    const { id } = await createWebhook(owner, { url: URL });
    const { userErrors } = await change(owner, 'updateWebhook', { id, url: 'https://192.168.1.1/' });
    expect(userErrors).toEqual(INVALID(['input', 'url']));
  });

  it('of its secret keeps no more than the last one before', async () => {
    const { id } = await createWebhook(owner, { url: URL });
    await change(owner, 'rotateWebhookSecret', { id });
    expect((await change(owner, 'rotateWebhookSecret', { id })).webhook.secrets).toHaveLength(2);
    expect((await change(owner, 'rotateWebhookSecret', { id, overlapHours: 0 })).webhook.secrets).toHaveLength(1);
    const { userErrors } = await change(owner, 'rotateWebhookSecret', { id, overlapHours: 169 });
    expect(userErrors).toEqual(INVALID(['input', 'overlapHours']));
  });
});

describe('a caller who sees certain brands', () => {
  it('sees and makes webhooks for these alone', async () => {
    const [mine, other] = [await createBrand(owner, 'Mine'), await createBrand(owner, 'Other')];
    const admin = await owner.as('ADMIN', { brandIds: [mine] });
    const ofAll = await createWebhook(owner, { url: URL });
    const ofBoth = await createWebhook(owner, { url: URL, brandIds: [mine, other] });
    const ofMine = await createWebhook(owner, { url: URL, brandIds: [mine] });
    expect(await listOf(admin)).toEqual([ofMine.id]);
    const { nodes } = await must(admin, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [ofAll.id, ofBoth.id, ofMine.id],
    });
    expect(nodes).toEqual([null, null, { id: ofMine.id }]);
    for (const name of ['updateWebhook', 'deleteWebhook', 'testWebhook', 'rotateWebhookSecret']) {
      const selection = name === 'testWebhook' ? 'delivery { id }' : 'webhook { id }';
      const { userErrors } = await change(admin, name, { id: ofBoth.id }, selection);
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    expect(await refusalOf(admin, {})).toEqual(INVALID(['input', 'brandIds']));
    expect(await refusalOf(admin, { brandIds: [other] })).toEqual(INVALID(['input', 'brandIds', '0']));
    expect(await refusalOf(admin, { brandIds: [mine] })).toEqual([]);
    const wider = await change(admin, 'updateWebhook', { id: ofMine.id, brandIds: null });
    expect(wider.userErrors).toEqual(INVALID(['input', 'brandIds']));
  });
});

describe('what is asked of a webhook', () => {
  it('is answered the same when it is asked again with its key, though the webhook is gone', async () => {
    const { id } = await createWebhook(owner, { url: URL });
    const RENAME = `mutation ($input: UpdateWebhookInput!) { updateWebhook(input: $input) {
      webhook { id description } userErrors { code } } }`;
    const input = { id, description: 'CRM' };
    const first = await sendOnce(owner, 'k', RENAME, { input });
    await change(owner, 'deleteWebhook', { id });
    const again = await sendOnce(owner, 'k', RENAME, { input });
    expect(again.data).toEqual(first.data);
    expect(isReplayed(again)).toBe(true);
  });

  it('is refused for a delivery of another one, or one that is not there', async () => {
    const [one, other] = [await webhookWithDelivery(owner), await webhookWithDelivery(owner)];
    for (const delivery of [other.delivery, 'dlv_x', one.webhook]) {
      const { userErrors } = await change(owner, 'redeliverWebhook', {
        id: one.webhook,
        deliveries: { one: delivery },
      });
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'deliveries', 'one'] }]);
    }
  });

  it('is not done for a key for tests', async () => {
    const key = await owner.key({ scopes: ['webhooks:manage'], mode: 'TEST' });
    const { id } = await createWebhook(owner, { url: URL });
    expect(await listOf(key)).toEqual([id]);
    await expect(change(key, 'testWebhook', { id }, 'delivery { id }')).rejects.toThrow('FORBIDDEN');
  });
});

it('the events that there are can be read, each with what it says', async () => {
  const { webhookEvents } = await must(owner, '{ webhookEvents { name description } }');
  expect(webhookEvents.length).toBeGreaterThan(20);
  expect(webhookEvents).toContainEqual({ name: 'strategy.step.completed', description: 'A step was completed.' });
});

it('a page of the log is one query, and all webhooks are another', async () => {
  const { webhook } = await webhookWithDelivery(owner);
  await must(owner, '{ viewer { member { id } } }');
  const { requests } = owner.last();
  await must(owner, '{ webhooks { id } }');
  expect(owner.last().requests - requests).toBe(1);
  await must(owner, 'query ($id: ID!) { webhook(id: $id) { deliveries { nodes { id status } } } }', { id: webhook });
  expect(owner.last().requests - requests).toBe(2);
});
