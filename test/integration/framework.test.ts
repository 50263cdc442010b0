import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { startWalk, walkTo, type Walk } from '../support/walk';

const FRAMEWORK = `framework {
  id brandId version jobs { key title description } actions { key ideaKey title description job after orphaned }
}`;
const SAVE = `mutation ($input: SaveFrameworkInput!) { saveFramework(input: $input) { ${FRAMEWORK} userErrors {
  __typename code message path ... on FlowCycleError { cycle } ... on VersionConflictError { current { id } } } } }`;
const READ = `query ($id: ID!) { brand(by: { id: $id }) { ${FRAMEWORK} } }`;

let api: Api;
let ana: Client;
let walk: Walk;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  ana = await api.agency();
  walk = await walkTo(ana, 'RESEARCH');
});
afterAll(() => mustHaveNoFaults(api));

const jobs = [{ key: 'editor', title: 'Editor', description: 'Writes and films' }];
const action = (key: string, more: object = {}) => ({ key, ideaKey: 'mill-day', title: key, job: 'editor', ...more });
const save = async (input: object, client = ana) =>
  (await client.query(SAVE, { input: { brandId: walk.brandId, jobs, ...input } })).data.saveFramework;
const read = async (client = ana) => (await must(client, READ, { id: walk.brandId })).brand.framework;

/** Step F with other ideas; it has to be reopened for that. */
async function rewriteIdeas(ideas: object[]): Promise<void> {
  const { strategyId } = walk;
  await must(
    ana,
    `mutation ($id: ID!) { reopenStep(input: { strategyId: $id, step: TACTICS, reason: "Thought again" }) {
      userErrors { message } } }`,
    { id: strategyId },
  );
  await must(ana, 'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { message } } }', {
    input: { strategyId, content: { tactics: { ideas } } },
  });
}

