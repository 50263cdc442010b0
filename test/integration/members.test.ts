import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';

let api: Api;
let owner: Client;
let brandId: string;
let otherBrandId: string;

beforeEach(async () => {
  api = await startApi();
  owner = await api.agency();
  [brandId, otherBrandId] = [await newBrand('One'), await newBrand('Two')];
});
afterEach(() => mustHaveNoFaults(api));

const ERRORS = 'userErrors { code message path }';
const newBrand = async (name: string): Promise<string> =>
  (await must(owner, `mutation { createBrand(input: { name: "${name}" }) { brand { id } ${ERRORS} } }`)).createBrand
    .brand.id;
const idOf = async (client: Client): Promise<string> =>
  (await must(client, '{ viewer { member { id } } }')).viewer.member.id;

/** What becomes of a member: its errors, or none. */
async function change(caller: Client, name: 'inviteMember' | 'updateMember' | 'removeMember', input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await caller.query(
    `mutation ($input: ${type}) { ${name}(input: $input) { member { id role brandIds version } ${ERRORS} } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[name] as { member: { id: string; role: string } | null; userErrors: object[] };
}
const sentence = expect.stringMatching(/^[A-Z].*\.$/) as string;
const lastOwner = { code: 'STATE_CONFLICT', message: expect.stringMatching(/last owner/) as string, path: null };

describe('the last owner', () => {
  it('cannot leave, nor become something else', async () => {
    const id = await idOf(owner);
    expect((await change(owner, 'removeMember', { id })).userErrors).toEqual([lastOwner]);
    expect((await change(owner, 'updateMember', { id, role: 'ADMIN' })).userErrors).toEqual([lastOwner]);
  });

  it('is one of two who remove each other at the same moment', async () => {
    const second = await owner.as('OWNER');
    const [first, other] = [await idOf(owner), await idOf(second)];
    const REMOVE = 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { code } } }';
    const answers = await Promise.all([owner.query(REMOVE, { id: other }), second.query(REMOVE, { id: first })]);
    // Who comes second is told so, or is no member any more.
    expect(answers.filter(({ data }) => data?.removeMember.userErrors.length === 0)).toHaveLength(1);
  });

  it('is one of three who all step down at the same moment', async () => {
    const owners = [owner, await owner.as('OWNER'), await owner.as('OWNER')];
    const own = await Promise.all(owners.map(idOf));
    const answers = await Promise.all(
      owners.map((one, index) => change(one, 'updateMember', { id: own[index], role: 'ADMIN' })),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(2);
    const reader = owners[answers.findIndex(({ userErrors }) => userErrors.length > 0)] as Client;
    const { agency } = await must(reader, '{ agency { members { nodes { role } } } }');
    expect(agency.members.nodes.filter(({ role }: { role: string }) => role === 'OWNER')).toHaveLength(1);
  });
});

describe('an admin', () => {
  it('makes, changes and removes members', async () => {
    const admin = await owner.as('ADMIN');
    const { member } = await change(admin, 'inviteMember', { email: 'a@example.com', role: 'ADMIN' });
    expect(await change(admin, 'updateMember', { id: member?.id, role: 'ANALYST' })).toMatchObject({ userErrors: [] });
    expect(await change(admin, 'removeMember', { id: member?.id })).toMatchObject({ userErrors: [] });
  });

  it('makes no owner, themselves neither, and changes or removes none', async () => {
    const admin = await owner.as('ADMIN');
    const message = expect.stringMatching(/^Only an owner/) as string;
    const refused = { member: null, userErrors: [{ code: 'INVALID', message, path: ['input'] }] };
    expect(await change(admin, 'inviteMember', { email: 'o@example.com', role: 'OWNER' })).toEqual(refused);
    expect(await change(admin, 'updateMember', { id: await idOf(admin), role: 'OWNER' })).toEqual(refused);
    expect(await change(admin, 'updateMember', { id: await idOf(owner), role: 'ADMIN' })).toEqual(refused);
    expect(await change(admin, 'removeMember', { id: await idOf(owner) })).toEqual(refused);
  });

  it('who sees certain brands gives away no others, and cannot lift the limit', async () => {
    const admin = await owner.as('ADMIN', { brandIds: [brandId] });
    const [own, all] = [await idOf(admin), await idOf(await owner.as('ANALYST'))];
    const beyond = [{ code: 'INVALID', message: sentence, path: ['input', 'brandIds'] }];
    const outOfHand = [{ code: 'INVALID', message: sentence, path: ['input', 'id'] }];
    const email = 'b@example.com';
    expect((await change(admin, 'updateMember', { id: own, brandIds: null })).userErrors).toEqual(beyond);
    expect((await change(admin, 'inviteMember', { email, role: 'ANALYST' })).userErrors).toEqual(beyond);
    expect((await change(admin, 'updateMember', { id: all, role: 'ADMIN' })).userErrors).toEqual(outOfHand);
    expect((await change(admin, 'removeMember', { id: all })).userErrors).toEqual(outOfHand);
    const brandIds = [brandId, otherBrandId];
    const refused = (await change(admin, 'inviteMember', { email, role: 'ANALYST', brandIds })).userErrors;
    expect(refused).toContainEqual({ code: 'INVALID', message: sentence, path: ['input', 'brandIds', '1'] });
    expect(await change(admin, 'inviteMember', { email, role: 'ANALYST', brandIds: [brandId] })).toMatchObject({
      userErrors: [],
    });
  });
});

describe('a member', () => {
  it.each<[string, object, string[]]>([
    ['a client who may see all brands', { role: 'CLIENT' }, ['input', 'brandIds']],
    ['an owner who sees certain brands', { role: 'OWNER', brandIds: [] }, ['input', 'brandIds']],
    ['an analyst who approves', { role: 'ANALYST', approverGroup: 'BOARD' }, ['input', 'approverGroup']],
    ['somebody for a brand that is not there', { role: 'ANALYST', brandIds: ['brd_x'] }, ['input', 'brandIds', '0']],
  ])('cannot be %s', async (_, input, path) => {
    const { userErrors } = await change(owner, 'inviteMember', { email: 'c@example.com', ...input });
    expect(userErrors).toEqual([{ code: 'INVALID', message: sentence, path }]);
  });

  it('is invited once, also when two do it at the same moment, however the address is written', async () => {
    const answers = await Promise.all(
      ['Twice@Example.com', 'twice@example.com'].map((email) =>
        change(owner, 'inviteMember', { email, role: 'ADMIN' }),
      ),
    );
    expect(answers.map(({ userErrors, member }) => [userErrors, member?.id])).toEqual([
      [[], answers[0]?.member?.id],
      [[], answers[0]?.member?.id],
    ]);
    const { agency } = await must(owner, '{ agency { members { nodes { email version } } } }');
    expect(agency.members.nodes).toContainEqual({ email: 'twice@example.com', version: 1 });
    expect(agency.members.nodes).toHaveLength(2);
  });

  it('may do what their role says from the next request on', async () => {
    const client = await owner.as('STRATEGIST');
    const id = await idOf(client);
    const create = () => client.query('mutation { createBrand(input: { name: "X" }) { userErrors { code } } }');
    expect((await create()).errors).toBeUndefined();
    await change(owner, 'updateMember', { id, role: 'ANALYST' });
    expect((await create()).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await change(owner, 'updateMember', { id, role: 'CLIENT', brandIds: [brandId] });
    expect((await must(client, '{ brands { nodes { id } } }')).brands.nodes).toEqual([{ id: brandId }]);
    await change(owner, 'removeMember', { id });
    expect(await client.query('{ viewer { scopes } }')).toMatchObject({ status: 401 });
  });

  it('who is removed takes the keys along that they made, which the answer names', async () => {
    const owner = await api.agency();
    const admin = await owner.as('ADMIN');
    const [kept, ended, revoked] = [
      await owner.key({ scopes: ['brands:read'] }),
      await admin.key({ scopes: ['brands:read'] }),
      await admin.key({ scopes: ['brands:read'] }),
    ];
    await must(owner, 'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { userErrors { code } } }', {
      id: revoked.keyId,
    });
    const REMOVE = `mutation ($id: ID!) { removeMember(input: { id: $id }) {
      member { id } endedApiKeys { id status } userErrors { code } } }`;
    const id = await idOf(admin);
    const { removeMember } = await must(owner, REMOVE, { id });
    expect(removeMember.endedApiKeys).toEqual([{ id: ended.keyId, status: 'SUSPENDED' }]);
    expect((await ended.query('{ brands { totalCount } }')).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect((await kept.query('{ brands { totalCount } }')).errors).toBeUndefined();
    const { data } = await owner.query(REMOVE, { id });
    expect(data.removeMember).toEqual({ member: null, endedApiKeys: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });

  it('is changed by one of two who read the same version', async () => {
    const id = await idOf(await owner.as('ANALYST'));
    const { node } = await must(owner, 'query ($id: ID!) { node(id: $id) { ... on Member { version } } }', { id });
    const answers = await Promise.all(
      ['STRATEGIST', 'ADMIN'].map((role) => change(owner, 'updateMember', { id, role, expectedVersion: node.version })),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'] },
    ]);
  });
});
