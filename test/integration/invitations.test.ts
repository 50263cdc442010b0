import { must, mustHaveNoFaults, startApi, type Answer, type Api, type Client } from '../support/api';

let api: Api;
let owner: Client;
let email: string;
let people = 0;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  owner = await api.agency();
  people += 1;
  email = `guest-${people}-${owner.email}`;
});
afterAll(() => mustHaveNoFaults(api));

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  member { id name role status invitedUntil createdAt version } userErrors { code message path } } }`;
const invite = async (input: object = {}, caller = owner) =>
  (await caller.query(INVITE, { input: { email, role: 'ANALYST', ...input } })).data.inviteMember;
const guest = () => api.member(email, owner.agencyId);
const asked = async (caller: Client) => caller.query('{ viewer { member { role status invitedUntil } } }');
const refusal = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code, errors?.[0]?.message];
const EXPIRED = [401, 'UNAUTHENTICATED', 'Your invitation has expired. Ask the agency for a new one.'];

describe('an invitation', () => {
  it('can be accepted for fourteen days, by the first call', async () => {
    const { member } = await invite();
    expect(member).toMatchObject({ status: 'INVITED', invitedUntil: '2026-09-29T10:00:00.000Z', version: 1 });
    api.clock.set('2026-09-29T09:59:59.999Z');
    await asked(await guest());
    expect((await asked(await guest())).data.viewer.member).toEqual({
      role: 'ANALYST',
      status: 'ACTIVE',
      invitedUntil: null,
    });
    api.clock.set('2027-09-29T10:00:00Z');
    expect((await asked(await guest())).status).toBe(200);
  });

  it('is refused after that, to the invited person with the reason and to nobody else', async () => {
    await invite();
    api.clock.set('2026-09-29T10:00:00Z');
    expect(refusal(await asked(await guest()))).toEqual(EXPIRED);
    const unknown = refusal(await asked(await api.member(`x-${email}`, owner.agencyId)));
    expect(unknown).toEqual([401, 'UNAUTHENTICATED', 'You are no member of the agency that X-Agency-Id names.']);
    const { agency } = await must(
      owner,
      '{ agency { members(filter: { statuses: [EXPIRED] }) { nodes { email status } } } }',
    );
    expect(agency.members.nodes).toEqual([{ email, status: 'EXPIRED' }]);
  });

  it('that has expired keeps nobody from an agency of their own', async () => {
    await invite();
    api.clock.set('2026-09-29T10:00:00Z');
    const person = await api.person(email);
    expect(refusal(await person.query('{ agency { id } }'))).toEqual([200, 'FORBIDDEN', EXPIRED[2]]);
    const slug = `own-${owner.agencyId.slice(-10)}`;
    await must(person, `mutation { createAgency(input: { name: "Own", slug: "${slug}" }) { userErrors { message } } }`);
    expect((await must(person, '{ agency { slug } }')).agency).toEqual({ slug });
  });

  it('from elsewhere changes nothing for who works for one agency and names none', async () => {
    const { email: address = '', agencyId } = await api.agency();
    const person = await api.person(address);
    await invite({ email: address });
    expect((await must(person, '{ agency { id } }')).agency).toEqual({ id: agencyId });
  });

  it('is renewed by another one, open or expired, which says what holds', async () => {
    const first = (await invite()).member;
    api.clock.set('2026-09-20T10:00:00Z');
    expect((await invite({ role: 'STRATEGIST', name: 'Eva' })).member).toEqual({
      ...first,
      name: 'Eva',
      role: 'STRATEGIST',
      invitedUntil: '2026-10-04T10:00:00.000Z',
      version: 2,
    });
    api.clock.set('2026-12-01T10:00:00Z');
    expect(refusal(await asked(await guest()))).toEqual(EXPIRED);
    expect((await invite()).member).toMatchObject({ role: 'ANALYST', name: null, status: 'INVITED', version: 3 });
    expect((await asked(await guest())).data.viewer.member.role).toBe('ANALYST');
  });

  it('that comes twice changes nothing the second time', async () => {
    const answers = [await invite(), await invite()];
    expect(answers[1]).toEqual(answers[0]);
  });

  it('of who is a member already is refused', async () => {
    await invite();
    await asked(await guest());
    expect(await invite({ role: 'ADMIN' })).toEqual({
      member: null,
      userErrors: [{ code: 'ALREADY_EXISTS', message: `${email} is a member already.`, path: ['input', 'email'] }],
    });
  });

  it('of an owner is not taken back by an admin, who could make none', async () => {
    await invite({ role: 'OWNER' });
    expect((await invite({}, await owner.as('ADMIN'))).userErrors).toEqual([
      { code: 'INVALID', message: expect.stringMatching(/^Only an owner/), path: ['input', 'email'] },
    ]);
  });

  it('is accepted by one who joins while another changes it, and the change is not lost', async () => {
    const { member } = await invite();
    const update = 'mutation ($id: ID!) { updateMember(input: { id: $id, role: STRATEGIST }) { userErrors { code } } }';
    await Promise.all([asked(await guest()), must(owner, update, { id: member.id })]);
    expect((await asked(await guest())).data.viewer.member).toMatchObject({ role: 'STRATEGIST', status: 'ACTIVE' });
  });

  it('to be an owner makes none yet: the only one who has signed in stays', async () => {
    await invite({ role: 'OWNER' });
    const { viewer } = await must(owner, '{ viewer { member { id } } }');
    const remove = 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { code } } }';
    const { data } = await owner.query(remove, { id: viewer.member.id });
    expect(data.removeMember.userErrors).toEqual([{ code: 'STATE_CONFLICT' }]);
    await asked(await guest());
    await must(owner, remove, { id: viewer.member.id });
  });
});

describe('leaving', () => {
  const LEAVE = `mutation ($id: ID!) { leaveAgency(input: { agencyId: $id }) {
    member { id role } userErrors { code message path } } }`;
  const leave = async (caller: Client, id = owner.agencyId) => caller.query(LEAVE, { id });

  it.each(['ADMIN', 'STRATEGIST', 'COMMUNITY_MANAGER', 'ANALYST', 'OWNER'])('is up to everybody: %s', async (role) => {
    const member = await owner.as(role);
    expect((await leave(member)).data.leaveAgency).toMatchObject({ member: { role }, userErrors: [] });
    expect((await asked(member)).status).toBe(401);
  });

  it('is up to a client as well, and ends the keys of who left', async () => {
    const { createBrand } = await must(
      owner,
      'mutation { createBrand(input: { name: "B" }) { brand { id } userErrors { code } } }',
    );
    const client = await owner.as('CLIENT', { brandIds: [createBrand.brand.id] });
    expect((await leave(client)).data.leaveAgency.userErrors).toEqual([]);
    const admin = await owner.as('ADMIN');
    const key = await admin.key({ scopes: ['brands:read'] });
    await leave(admin);
    expect((await key.query('{ brands { nodes { id } } }')).status).toBe(401);
  });

  it('is not for the last owner, nor for two owners at the same moment', async () => {
    expect((await leave(owner)).data.leaveAgency.userErrors).toMatchObject([
      { code: 'STATE_CONFLICT', message: expect.stringMatching(/last owner/) },
    ]);
    const second = await owner.as('OWNER');
    await asked(second);
    const answers = await Promise.all([leave(owner), leave(second)]);
    expect(answers.filter(({ data }) => data?.leaveAgency.userErrors.length === 0)).toHaveLength(1);
  });

  it('has to name the agency that the call is for', async () => {
    const member = await owner.as('ANALYST');
    const { agencyId } = await api.agency();
    for (const other of [agencyId, 'agn_x', '']) {
      expect((await leave(member, other)).data.leaveAgency.userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'agencyId'] },
      ]);
    }
    expect((await asked(member)).status).toBe(200);
  });

  it('is for no program, and for nobody who works for no agency', async () => {
    const key = await owner.key({ scopes: ['brands:read', 'members:manage'] });
    for (const caller of [key, await api.person()]) {
      expect((await leave(caller)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('the list of members', () => {
  it('can be narrowed to roles and statuses, page by page', async () => {
    const [analyst] = [await owner.as('ANALYST'), await owner.as('ADMIN'), await owner.as('ANALYST')];
    await asked(analyst);
    const LIST = `query ($filter: MemberFilter, $first: Int, $after: String) { agency {
      members(filter: $filter, first: $first, after: $after) { nodes { email } pageInfo { hasNextPage endCursor } } } }`;
    const list = async (variables: object) => (await must(owner, LIST, variables)).agency.members;
    expect((await list({})).nodes).toHaveLength(4);
    expect((await list({ filter: { statuses: ['ACTIVE'], roles: ['ANALYST'] } })).nodes).toEqual([
      { email: analyst.email },
    ]);
    const one = await list({ filter: { roles: ['ANALYST'] }, first: 1 });
    expect([one.nodes.length, one.pageInfo.hasNextPage]).toEqual([1, true]);
    const other = await list({ filter: { roles: ['ANALYST'] }, first: 1, after: one.pageInfo.endCursor });
    expect([other.nodes.length, other.pageInfo.hasNextPage]).toEqual([1, false]);
    expect(other.nodes).not.toEqual(one.nodes);
  });
});