describe('a framework', () => {
  it('turns committed ideas into actions by job, in a flow', async () => {
    expect(await read()).toBeNull();
    const { framework, userErrors } = await save({
      actions: [action('film'), action('post', { after: ['film'], description: 'In the evening' })],
    });
    expect(userErrors).toEqual([]);
    expect(framework).toEqual({
      id: `frm_${walk.brandId.slice(4)}`,
      brandId: walk.brandId,
      version: 1,
      jobs,
      actions: [
        { ...action('film'), description: null, after: [], orphaned: false },
        { ...action('post'), description: 'In the evening', after: ['film'], orphaned: false },
      ],
    });
    expect(await read()).toEqual(framework);
    const { node } = await must(ana, `query ($id: ID!) { node(id: $id) { ... on Framework { version } } }`, {
      id: framework.id,
    });
    expect(node).toEqual({ version: 1 });
  });

  it('names everything that it refers to and that is not there, at once', async () => {
    const { framework, userErrors } = await save({
      actions: [
        action('film', { ideaKey: 'own-app', job: 'nobody' }),
        action('post', { ideaKey: 'no-such', after: ['film', 'lost'] }),
      ],
    });
    expect(framework).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'actions', '0', 'ideaKey'], message: 'Step F commits to no idea "own-app".' },
      { code: 'INVALID', path: ['input', 'actions', '0', 'job'] },
      { code: 'INVALID', path: ['input', 'actions', '1', 'ideaKey'] },
      { code: 'INVALID', path: ['input', 'actions', '1', 'after', '1'] },
    ]);
    expect(await read()).toBeNull();
  });

  it('refuses a circle and shows it', async () => {
    const { userErrors } = await save({
      actions: [
        action('plan'),
        action('film', { after: ['plan', 'answer'] }),
        action('post', { after: ['film'] }),
        action('answer', { after: ['post'] }),
      ],
    });
    expect(userErrors).toEqual([
      {
        __typename: 'FlowCycleError',
        code: 'FLOW_CYCLE',
        path: ['input', 'actions'],
        message: '"film" would have to come after itself: film → post → answer → film.',
        cycle: ['film', 'post', 'answer', 'film'],
      },
    ]);
  });

  it('refuses an action that comes after itself, and two of one key', async () => {
    const alone = await save({ actions: [action('film', { after: ['film'] })] });
    expect(alone.userErrors).toMatchObject([{ cycle: ['film', 'film'] }]);
    const twice = await save({ actions: [action('film'), action('film')] });
    expect(twice.userErrors).toMatchObject([{ path: ['input', 'actions', '1', 'key'], message: 'Comes twice: film.' }]);
  });

  it('marks what is orphaned when step F changes, keeps it, and takes the mark away when the idea comes back', async () => {
    const idea = { key: 'mill-day', kind: 'CAMPAIGN', title: 'Open mill day', confidence: 85 };
    await save({ actions: [action('film')] });
    await rewriteIdeas([
      { ...idea, committed: false },
      { ...idea, key: 'recipes', committed: true },
    ]);
    expect(await read()).toMatchObject({ version: 1, actions: [{ key: 'film', orphaned: true }] });

    const kept = await save({ actions: [action('film'), action('cook', { ideaKey: 'recipes' })] });
    expect(kept.userErrors).toEqual([]);
    expect(kept.framework.actions).toMatchObject([{ orphaned: true }, { orphaned: false }]);
    const added = await save({ actions: [action('film'), action('again')] });
    expect(added.userErrors).toMatchObject([{ path: ['input', 'actions', '1', 'ideaKey'] }]);

    await must(ana, 'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { message } } }', {
      input: { strategyId: walk.strategyId, content: { tactics: { ideas: [{ ...idea, committed: true }] } } },
    });
    expect((await read()).actions).toMatchObject([
      { key: 'film', orphaned: false },
      { key: 'cook', orphaned: true },
    ]);
  });

  it('has nothing to carry out for a brand without a strategy', async () => {
    const { createBrand } = await must(
      ana,
      'mutation { createBrand(input: { name: "Quiet" }) { brand { id } userErrors { message } } }',
    );
    const { userErrors } = await save({ brandId: createBrand.brand.id, actions: [action('film')] });
    expect(userErrors).toMatchObject([{ path: ['input', 'actions', '0', 'ideaKey'] }]);
  });

  it('is saved under its version', async () => {
    const early = await save({ actions: [action('film')], expectedVersion: 1 });
    expect(early.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', current: null }]);
    const { framework } = await save({ actions: [action('film')] });
    const stale = await save({ actions: [], expectedVersion: 7 });
    expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', current: { id: framework.id } }]);
    expect(await read()).toEqual(framework);
  });

  it('that two save at the same moment is saved by one of them', async () => {
    await save({ actions: [action('film')] });
    const both = await Promise.all(
      ['one', 'two'].map((key) => save({ actions: [action('film'), action(key)], expectedVersion: 1 })),
    );
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    expect(await read()).toMatchObject({ version: 2 });
  });

  it('of an archived brand stays as it was', async () => {
    await must(ana, 'mutation ($id: ID!) { archiveBrand(input: { id: $id }) { userErrors { message } } }', {
      id: walk.brandId,
    });
    expect((await save({ actions: [] })).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  });

  it('is not for clients, and not to be written by who only reads', async () => {
    await save({ actions: [action('film')] });
    const client = await ana.as('CLIENT', { brandIds: [walk.brandId] });
    const answer = await client.query(READ, { id: walk.brandId });
    expect(answer.errors).toMatchObject([{ path: ['brand', 'framework'], extensions: { code: 'FORBIDDEN' } }]);
    const analyst = await ana.as('ANALYST');
    expect(await read(analyst)).toMatchObject({ version: 1 });
    const { errors } = await analyst.query(SAVE, { input: { brandId: walk.brandId, jobs, actions: [] } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('of one brand or of many costs one round trip after the brands', async () => {
    await save({ actions: [action('film')] });
    for (let count = 0; count < 3; count += 1) await startWalk(ana);
    await must(ana, '{ brands { nodes { id } } }');
    const brands = ana.last();
    await must(ana, `{ brands { nodes { ${FRAMEWORK} } } }`);
    expect(ana.last()).toMatchObject({ requests: brands.requests + 2, roundTrips: brands.roundTrips + 1 });
  });
});
