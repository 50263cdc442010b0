import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { memberIdOf as idOf, startTeam, task, type Team } from '../support/workflow';

let api: Api;
let owner: Client;
let team: Team;
let other: string;

beforeAll(async () => {
  api = await startApi();
  owner = await api.agency();
  team = await startTeam(owner);
  other = (await must(owner, 'mutation { createBrand(input: { name: "Other" }) { brand { id } userErrors { code } } }'))
    .createBrand.brand.id;
}, 30_000);
afterAll(() => mustHaveNoFaults(api));

describe('somebody who sees certain brands', () => {
  it('is told of no others by the members and keys that see more', async () => {
    const both = [team.brandId, other];
    const limited = await owner.as('ADMIN', { brandIds: [team.brandId] });
    const key = await owner.key({ scopes: ['brands:read'], brandIds: both });
    const member = await idOf(await owner.as('ANALYST', { brandIds: both }));
    const READ = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Member { brandIds } ... on ApiKey { brandIds } }
      agency { members(first: 100) { nodes { id brandIds } } }
      apiKeys(first: 100) { nodes { id brandIds } } }`;
    const seen = await must(limited, READ, { ids: [key.keyId, member] });
    expect(seen.nodes).toEqual([{ brandIds: [team.brandId] }, { brandIds: [team.brandId] }]);
    expect(JSON.stringify(seen)).not.toContain(other);
    expect((await must(owner, READ, { ids: [key.keyId, member] })).nodes).toEqual([
      { brandIds: both },
      { brandIds: both },
    ]);
  });
});

describe('feedback', () => {
  it('is looked after by people who work for the brand: no client, though they see it', async () => {
    const client = await idOf(await owner.as('CLIENT', { brandIds: [team.brandId] }));
    const analyst = await idOf(await owner.as('ANALYST', { brandIds: [team.brandId] }));
    const RECORD = `mutation ($brandId: ID!, $ownerId: ID) { recordFeedback(input: { brandId: $brandId, text: "Nice", ownerId: $ownerId }) {
      feedback { id } userErrors { code path } } }`;
    const record = async (ownerId: string) =>
      (await owner.query(RECORD, { brandId: team.brandId, ownerId })).data.recordFeedback;
    expect((await record(client)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'ownerId'] }]);
    const { feedback } = await record(analyst);
    const { data } = await owner.query(
      'mutation ($id: ID!, $ownerId: ID) { assignFeedback(input: { ids: [$id], ownerId: $ownerId }) { userErrors { code } } }',
      { id: feedback.id, ownerId: client },
    );
    expect(data.assignFeedback.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });
});

describe('a program that may not read members', () => {
  const NOBODY = 'mem_00000000000000000000000000000000';
  let member: string;
  let key: Client;

  beforeAll(async () => {
    member = await idOf(await owner.as('STRATEGIST'));
    key = await owner.key({
      scopes: ['workflows:read', 'workflows:write', 'agenda:read', 'agenda:manage', 'brands:read'],
    });
  });

  it('cannot find out who is one by giving them tasks', async () => {
    const CREATE = `mutation ($input: CreateWorkflowInput!) { createWorkflow(input: $input) { workflow { id } userErrors { code message path } } }`;
    const create = async (caller: Client, id: string) =>
      (await caller.query(CREATE, { input: { brandId: team.brandId, name: 'W', tasks: [task('listen', [id])] } })).data
        .createWorkflow;
    expect(await create(key, member)).toEqual(await create(key, NOBODY));
    expect((await create(key, member)).userErrors).toMatchObject([
      { path: ['input', 'tasks', '0', 'assigneeIds', '0'] },
    ]);
    const { workflow } = await create(owner, member);
    const UPDATE = `mutation ($input: UpdateWorkflowInput!) { updateWorkflow(input: $input) { workflow { name } userErrors { code message path } } }`;
    const update = async (ids: string[]) =>
      (await key.query(UPDATE, { input: { id: workflow.id, name: 'V', tasks: [task('listen', ids)] } })).data
        .updateWorkflow;
    expect(await update([await idOf(owner)])).toEqual(await update([NOBODY]));
    // Whom the workflow names already it may go on naming.
    expect(await update([member])).toEqual({ workflow: { name: 'V' }, userErrors: [] });
  });

  it('cannot find out who is one by asking for their day', async () => {
    const DAY = 'query ($member: ID) { agenda(date: "2027-01-04", member: $member) { tasks { title } } }';
    const idle = await idOf(await owner.as('ANALYST'));
    expect(await must(key, DAY, { member: idle })).toEqual(await must(key, DAY, { member: NOBODY }));
    expect((await must(owner, DAY, { member: NOBODY })).agenda).toBeNull();
  });
});
