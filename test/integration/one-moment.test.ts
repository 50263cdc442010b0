import { must, startApi, type Api, type Client } from '../support/api';
import { startFlakyEngine, type FlakyEngine } from '../support/flaky-engine';
import { readServices } from '../support/services';
import {
  createCampaign,
  profilesOf,
  startWalk,
  stepContent,
  walkThroughSubStep,
  walkTo,
  type Walk,
} from '../support/walk';

/* A refusal speaks of one moment, also when somebody writes between two reads that it rests on. */

let engine: FlakyEngine;
let steady: Api;
let slow: Api;
/** What happens before the next call of this kind that the slow API makes. */
let next: { operation: string; meanwhile: () => Promise<unknown> } | undefined;

beforeAll(async () => {
  engine = await startFlakyEngine(readServices().endpoint, (_agency, _call, operation) => {
    if (operation !== next?.operation) return {};
    const { meanwhile } = next;
    next = undefined;
    return { meanwhile };
  });
  steady = await startApi();
  slow = await startApi({ endpoint: engine.endpoint });
});

afterAll(() => engine.stop());

const documentOf = (mutation: string): string =>
  `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    answer: ${mutation}(input: $input) { userErrors { code message } } }`;

const send = async (client: Client, mutation: string, input: object): Promise<{ code: string }[]> =>
  (await client.query(documentOf(mutation), { input })).data.answer.userErrors;

/** The codes of what is answered to a call, before whose first operation of this kind something else happens. */
async function codesOf(
  { client }: Walk,
  [mutation, input]: [string, object],
  operation: string,
  meanwhile: () => Promise<unknown>,
): Promise<string[]> {
  const late = await slow.member(client.email ?? '', client.agencyId);
  await must(late, '{ viewer { scopes } }');
  next = { operation, meanwhile };
  const errors = await send(late, mutation, input);
  expect(next).toBeUndefined();
  return errors.map(({ code }) => code);
}

/** The same for a call that somebody else makes, too, at that moment. */
const codesOfSecond = (walk: Walk, call: [string, object], operation: string): Promise<string[]> =>
  codesOf(walk, call, operation, async () => expect(await send(walk.client, ...call)).toEqual([]));

it('does not publish a profile that was changed, and says so', async () => {
  const walk = await walkTo(await steady.agency(), 'TRIAL');
  const [profile] = await profilesOf(walk);
  const { node } = await must(walk.client, 'query ($id: ID!) { node(id: $id) { ... on Profile { version } } }', {
    id: profile?.id,
  });
  const call: [string, object] = ['publishProfile', { id: profile?.id, expectedVersion: node.version }];
  const change = { id: profile?.id, criteria: [{ criterion: 'BIO', value: 'Bread, and rye' }] };
  expect(await codesOf(walk, call, 'Query', () => send(walk.client, 'updateProfile', change))).toEqual([
    'VERSION_CONFLICT',
  ]);
});

it('does not say of a campaign that costs all there is, and was launched twice, only that too little is left', async () => {
  const walk = await walkTo(await steady.agency(), 'LAUNCH');
  const { id } = await createCampaign(walk, { budget: { amount: '3000', currency: 'EUR' } });
  expect(await codesOfSecond(walk, ['launchCampaign', { id }], 'Query')).toContain('STATE_CONFLICT');
});

it('does not take a profile for another one that has its new name', async () => {
  const walk = await walkTo(await steady.agency(), 'INTEGRATION');
  await walkThroughSubStep(walk, 'ASSEMBLE');
  const [profile] = await profilesOf(walk);
  const call: [string, object] = ['updateProfile', { id: profile?.id, handle: 'molino-viejo', externalId: '17' }];
  expect(await codesOfSecond(walk, call, 'BatchGetItem')).toEqual([]);
});

it('does not take a campaign for another one that has its new external id', async () => {
  const walk = await startWalk(await steady.agency());
  const { id } = await createCampaign(walk);
  expect(await codesOfSecond(walk, ['updateCampaign', { id, externalId: '17' }], 'BatchGetItem')).toEqual([]);
});

it('does not take a brand for another one that has its new external id', async () => {
  const walk = await startWalk(await steady.agency());
  const call: [string, object] = ['updateBrand', { id: walk.brandId, externalId: '17' }];
  expect(await codesOfSecond(walk, call, 'TransactWriteItems')).toEqual([]);
});

it('does not judge a step by what was written down after the version that it is about', async () => {
  const walk = await startWalk(await steady.agency());
  const { strategyId } = walk;
  await send(walk.client, 'saveStep', { strategyId, content: stepContent('OBJECTIVES') });
  const call: [string, object] = ['completeStep', { strategyId, step: 'OBJECTIVES', expectedVersion: 2 }];
  const emptied = { strategyId, content: { objectives: {} } };
  expect(await codesOf(walk, call, 'Query', () => send(walk.client, 'saveStep', emptied))).toEqual([
    'VERSION_CONFLICT',
  ]);
});

it('does not say of an approval that was decided that the profiles changed since it was asked for', async () => {
  const walk = await walkTo(await steady.agency(), 'INTEGRATION');
  await walkThroughSubStep(walk, 'ASSEMBLE');
  await walkThroughSubStep(walk, 'BUILD');
  const { requestApproval } = await must(
    walk.client,
    `mutation ($id: ID!) { requestApproval(input: { strategyId: $id, groups: [BOARD] }) {
      approvals { id version } userErrors { message } } }`,
    { id: walk.strategyId },
  );
  const [{ id, version }] = requestApproval.approvals;
  const [first, second] = [await walk.client.as('ADMIN'), await walk.client.as('ADMIN')];
  const [profile] = await profilesOf(walk);
  const decision = { id, decision: 'APPROVE', expectedVersion: version };
  const codes = await codesOf({ ...walk, client: second }, ['decideApproval', decision], 'Query', async () => {
    expect(await send(first, 'decideApproval', decision)).toEqual([]);
    await send(walk.client, 'updateProfile', { id: profile?.id, criteria: [{ criterion: 'BIO', value: 'Rye' }] });
  });
  expect(codes).toEqual(['VERSION_CONFLICT']);
});
