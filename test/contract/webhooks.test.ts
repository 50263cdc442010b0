import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createCall, type Call } from '../../lambdas/local/graphql-client';
import { temporaryFolder } from '../support/folder';
import { startReceiver, verify, type Answer, type Received, type Receiver } from '../support/receiver';

jest.setTimeout(120_000);

const ROOT = resolve(__dirname, '../..');
const children: ChildProcess[] = [];
const receivers: Receiver[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const receiver of receivers.splice(0)) await receiver.stop();
});

async function startServer(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'test/support/hasty-server.ts')], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', RESONANCE_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as { url: string; token: string }) };
}

const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

async function must(call: Call, document: string, input: object) {
  const data = await call(document, { input });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests assert on the shape they asked for
  const [payload] = Object.values(data) as any[];
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload;
}

const CREATE_AGENCY =
  'mutation C($input: CreateAgencyInput!) { createAgency(input: $input) { agency { id } userErrors { message } } }';
const CREATE_WEBHOOK =
  'mutation C($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } userErrors { message } } }';
const CREATE_BRAND =
  'mutation C($input: CreateBrandInput!) { createBrand(input: $input) { brand { id } userErrors { message } } }';
const UPDATE_BRAND =
  'mutation U($input: UpdateBrandInput!) { updateBrand(input: $input) { brand { version } userErrors { message } } }';

/** What a receiver has of a brand: its versions in the order in which each came first. */
const versionsOf = (received: readonly Received[], brandId: string): number[] => [
  ...new Set(
    received
      .filter(({ subjectId }) => subjectId === brandId)
      .map(({ body }) => (JSON.parse(body) as { data: { version: number } }).data.version),
  ),
];

it('tells a receiver that fails, hangs and restarts of everything, in order, though the server is killed again and again', async () => {
  const folder = temporaryFolder();
  let receiver = await startReceiver();
  receivers.push(receiver);
  let hasHung = false;
  const moody = (): Answer => {
    if (!hasHung) {
      hasHung = true;
      return () => undefined;
    }
    const mood = Math.random();
    if (mood < 0.2) return 500;
    if (mood < 0.25) return (response) => response.destroy();
    if (mood < 0.35) return (response) => void setTimeout(() => response.writeHead(200).end(), 300);
    return 200;
  };
  receiver.answers(moody);

  let server = await startServer(folder);
  const agency = await must(createCall(server.url, { authorization: `Bearer ${server.token}` }), CREATE_AGENCY, {
    name: 'Loud',
    slug: 'loud',
    timeZone: 'UTC',
    currency: 'EUR',
  });
  const callOf = ({ url, token }: typeof server): Call =>
    createCall(url, { authorization: `Bearer ${token}`, 'x-agency-id': agency.agency.id });
  const { secret } = await must(callOf(server), CREATE_WEBHOOK, { url: receiver.url, events: ['brand.*'] });
  const brands: string[] = [];
  for (const name of ['Mill', 'Bakery', 'Shop']) {
    brands.push((await must(callOf(server), CREATE_BRAND, { name })).brand.id);
  }
  const versions = new Map(brands.map((id) => [id, 1]));

  for (let round = 0; round < 3; round += 1) {
    const call = callOf(server);
    for (let turn = 0; turn < 6; turn += 1) {
      await Promise.all(
        brands.map(async (id) => {
          const { brand } = await must(call, UPDATE_BRAND, { id, name: `${id} ${round}.${turn}` });
          versions.set(id, brand.version);
        }),
      );
    }
    await pause(Math.random() * 400);
    await kill(server.child);
    if (round === 1) {
      const { port, received } = receiver;
      await receiver.stop();
      receiver = await startReceiver({ port });
      receivers.splice(0, 1, receiver);
      receiver.received.push(...received);
      receiver.answers(moody);
    }
    server = await startServer(folder);
  }

  const expected = brands.map((id) => Array.from({ length: versions.get(id) ?? 0 }, (_, index) => index + 1));
  const complete = () => brands.every((id) => versionsOf(receiver.received, id).length === versions.get(id));
  for (let waited = 0; waited < 60_000 && !complete(); waited += 200) await pause(200);
  expect(brands.map((id) => versionsOf(receiver.received, id))).toEqual(expected);
  expect(expected.flat()).toHaveLength(3 * 19);

  const idsByEvent = new Map<string, Set<string>>();
  for (const one of receiver.received) {
    idsByEvent.set(one.eventId, (idsByEvent.get(one.eventId) ?? new Set()).add(one.id));
    expect(() => verify(one, secret)).not.toThrow();
  }
  expect([...idsByEvent.values()].every((ids) => ids.size === 1)).toBe(true);
});
