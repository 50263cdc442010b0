import { crc32 } from 'node:zlib';
import ICAL from 'ical.js';
import { get, mustHaveNoFaults, must, startApi, type Api, type Client } from '../support/api';
import { createWorkflow, memberIdOf, plan, startTeam, task, type Team } from '../support/workflow';

const CREATE = `mutation ($input: CreateCalendarSubscriptionInput!) { createCalendarSubscription(input: $input) {
  path subscription { id name lastFour revokedAt version } userErrors { code message path } } }`;
const REVOKE = `mutation ($input: RevokeCalendarSubscriptionInput!) { revokeCalendarSubscription(input: $input) {
  subscription { id revokedAt version } userErrors { code message path } } }`;
const LIST = '{ calendarSubscriptions { nodes { id name revokedAt } } }';

let api: Api;
let owner: Client;
let ben: Client;
let team: Team;
let benId: string;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  owner = await api.agency();
  ben = await owner.as('COMMUNITY_MANAGER');
  team = await startTeam(owner);
  benId = await memberIdOf(ben);
});
afterAll(() => mustHaveNoFaults(api));

const subscribe = async (client = ben, name = 'Work') =>
  (await must(client, CREATE, { input: { name } })).createCalendarSubscription;
const read = (path: string) => get(api, path);

/** What an independent parser makes of a calendar, by the tasks' keys. */
async function eventsOf(path: string) {
  const { body } = await read(path);
  const calendar = new ICAL.Component(ICAL.parse(body));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
    };
  });
}
const planOne = async (more: object = {}, from = '2026-09-16', to = from) => {
  const id = await createWorkflow(team, { tasks: [task('listen', [benId], { minutes: 60, ...more })] });
  const { days } = await plan(owner, id, from, to);
  return { workflowId: id, tasks: days.flatMap((day) => day.tasks) };
};

describe('a calendar', () => {
  it('is read by who has its address, without any other credentials', async () => {
    await planOne();
    const { path, subscription } = await subscribe();
    expect(path).toMatch(/^\/calendar\/rsn_cal_[0-9A-Za-z]{36}\.ics$/);
    expect(path).toContain(subscription.lastFour);
    const { status, headers, body } = await read(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-store',
    ]);
    expect(body).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(body).toContain('X-WR-CALNAME:Work\r\n');
    expect(await eventsOf(path)).toMatchObject([
      {
        summary: 'Title of listen (Molino)',
        description: 'Goal of listen\nCommunity manager, 60 minutes',
        start: '2026-09-16T07:00:00.000Z',
        end: '2026-09-16T08:00:00.000Z',
        status: 'CONFIRMED',
        sequence: 0,
      },
    ]);
  });

  it('shows local times of each brand, before and after clocks change', async () => {
    const elsewhere = await startTeam(owner, { timeZone: 'America/New_York' });
    const there = await createWorkflow(elsewhere, { tasks: [task('far', [benId])] });
    for (const day of ['2026-10-23', '2026-10-26', '2026-11-02']) await plan(owner, there, day);
    const here = await createWorkflow(team, { tasks: [task('near', [benId])] });
    for (const day of ['2026-10-23', '2026-10-26']) await plan(owner, here, day);
    const { path } = await subscribe();
    // Europe sets its clocks back on 25 October, America on 1 November.
    expect((await eventsOf(path)).map(({ start }) => start).sort()).toEqual([
      '2026-10-23T07:00:00.000Z',
      '2026-10-23T13:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
      '2026-10-26T13:00:00.000Z',
      '2026-11-02T14:00:00.000Z',
    ]);
  });

  it('keeps whatever people write, in lines that every program reads', async () => {
    const title =
      'Answer, listen; "smile" \\ and 🌾 שלום — then write it all down for those who could not be here today';
    await planOne({ title, goal: 'First line\nBEGIN:VEVENT\nSecond; line, with\\n' });
    const { path } = await subscribe(ben, 'Work; play, rest');
    const { body } = await read(path);
    const lines = body.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(await eventsOf(path)).toMatchObject([
      {
        summary: `${title} (Molino)`,
        description: 'First line\nBEGIN:VEVENT\nSecond; line, with\\n\nCommunity manager, 60 minutes',
      },
    ]);
    expect(new ICAL.Component(ICAL.parse(body)).getFirstPropertyValue('x-wr-calname')).toBe('Work; play, rest');
  });

  it('moves an event that is planned otherwise, and cancels what is skipped or carried over', async () => {
    const { workflowId, tasks } = await planOne({}, '2026-09-16', '2026-09-18');
    const { path } = await subscribe();
    const before = await eventsOf(path);
    await must(
      owner,
      'mutation ($input: UpdateWorkflowInput!) { updateWorkflow(input: $input) { userErrors { message } } }',
      { input: { id: workflowId, tasks: [task('listen', [benId], { minutes: 90 })] } },
    );
    await plan(owner, workflowId, '2026-09-16', '2026-09-18');
    const [wednesday, thursday, friday] = tasks.map(({ id }) => id);
    await must(ben, 'mutation ($id: ID!) { skipTask(input: { id: $id, reason: "Ill" }) { userErrors { message } } }', {
      id: wednesday,
    });
    await must(
      ben,
      'mutation ($id: ID!) { carryOverTask(input: { id: $id, to: "2026-09-19" }) { userErrors { message } } }',
      { id: thursday },
    );
    await must(ben, 'mutation ($id: ID!) { completeTask(input: { id: $id }) { userErrors { message } } }', {
      id: friday,
    });
    const after = await eventsOf(path);
    expect(after.slice(0, 3).map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after).toMatchObject([
      { status: 'CANCELLED', sequence: 2, description: expect.stringContaining('Skipped: Ill') },
      { status: 'CANCELLED', sequence: 2, description: expect.stringContaining('Carried over to 2026-09-19') },
      { status: 'CONFIRMED', end: '2026-09-18T08:30:00.000Z', summary: expect.stringMatching(/^✓ /) },
      { status: 'CONFIRMED', start: '2026-09-19', end: '2026-09-20', sequence: 0 },
    ]);
  });

  it('is one round trip after its address was looked up', async () => {
    await planOne();
    const { path } = await subscribe();
    await read(path);
    expect(ben.last()).toMatchObject({ requests: 3, roundTrips: 2, writeUnits: 0 });
  });
});

describe('an address', () => {
  it('is one of several, each named and ended by itself', async () => {
    const work = await subscribe();
    api.clock.set('2026-09-15T10:00:01Z');
    const home = await subscribe(ben, 'Home');
    api.clock.set('2026-09-15T10:00:00Z');
    const revoke = (client = ben) => client.query(REVOKE, { input: { id: work.subscription.id } });
    expect((await revoke(owner)).data.revokeCalendarSubscription).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    const ended = (await revoke()).data.revokeCalendarSubscription;
    expect(ended).toMatchObject({
      subscription: { version: 2, revokedAt: '2026-09-15T10:00:00.000Z' },
      userErrors: [],
    });
    expect((await revoke()).data.revokeCalendarSubscription).toEqual(ended);
    expect([(await read(work.path)).status, (await read(home.path)).status]).toEqual([404, 200]);
    const { calendarSubscriptions } = await must(ben, LIST);
    expect(calendarSubscriptions.nodes).toMatchObject([{ name: 'Work' }, { name: 'Home', revokedAt: null }]);
    expect((await must(owner, LIST)).calendarSubscriptions.nodes).toEqual([]);
  });

  it.each<[string, (path: string) => string]>([
    ['that is mistyped', (path) => path.replace('rsn_cal_', 'rsn_cal_x')],
    ['that is cut', (path) => path.slice(0, -4)],
    ['of nothing', () => '/calendar/.ics'],
    ['that leads elsewhere', () => '/calendar/../graphql.ics'],
  ])('%s leads to nothing, without a look into the table', async (_, spoil) => {
    const { path } = await subscribe();
    expect(await read(spoil(path))).toMatchObject({ status: 404, body: 'Not Found' });
    expect(ben.last().requests).toBe(0);
  });

  it('with a secret that somebody made up for its public part leads to nothing', async () => {
    const { path } = await subscribe();
    const forged = withCheck(`${path.slice('/calendar/'.length, 28)}${'0'.repeat(20)}`);
    expect(await read(`/calendar/${forged}.ics`)).toMatchObject({ status: 404, body: 'Not Found' });
    expect(ben.last().requests).toBe(1);
  });

  /** The text with the check of six that the form asks for. */
  function withCheck(start: string): string {
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    const digits = Array.from({ length: 6 }, (_, place) => alphabet[Math.floor(crc32(start) / 62 ** place) % 62]);
    return start + digits.toReversed().join('');
  }

  it('is no place to write to', async () => {
    const { path } = await subscribe();
    expect(await get(api, path, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await get(api, path, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('ends with the membership, and with the right to the brand', async () => {
    await planOne();
    const { path } = await subscribe();
    const elsewhere = await startTeam(owner);
    await must(
      owner,
      'mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { userErrors { message } } }',
      { input: { id: benId, brandIds: [elsewhere.brandId] } },
    );
    expect(await eventsOf(path)).toEqual([]);
    await must(owner, 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { message } } }', {
      id: benId,
    });
    expect((await read(path)).status).toBe(404);
    api.clock.set('2026-09-15T11:00:00Z');
    await must(
      owner,
      'mutation ($email: EmailAddress!) { inviteMember(input: { email: $email, role: ANALYST }) { userErrors { message } } }',
      { email: ben.email },
    );
    expect((await read(path)).status).toBe(404);
  });

  it('is for people only, and shows in no log', async () => {
    const key = await owner.key({ scopes: ['agenda:read'] });
    const { data } = await key.query(CREATE, { input: { name: 'Program' } });
    expect(data.createCalendarSubscription.userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    const { path } = await subscribe();
    await read(path);
    expect(JSON.stringify(api.logs)).not.toContain(path.slice(10, 50));
  });
});
